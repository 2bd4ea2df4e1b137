#include "modules/recommendations/paragraphs.hpp"

#include <algorithm>

namespace liaise::recommendations {

namespace {

std::string_view without_space_behind(std::string_view line) {
    const auto last = line.find_last_not_of(" \t\r");
    return last == line.npos ? std::string_view() : line.substr(0, last + 1);
}

}  // namespace

std::vector<std::string> paragraphs_of(std::string_view text) {
    std::vector<std::string> all;
    bool is_within = false;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = without_space_behind(text.substr(0, end));
        if (line.empty()) is_within = false;
        else if (is_within) all.back().append("\n").append(line);
        else all.emplace_back(line);
        is_within = !line.empty();
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return all;
}

}  // namespace liaise::recommendations
