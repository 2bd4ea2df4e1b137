#include "base/file_rows.hpp"

#include "base/delimited.hpp"
#include "base/encoding.hpp"
#include "base/workbook.hpp"

namespace liaise {

Result<FileRows> file_rows(std::string_view bytes, const RowsStand& stand) {
    if (workbook::is_one(bytes)) {
        const auto delimiter = stand.delimiter.value_or(',');
        auto text = workbook::rows_of(bytes, stand.sheet, delimiter);
        if (!text) return std::unexpected(text.error());
        return FileRows{std::move(*text), delimiter, true};
    }
    auto read = decoded(bytes);
    if (!read) return std::unexpected(read.error());
    const auto delimiter = stand.delimiter.value_or(delimiter_of(read->text));
    return FileRows{std::move(read->text), delimiter, false};
}

}  // namespace liaise
