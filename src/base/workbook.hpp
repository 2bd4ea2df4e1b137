#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace liaise::workbook {

/// Whether the bytes are of a spreadsheet program, of a zip file at least, and not of text.
bool is_one(std::string_view bytes);

/// Cells that are shown as one: from row to row and column to column, the first being 1. What they
/// say stands in the first of them; the others are empty.
struct Merged {
    std::size_t row_first = 0;
    std::size_t row_last = 0;
    std::size_t column_first = 0;
    std::size_t column_last = 0;
};

/// A sheet as a workbook lists it.
struct SheetListed {
    std::string name;
    bool is_hidden = false;
    std::size_t rows = 0;  ///< as the sheet itself says; 0 where it does not
};

/// A sheet that was read.
struct SheetRead {
    std::string name;
    std::string text;  ///< its rows as delimited text (RFC 4180)
    std::vector<Merged> merged;
};

/// More sheets than this are not read from one file at once.
inline constexpr std::size_t sheets_read_max = 60;

/// The sheets of a workbook in their order, hidden ones too. Errors: those of `rows_of`.
Result<std::vector<SheetListed>> sheets_of(std::string_view bytes);

/// The sheets that are named in `wanted`, where `*` stands for any letters, in the workbook's
/// order; without any the first that is not hidden. A hidden sheet is read only if it is named in
/// full. Rows are as for `rows_of`. Errors: the same, also for a name that no sheet has.
Result<std::vector<SheetRead>> read_sheets(std::string_view bytes,
                                           const std::vector<std::string>& wanted, char delimiter);

/// The rows of a workbook's sheet (XLSX) as delimited text (RFC 4180), each with the number that
/// it has there. Times are as ISO 8601 writes them, as exactly as the cell shows them; numbers
/// have all their digits; of formulas, the results that were saved. `sheet` is its name; if
/// empty, the first sheet that is not hidden. Errors: `invalid` with what to do; `too_large`.
Result<std::string> rows_of(std::string_view bytes, const std::string& sheet, char delimiter);

}  // namespace liaise::workbook
