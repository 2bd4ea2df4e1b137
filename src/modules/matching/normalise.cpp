#include "modules/matching/normalise.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <memory>

namespace liaise::matching {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_letter_or_digit(utf8proc_int32_t codepoint) {
    switch (utf8proc_category(codepoint)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_ND:
            return true;
        default:
            return false;
    }
}

/// The signs of "no 5" and "5a": NFKD would turn them into letters that stick to the number.
bool is_ordinal_sign(utf8proc_int32_t codepoint) {
    return codepoint == 0xAA || codepoint == 0xBA || codepoint == 0xB0;
}

void append(std::string& text, utf8proc_int32_t codepoint) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length = utf8proc_encode_char(codepoint, bytes.data());
    text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
}

/// Valid UTF-8 with ordinal signs already blank.
std::string cleaned(std::string_view text) {
    std::string clean;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t codepoint = -1;
        const auto length = utf8proc_iterate(bytes, left, &codepoint);
        const auto step = length > 0 ? length : 1;
        if (length > 0 && codepoint != 0) {
            append(clean, is_ordinal_sign(codepoint) ? ' ' : codepoint);
        }
        bytes += step;
        left -= step;
    }
    return clean;
}

std::string folded(const std::string& text) {
    utf8proc_uint8_t* mapped = nullptr;
    constexpr auto options =
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                       UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                     static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (length < 0) return {};
    return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)};
}

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// What the general way comes to for ASCII, which most lists mostly are.
void append_ascii(std::string& text, char c) {
    if (c >= 'A' && c <= 'Z') {
        text.push_back(static_cast<char>(c - 'A' + 'a'));
    } else if ((c >= 'a' && c <= 'z') || is_digit(c)) {
        text.push_back(c);
    } else if (c != '\0' && !text.empty() && text.back() != ' ') {
        text.push_back(' ');
    }
}

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> words;
    std::size_t start = 0;
    while (start < text.size()) {
        const auto space = std::min(text.find(' ', start), text.size());
        if (space > start) words.emplace_back(text.substr(start, space - start));
        start = space + 1;
    }
    return words;
}

/// Without leading zeros, so that 02 and 2 are the same number; 0 stays 0.
std::string plain_number(std::string_view digits) {
    const auto first = digits.find_first_not_of('0');
    return first == std::string_view::npos ? "0" : std::string(digits.substr(first));
}

/// Parts digits from letters.
std::vector<std::string> parted(const std::vector<std::string>& words) {
    std::vector<std::string> parts;
    for (const auto& word : words) {
        std::size_t start = 0;
        for (std::size_t i = 1; i <= word.size(); ++i) {
            if (i < word.size() && is_digit(word[i]) == is_digit(word[start])) continue;
            const auto part = std::string_view(word).substr(start, i - start);
            parts.push_back(is_digit(part.front()) ? plain_number(part) : std::string(part));
            start = i;
        }
    }
    return parts;
}

}  // namespace

Abbreviations::Abbreviations(const std::vector<Abbreviation>& table) {
    for (const auto& [shorter, full] : table) {
        auto words = parted(split(normalise(shorter)));
        if (words.empty()) continue;
        auto& forms = by_first_word_[words.front()];
        const bool is_known = std::any_of(forms.begin(), forms.end(),
                                          [&](const Form& form) { return form.shorter == words; });
        if (!is_known) forms.push_back({std::move(words), split(normalise(full))});
    }
    for (auto& [word, forms] : by_first_word_) {
        std::stable_sort(forms.begin(), forms.end(), [](const Form& a, const Form& b) {
            return a.shorter.size() > b.shorter.size();
        });
    }
}

std::vector<std::string> Abbreviations::expand(const std::vector<std::string>& words) const {
    if (by_first_word_.empty()) return words;
    std::vector<std::string> expanded;
    expanded.reserve(words.size());
    for (auto word = words.begin(); word != words.end();) {
        const auto stands_here = [&](const Form& form) {
            const auto left = static_cast<std::size_t>(words.end() - word);
            return form.shorter.size() <= left &&
                   std::equal(form.shorter.begin(), form.shorter.end(), word);
        };
        const Form* form = nullptr;
        if (const auto found = by_first_word_.find(*word); found != by_first_word_.end()) {
            const auto at = std::find_if(found->second.begin(), found->second.end(), stands_here);
            if (at != found->second.end()) form = &*at;
        }
        if (form == nullptr) {
            expanded.push_back(*word++);
            continue;
        }
        expanded.insert(expanded.end(), form->full.begin(), form->full.end());
        word += static_cast<std::ptrdiff_t>(form->shorter.size());
    }
    return expanded;
}

std::string normalise(std::string_view text) {
    std::string result;
    if (std::all_of(text.begin(), text.end(), is_ascii)) {
        for (const char c : text) append_ascii(result, c);
        if (!result.empty() && result.back() == ' ') result.pop_back();
        return result;
    }
    const auto plain = folded(cleaned(text));
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(plain.data());
    auto left = static_cast<utf8proc_ssize_t>(plain.size());
    while (left > 0) {
        utf8proc_int32_t codepoint = -1;
        const auto read = utf8proc_iterate(bytes, left, &codepoint);
        const auto length = std::max<utf8proc_ssize_t>(read, 1);
        if (codepoint >= 0 && is_letter_or_digit(codepoint)) {
            append(result, codepoint);
        } else if (!result.empty() && result.back() != ' ') {
            result.push_back(' ');
        }
        bytes += length;
        left -= length;
    }
    if (!result.empty() && result.back() == ' ') result.pop_back();
    return result;
}

std::string normalise(std::string_view text, const Abbreviations& abbreviations) {
    return joined(abbreviations.expand(split(normalise(text))));
}

std::vector<std::string> words_of(std::string_view text, const Abbreviations& abbreviations) {
    return abbreviations.expand(parted(split(normalise(text))));
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) {
        if (!text.empty()) text += ' ';
        text += word;
    }
    return text;
}

}  // namespace liaise::matching
