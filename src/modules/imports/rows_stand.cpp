#include "modules/imports/rows_stand.hpp"

namespace liaise::imports {

RowsStand rows_stand(TomlTable& file) {
    RowsStand stand;
    const auto delimiter = file.text("delimiter");
    if (delimiter.size() == 1 && std::string_view(",;\t|").find(delimiter) != std::string::npos)
        stand.delimiter = delimiter.front();
    else if (!delimiter.empty())
        file.complain("delimiter", "mapping.bad_delimiter", "Cells are not parted by this.",
                      R"(Write ",", ";", "\t" or "|", or take the line out.)");
    stand.sheet = file.text("sheet");
    return stand;
}

}  // namespace liaise::imports
