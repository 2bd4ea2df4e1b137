#include "base/encoding.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace liaise {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16_le_mark = "\xFF\xFE";
constexpr std::string_view utf16_be_mark = "\xFE\xFF";
// Enough of a file to tell by: whoever writes UTF-16 writes a heading in it.
constexpr std::size_t looked_at_bytes = 2'000;

// What Windows-1252 has from 80 to 9F; 0 where it has nothing.
constexpr std::array<std::uint16_t, 32> windows_letters = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::unexpected<Error> unreadable() {
    return invalid("content", "error.unreadable_letters",
                   "The letters of this file cannot be read. Save it as CSV in UTF-8, and load it "
                   "again. Nothing was stored.");
}

void append(std::string& text, std::int32_t letter) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length = utf8proc_encode_char(letter, bytes.data());
    text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
}

bool is_utf8(std::string_view text) {
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t letter = 0;
        const auto used = utf8proc_iterate(at, left, &letter);
        if (used <= 0) return false;
        at += used;
        left -= used;
    }
    return true;
}

std::int32_t unit_at(std::string_view bytes, std::size_t at, Encoding encoding) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return encoding == Encoding::utf16_le ? second << 8 | first : first << 8 | second;
}

Result<Decoded> from_utf16(std::string_view bytes, Encoding encoding) {
    constexpr auto is_high = [](std::int32_t unit) { return unit >= 0xD800 && unit < 0xDC00; };
    constexpr auto is_low = [](std::int32_t unit) { return unit >= 0xDC00 && unit < 0xE000; };
    Decoded made{{}, encoding};
    if (bytes.size() % 2 != 0) return unreadable();
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        auto letter = unit_at(bytes, i, encoding);
        if (is_low(letter)) return unreadable();
        if (is_high(letter)) {
            if (i + 3 >= bytes.size()) return unreadable();
            const auto low = unit_at(bytes, i + 2, encoding);
            if (!is_low(low)) return unreadable();
            letter = 0x10000 + ((letter - 0xD800) << 10) + (low - 0xDC00);
            i += 2;
        }
        if (letter == 0) return unreadable();
        append(made.text, letter);
    }
    return made;
}

Result<Decoded> from_windows(std::string_view bytes) {
    Decoded made{{}, Encoding::windows_1252};
    made.text.reserve(bytes.size() + bytes.size() / 8);
    for (const auto byte : bytes) {
        auto letter = static_cast<std::int32_t>(static_cast<unsigned char>(byte));
        if (letter >= 0x80 && letter < 0xA0) letter = windows_letters[letter - 0x80];
        if (letter == 0) return unreadable();
        append(made.text, letter);
    }
    return made;
}

/// Plain letters written in UTF-16 have a zero in every second byte.
bool has_zero_at(std::string_view bytes, std::size_t odd) {
    const auto looked_at = bytes.substr(0, looked_at_bytes);
    std::size_t zeros = 0;
    for (std::size_t i = odd; i < looked_at.size(); i += 2) zeros += looked_at[i] == '\0';
    return zeros > looked_at.size() / 4;
}

}  // namespace

Result<Decoded> decoded(std::string_view bytes) {
    if (bytes.starts_with(utf16_le_mark)) return from_utf16(bytes.substr(2), Encoding::utf16_le);
    if (bytes.starts_with(utf16_be_mark)) return from_utf16(bytes.substr(2), Encoding::utf16_be);
    if (has_zero_at(bytes, 1)) return from_utf16(bytes, Encoding::utf16_le);
    if (has_zero_at(bytes, 0)) return from_utf16(bytes, Encoding::utf16_be);
    if (bytes.find('\0') != std::string_view::npos) return unreadable();
    const auto text = bytes.starts_with(utf8_mark) ? bytes.substr(utf8_mark.size()) : bytes;
    if (is_utf8(text)) return Decoded{std::string(text), Encoding::utf8};
    return from_windows(bytes);
}

std::string_view text_of(Encoding encoding) {
    switch (encoding) {
        case Encoding::utf8: return "UTF-8";
        case Encoding::utf16_le: return "UTF-16LE";
        case Encoding::utf16_be: return "UTF-16BE";
        case Encoding::windows_1252: return "windows-1252";
    }
    return "";
}

}  // namespace liaise
