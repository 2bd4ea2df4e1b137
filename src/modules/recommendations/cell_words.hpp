#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What the cells of a file say, made ready to be written down.
namespace liaise::recommendations {

/// Without the blanks and ends of lines before and after it.
std::string without_blanks_around(std::string_view text);
/// The beginning of a text, cut between two words where it is longer, and never within a letter.
std::string beginning(const std::string& text, std::size_t bytes_max);
/// The same with blanks for the ends of lines, and none around it.
std::string in_a_line(std::string text);
/// What a cell says between separators; without one, all that it says.
std::vector<std::string> parts(const std::string& cell, const std::string& separator);

}  // namespace liaise::recommendations
