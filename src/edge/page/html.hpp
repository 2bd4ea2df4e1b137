#pragma once

#include <string>
#include <string_view>

namespace liaise::page {

/// The text with what would be read as HTML spelt out; also for within an attribute's quotes.
std::string escaped(std::string_view text);

/// Each line of the text that has something in it as a paragraph. What people wrote may be in any
/// language, so the browser finds which way each runs.
std::string paragraphs(std::string_view text);

/// "ltr" or "rtl": which way a language is written.
std::string_view direction_of(std::string_view language);

/// What the pages look like: ink on paper, in the light and in the dark, and in print.
std::string_view style();

}  // namespace liaise::page
