#include "base/names.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <memory>

namespace liaise {

namespace {

/// Letters as they are folded, words parted by one space.
std::string words_in(std::string_view letters) {
    std::string words;
    for (const char letter : letters) {
        const bool is_word = static_cast<unsigned char>(letter) >= 0x80 || std::isalnum(letter);
        if (is_word) words.push_back(letter);
        else if (!words.empty() && words.back() != ' ') words.push_back(' ');
    }
    while (!words.empty() && words.back() == ' ') words.pop_back();
    return words;
}

/// What the general way comes to for ASCII, which most texts of a file are.
std::string folded_ascii(std::string_view text) {
    auto words = words_in(text);
    for (char& letter : words)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return words;
}

}  // namespace

std::string name_in(const Names& names, const std::string& language) {
    const Name* english = nullptr;
    for (const auto& name : names) {
        if (name.language == language) return name.text;
        if (name.language == "en" && !english) english = &name;
    }
    if (english) return english->text;
    return names.empty() ? "" : names.front().text;
}

std::string folded(std::string_view text) {
    if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return folded_ascii(text);
    constexpr auto options = static_cast<utf8proc_option_t>(
        UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD |
        UTF8PROC_IGNORE | UTF8PROC_LUMP);
    utf8proc_uint8_t* letters = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &letters, options);
    if (length < 0) return std::string(text);  // not UTF-8: compared as it stands
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(letters, &std::free);
    return words_in({reinterpret_cast<const char*>(letters), static_cast<std::size_t>(length)});
}

std::string folded(const Names& names) {
    std::string all;
    for (const auto& name : names) {
        if (!all.empty()) all += ' ';
        all += folded(name.text);
    }
    return all;
}

}  // namespace liaise
