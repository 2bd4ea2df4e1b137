#include "base/file_rows.hpp"

#include "base/delimited.hpp"

namespace liaise {

namespace {

/// To read one of them and say nothing of the others would lose rows in silence.
std::unexpected<Error> several_sheets(const std::vector<FileRows>& sheets) {
    std::string names;
    for (const auto& sheet : sheets) names += (names.empty() ? "“" : ", “") + sheet.sheet + "”";
    return invalid("content", "error.several_sheets",
                   "The mapping's `sheet` fits several sheets: " + names +
                       ". Name one of them in full. Nothing was stored.");
}

}  // namespace

Result<std::vector<FileRows>> file_sheets(std::string_view bytes, const RowsStand& stand) {
    std::vector<FileRows> all;
    if (workbook::is_one(bytes)) {
        const auto delimiter = stand.delimiter.value_or(',');
        auto sheets = workbook::read_sheets(bytes, stand.sheets, delimiter);
        if (!sheets) return std::unexpected(sheets.error());
        for (auto& sheet : *sheets)
            all.push_back({std::move(sheet.text), delimiter, true, std::move(sheet.name),
                           std::move(sheet.merged)});
        return all;
    }
    auto read = decoded(bytes);
    if (!read) return std::unexpected(read.error());
    const auto delimiter = stand.delimiter.value_or(delimiter_of(read->text));
    all.push_back({std::move(read->text), delimiter, false, "", {}, read->encoding});
    return all;
}

Result<FileRows> file_rows(std::string_view bytes, const RowsStand& stand) {
    auto all = file_sheets(bytes, stand);
    if (!all) return std::unexpected(all.error());
    if (all->size() > 1) return several_sheets(*all);
    return std::move(all->front());
}

}  // namespace liaise
