#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "base/day.hpp"
#include "modules/do_no_harm/token.hpp"

namespace liaise::do_no_harm {

using Tokens = std::vector<Token>;

/// Each of these reads on from token `i` and gives one past the last token it took, or `i` when
/// nothing of the kind stands there.
std::size_t name_run(const Tokens& tokens, std::size_t i);
/// Digits with the letters and marks between them, as in "2023/1147", "A7731CX", "B-12".
std::size_t code_run(const Tokens& tokens, std::size_t i);
/// A code that says enough alone: a letter or a mark with two digits, or four digits, no year.
std::size_t long_code_run(const Tokens& tokens, std::size_t i);
/// Words between quotation marks, at most six.
std::size_t quoted_run(const Tokens& tokens, std::size_t i);
/// Digits that could be dialled: eight to fifteen, in groups.
std::size_t phone_run(const Tokens& tokens, std::size_t i);

/// How a date is written: one past its last token; its day or month where they can be read.
struct DateRun {
    std::size_t end = 0;
    std::optional<Day> first;  ///< The earliest day meant; nothing for a date without a year.
    bool has_day = false;
    bool has_month = false;
};

/// A date from token `i`; nothing where there is none. A year alone is one.
std::optional<DateRun> date_run(const Tokens& tokens, std::size_t i);

/// True for a capital word that may be part of a name.
bool may_name(const Token& token);

}  // namespace liaise::do_no_harm
