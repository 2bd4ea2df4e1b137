#include "base/sort_name.hpp"

#include <algorithm>
#include <utility>

namespace liaise {

namespace {

bool is_in(const Name& name, std::string_view language) {
    return name.language.starts_with(language);  // "fr-CH" is French
}

std::string shown(const Names& names, std::string_view language) {
    for (const auto wanted : {language, std::string_view("en")}) {
        const auto found = std::ranges::find_if(
            names, [&](const Name& name) { return is_in(name, wanted); });
        if (found != names.end()) return found->text;
    }
    return names.empty() ? "" : names.front().text;
}

/// Letters that stand for others in a dictionary, and which Unicode does not take apart.
std::string spelt_out(std::string text) {
    constexpr std::pair<std::string_view, std::string_view> letters[] = {
        {"œ", "oe"}, {"æ", "ae"},
        {"\u0671", "\u0627"},  // alef wasla is an alef
        {"\u0640", ""}};        // tatweel makes a word longer and says nothing
    for (const auto& [letter, spelling] : letters)
        for (auto at = text.find(letter); at != std::string::npos; at = text.find(letter, at))
            text.replace(at, letter.size(), spelling);
    return text;
}

/// The letters U+0600 to U+06FF are those that UTF-8 begins with one of four bytes.
bool is_written_in_arabic(std::string_view text) {
    return std::ranges::any_of(text, [](unsigned char c) { return c >= 0xD8 && c <= 0xDB; });
}

}  // namespace

std::string sort_name(const Names& names, std::string_view language) {
    constexpr const char* after_all_letters = "\uFFFD";
    auto key = spelt_out(folded(shown(names, language)));
    if (language == "ar" && !is_written_in_arabic(key)) key.insert(0, after_all_letters);
    return key;
}

const char* sort_column(const std::optional<std::string>& language) {
    const std::string_view said = language ? std::string_view(*language) : "";
    if (said.starts_with("fr")) return "sort_name_fr";
    if (said.starts_with("ar")) return "sort_name_ar";
    return "sort_name";
}

}  // namespace liaise
