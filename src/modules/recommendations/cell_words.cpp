#include "modules/recommendations/cell_words.hpp"

#include <algorithm>

namespace liaise::recommendations {

std::string without_blanks_around(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == text.npos) return "";
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

std::string beginning(const std::string& text, std::size_t bytes_max) {
    if (text.size() <= bytes_max) return text;
    constexpr std::string_view ellipsis = "…";
    auto end = text.rfind(' ', bytes_max - ellipsis.size());
    if (end == text.npos || end == 0) {
        end = bytes_max - ellipsis.size();
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    }
    return text.substr(0, end) + std::string(ellipsis);
}

std::string in_a_line(std::string text) {
    for (auto& letter : text)
        if (letter == '\n' || letter == '\r' || letter == '\t') letter = ' ';
    return without_blanks_around(text);
}

std::vector<std::string> parts(const std::string& cell, const std::string& separator) {
    std::vector<std::string> all;
    for (std::size_t start = 0; start <= cell.size();) {
        const auto end = separator.empty() ? cell.size()
                                           : std::min(cell.find(separator, start), cell.size());
        if (auto part = without_blanks_around(cell.substr(start, end - start)); !part.empty())
            all.push_back(std::move(part));
        start = end + std::max<std::size_t>(separator.size(), 1);
    }
    return all;
}

}  // namespace liaise::recommendations
