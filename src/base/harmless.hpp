#pragma once

#include <string>
#include <string_view>

namespace liaise {

/// Text that no spreadsheet takes for a formula, for files in which nothing says that a cell is
/// text: an apostrophe stands wherever a cell may begin that begins like a formula. That is at the
/// start, and after each letter that another country's settings part cells or rows by.
std::string harmless(std::string_view text);

/// What was made harmless, as it was before: `as_it_was(harmless(text)) == text`.
std::string as_it_was(std::string_view text);

}  // namespace liaise
