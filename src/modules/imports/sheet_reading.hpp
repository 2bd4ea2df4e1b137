#pragma once

#include <functional>

#include "base/file_rows.hpp"
#include "modules/imports/headings.hpp"
#include "modules/imports/row_rules.hpp"

namespace liaise::imports {

/// What is told as the rows of a sheet are read. An error ends the reading, and is its error.
struct SheetHeard {
    /// The headings, once for each block of columns.
    std::function<Result<Done>(const Headings& headings)> heading;
    /// A row below the heading, its cells as many as the headings where the file does not say.
    OnCells row;
    /// A row that the mapping says to leave out, and its first words.
    std::function<void(std::size_t row, const std::string& words)> set_aside;
};

/// Reads the rows of a sheet as a mapping's [rows] says; `columns` are all that it names. Errors:
/// those of `each_row`, and of what hears it.
Result<Done> read_sheet(const FileRows& sheet, const RowRules& rules,
                        const std::vector<Column>& columns, const SheetHeard& heard);

/// The headings of the sheet's first block; nothing if the sheet ends before its heading.
std::optional<Headings> headings_of(const FileRows& sheet, const RowRules& rules,
                                    const std::vector<Column>& columns);

}  // namespace liaise::imports
