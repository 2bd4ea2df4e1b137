#pragma once

#include <cctype>
#include <optional>
#include <string_view>

/// The signs of codes on paper: Crockford's base 32, as in ids.
namespace liaise::guard::paper {

/// All of them: digits and letters without I, L, O and U, which are misread.
inline constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The sign that was meant, however it was typed: small letters, O for 0, I and L for 1. Nothing
/// for what is no sign of a code.
inline std::optional<char> sign_of(char typed) {
    const auto byte = static_cast<unsigned char>(typed);
    char sign = static_cast<char>(std::toupper(byte));
    if (sign == 'O') sign = '0';
    if (sign == 'I' || sign == 'L') sign = '1';
    if (alphabet.find(sign) == std::string_view::npos) return std::nullopt;
    return sign;
}

}  // namespace liaise::guard::paper
