#pragma once

#include <optional>
#include <string>
#include <string_view>

/// What the numbers in a workbook's cells say (ECMA-376, part 1, 18.8.30 and 18.17.4).
namespace liaise::workbook {

/// What the format of a cell shows its number as. A format that shows no day says that the day is
/// not known, whatever the number has.
enum class Shown { number, year, month, day, day_and_time, time };

/// What a format of this code shows, such as "dd/mm/yyyy".
Shown shown_by(std::string_view code);
/// What a format that every workbook has, and that so has no code, shows.
Shown shown_by(int built_in);

/// The day from which a workbook counts: of 1900, or of 1904.
enum class Since { y1900, y1904 };

/// The number as a time: "2024", "2024-03", "2024-03-18", "2024-03-18T09:30:00" or "09:30:00".
/// Nothing for a number that is no time.
std::optional<std::string> time_text(std::string_view number, Shown shown, Since since);

/// The number in all its digits, without an exponent: "1.5E+3" is "1500".
std::string number_text(std::string_view number);

}  // namespace liaise::workbook
