#include "modules/do_no_harm/token.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "base/names.hpp"

namespace liaise::do_no_harm {
namespace {

struct Codepoint {
    utf8proc_int32_t value = -1;
    std::size_t bytes = 1;
};

bool is_plain(utf8proc_int32_t c) { return c >= 0 && c < 0x80; }

Codepoint codepoint_at(std::string_view text, std::size_t byte) {
    const auto first = static_cast<unsigned char>(text[byte]);
    if (is_plain(first)) return {first, 1};
    utf8proc_int32_t value = -1;
    const auto length =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + byte),
                         static_cast<utf8proc_ssize_t>(text.size() - byte), &value);
    if (length <= 0) return {};
    return {value, static_cast<std::size_t>(length)};
}

/// The signs of "no 5" are letters to Unicode and would stick to the word.
bool is_ordinal_sign(utf8proc_int32_t c) { return c == 0xAA || c == 0xBA || c == 0xB0; }

enum class Sort { letter, capital, digit, joined, blank, mark };

Sort sort_in_unicode(utf8proc_int32_t c) {
    if (c < 0) return Sort::blank;
    if (is_ordinal_sign(c)) return Sort::mark;
    switch (utf8proc_category(c)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LT:
            return Sort::capital;
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
            return Sort::letter;
        case UTF8PROC_CATEGORY_ND:
            return Sort::digit;
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_MC:
        case UTF8PROC_CATEGORY_CF:
            return Sort::joined;
        case UTF8PROC_CATEGORY_ZS:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP:
        case UTF8PROC_CATEGORY_CC:
            return Sort::blank;
        default:
            return Sort::mark;
    }
}

/// Most letters of most texts are plain ones, and each is asked for twice.
Sort sort_of(utf8proc_int32_t c) {
    static const auto plain = [] {
        std::array<Sort, 0x80> sorts{};
        for (std::size_t i = 0; i < sorts.size(); ++i)
            sorts[i] = sort_in_unicode(static_cast<utf8proc_int32_t>(i));
        return sorts;
    }();
    return is_plain(c) ? plain[static_cast<std::size_t>(c)] : sort_in_unicode(c);
}

bool is_of_a_word(Sort sort) {
    return sort == Sort::letter || sort == Sort::capital || sort == Sort::digit;
}

std::string mark_of(std::string_view bytes, utf8proc_int32_t c) {
    switch (c) {
        case 0x2018:
        case 0x2019:
        case 0x2BC:
            return "'";
        case 0x201C:
        case 0x201D:
        case 0x201E:
            return "\"";
        case 0x2010:
        case 0x2011:
        case 0x2013:
            return "-";
        case 0xAA:
        case 0xBA:
        case 0xB0:
            return "\xC2\xB0";
        case 0x60C:
            return ",";
        case 0x61F:
            return "?";
        default:
            return std::string(bytes);
    }
}

bool is_arabic(utf8proc_int32_t c) {
    return (c >= 0x620 && c <= 0x6FF) || (c >= 0xFB50 && c <= 0xFEFC);
}

/// Reads tokens one after the other, counting bytes and code points.
class Cutter {
public:
    explicit Cutter(std::string_view text) : text_(text) {}

    std::vector<Token> cut() {
        while (byte_ < text_.size()) {
            const auto c = codepoint_at(text_, byte_);
            const auto sort = sort_of(c.value);
            if (is_of_a_word(sort)) {
                word();
            } else if (sort == Sort::mark) {
                mark(c);
            } else {
                blank(c, sort);
            }
        }
        return std::move(tokens_);
    }

private:
    void step(const Codepoint& c) {
        byte_ += c.bytes;
        ++codepoint_;
    }

    Token begun() {
        Token token;
        token.span.begin_byte = byte_;
        token.span.begin_codepoint = codepoint_;
        token.is_spaced = is_spaced_;
        token.sentence = lines_;
        is_spaced_ = false;
        return token;
    }

    void ended(Token token) {
        token.span.end_byte = byte_;
        token.span.end_codepoint = codepoint_;
        tokens_.push_back(std::move(token));
    }

    void blank(const Codepoint& c, Sort sort) {
        if (c.value == '\n') ++lines_;
        if (sort == Sort::blank) is_spaced_ = true;
        step(c);
    }

    void mark(const Codepoint& c) {
        auto token = begun();
        token.is_mark = true;
        token.folded = mark_of(text_.substr(byte_, c.bytes), c.value);
        step(c);
        ended(std::move(token));
    }

    void word() {
        auto token = begun();
        auto c = codepoint_at(text_, byte_);
        token.has_capital = sort_of(c.value) == Sort::capital;
        token.is_arabic = is_arabic(c.value);
        std::size_t capitals = 0;
        while (byte_ < text_.size()) {
            c = codepoint_at(text_, byte_);
            const auto sort = sort_of(c.value);
            if (!is_of_a_word(sort) && sort != Sort::joined) break;
            if (sort == Sort::digit) token.has_digit = true;
            if (sort == Sort::letter || sort == Sort::capital) ++token.letters;
            if (sort == Sort::capital) ++capitals;
            step(c);
        }
        token.is_number = token.has_digit && token.letters == 0;
        token.is_all_capitals = capitals > 1 && capitals == token.letters;
        const auto begin = token.span.begin_byte;
        token.folded = folded_word(text_.substr(begin, byte_ - begin));
        ended(std::move(token));
    }

    std::string_view text_;
    std::size_t byte_ = 0;
    std::size_t codepoint_ = 0;
    std::size_t lines_ = 0;
    bool is_spaced_ = true;
    std::vector<Token> tokens_;
};

void replace_all(std::string& text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
        text.replace(at, what.size(), by);
    }
}

/// A letter of English or a digit: most words have no others, and there are thousands of places.
bool is_plain_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::string lower_case(std::string_view plain) {
    std::string text(plain);
    for (auto& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

std::string digit_of(utf8proc_int32_t c) {
    if (c >= 0x660 && c <= 0x669) return std::string(1, static_cast<char>('0' + (c - 0x660)));
    if (c >= 0x6F0 && c <= 0x6F9) return std::string(1, static_cast<char>('0' + (c - 0x6F0)));
    return {};
}

std::string with_plain_digits(const std::string& text) {
    std::string plain;
    for (std::size_t byte = 0; byte < text.size();) {
        const auto c = codepoint_at(text, byte);
        const auto digit = digit_of(c.value);
        plain += digit.empty() ? text.substr(byte, c.bytes) : digit;
        byte += c.bytes;
    }
    return plain;
}

}  // namespace

std::string folded_word(std::string_view word) {
    if (std::ranges::all_of(word, is_plain_letter)) return lower_case(word);
    auto text = with_plain_digits(folded(word));
    replace_all(text, "\xD9\x89", "\xD9\x8A");  // alef maqsura is written for ya
    replace_all(text, "\xD8\xA9", "\xD9\x87");  // ta marbuta is written as ha
    replace_all(text, "\xD9\x80", "");          // tatweel only stretches
    return text;
}

std::vector<std::string> variants_of(const std::string& folded) {
    std::vector<std::string> variants{folded};
    constexpr std::size_t letter = 2;
    constexpr std::size_t bytes_left_min = 3 * letter;
    if (folded.size() < bytes_left_min + letter || (folded[0] & 0x80) == 0) return variants;
    auto rest = folded;
    const auto drop = [&](std::initializer_list<std::string_view> prefixes) {
        for (const auto prefix : prefixes) {
            if (!rest.starts_with(prefix) || rest.size() < bytes_left_min + letter) continue;
            rest = rest.substr(letter);
            variants.push_back(rest);
            return;
        }
    };
    drop({"و", "ف"});
    if (rest.starts_with("لل")) variants.push_back("ا" + rest.substr(letter));
    drop({"ب", "ل", "ك"});
    return variants;
}

std::vector<Token> tokens_of(std::string_view text) { return Cutter(text).cut(); }

}  // namespace liaise::do_no_harm
