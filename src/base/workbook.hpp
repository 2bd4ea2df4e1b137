#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"

namespace liaise::workbook {

/// Whether the bytes are of a spreadsheet program, of a zip file at least, and not of text.
bool is_one(std::string_view bytes);

/// The rows of a workbook's sheet (XLSX) as delimited text (RFC 4180), each with the number that
/// it has there. Times are as ISO 8601 writes them, as exactly as the cell shows them; numbers
/// have all their digits; of formulas, the results that were saved. `sheet` is its name; if
/// empty, the first sheet that is not hidden. Errors: `invalid` with what to do; `too_large`.
Result<std::string> rows_of(std::string_view bytes, const std::string& sheet, char delimiter);

}  // namespace liaise::workbook
