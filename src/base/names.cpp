#include "base/names.hpp"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace liaise {

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
    constexpr auto options = static_cast<utf8proc_option_t>(
        UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD |
        UTF8PROC_IGNORE | UTF8PROC_LUMP);
    utf8proc_uint8_t* letters = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &letters, options);
    if (length < 0) return std::string(text);  // not UTF-8: compared as it stands
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(letters, &std::free);

    std::string words;
    for (utf8proc_ssize_t i = 0; i < length; ++i) {
        const auto letter = letters[i];
        const bool is_word = letter >= 0x80 || std::isalnum(letter);
        if (is_word) words.push_back(static_cast<char>(letter));
        else if (!words.empty() && words.back() != ' ') words.push_back(' ');
    }
    while (!words.empty() && words.back() == ' ') words.pop_back();
    return words;
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
