#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace liaise {

/// The cells of one row, as they stand; blanks around a cell without quotation marks are gone.
using Cells = std::vector<std::string>;

/// What becomes of a row; the first row of a file is number 1, and empty rows are counted but not
/// given. An error ends the reading, and is its error.
using OnCells = std::function<Result<Done>(std::size_t row, Cells cells)>;

/// More bytes than this are a report that was put into a cell, or a quotation mark left open.
inline constexpr std::size_t cell_bytes_max = 100'000;
/// More columns than any workbook that offices exchange.
inline constexpr std::size_t columns_max = 5'000;

/// What parts the cells: a comma, a semicolon, a tab, a vertical bar, `^` or `~`, whichever parts
/// the first rows most evenly.
char delimiter_of(std::string_view text);

/// Reads delimited text (RFC 4180) row by row. Errors: `invalid` for a quotation mark out of
/// place; `too_large` for a cell or a row beyond the limits.
Result<Done> each_row(std::string_view text, char delimiter, const OnCells& on_row);

}  // namespace liaise
