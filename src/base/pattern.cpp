#include "base/pattern.hpp"

#include <algorithm>

namespace liaise {

bool is_like(std::string_view text, std::string_view pattern) {
    const auto first_star = pattern.find('*');
    if (first_star == std::string_view::npos) return text == pattern;
    const auto begins = pattern.substr(0, first_star);
    const auto ends = pattern.substr(pattern.rfind('*') + 1);
    if (text.size() < begins.size() + ends.size() || !text.starts_with(begins) ||
        !text.ends_with(ends))
        return false;
    text = text.substr(begins.size(), text.size() - begins.size() - ends.size());
    auto between = pattern.substr(first_star, pattern.size() - first_star - ends.size());
    while (!between.empty()) {
        between.remove_prefix(1);  // the star
        const auto part = between.substr(0, between.find('*'));
        const auto at = text.find(part);
        if (at == std::string_view::npos) return false;
        text.remove_prefix(at + part.size());
        between.remove_prefix(part.size());
    }
    return true;
}

}  // namespace liaise
