#include "guard/passwords_refused.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace liaise::guard {

namespace {

// Only what has twelve letters or more: shorter ones are refused for their length. Words that go
// with a year or some numbers at the end are compared without them.
constexpr auto commonest = std::to_array<std::string_view>({
    "1q2w3e4r5t6y", "1qaz2wsx3edc", "1qazxsw23edc", "adminadmin", "administrador",
    "administrateur", "administrator", "bienvenido", "bienvenue", "changeme", "changemenow",
    "changethispassword", "contrasena", "contraseña", "correcthorsebatterystaple", "default",
    "football", "footballfootball", "fuckyoufuckyou", "iloveyou", "iloveyouiloveyou",
    "iloveyousomuch", "internet", "jesuschrist", "jesuslovesme", "letmein", "letmeinletmein",
    "liaise", "liaiseliaise", "liverpoolfc", "manchesterunited", "monkeymonkey", "motdepasse",
    "motdepassemotdepasse", "mypassword", "mypasswordis", "nationalpreventivemechanism",
    "newpassword", "opensesame", "password", "passwordispassword", "passwordpassword",
    "princessprincess", "qazwsxedcrfv", "qweasdzxcqwe", "qwerty", "qwertyasdfgh", "qwertyqwerty",
    "qwertyuiop", "qwertyuiopasdfghjkl", "secret", "senhasenha", "sunshinesunshine", "superman",
    "temppassword", "test", "testtest", "thisismypassword", "trustno1trustno1", "welcome",
    "welcomewelcome", "zaqxswcdevfr",
});
static_assert(std::ranges::is_sorted(commonest), "the list is searched by halving");

constexpr std::size_t piece_max = 4;

std::string lower(std::string_view text) {
    std::string low(text);
    std::ranges::transform(low, low.begin(), [](unsigned char c) { return std::tolower(c); });
    return low;
}

/// Without the figures and marks that people put before and after a word.
std::string_view bare(std::string_view text) {
    const auto is_trim = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x80 && !std::isalpha(byte);
    };
    while (!text.empty() && is_trim(text.back())) text.remove_suffix(1);
    while (!text.empty() && is_trim(text.front())) text.remove_prefix(1);
    return text;
}

bool repeats_a_piece(std::string_view text) {
    for (std::size_t size = 1; size <= piece_max; ++size) {
        bool repeats = true;
        for (std::size_t i = size; i < text.size() && repeats; ++i)
            repeats = text[i] == text[i - size];
        if (repeats) return true;
    }
    return false;
}

/// `abcdef…`, `987654…`; after 9 comes 0.
bool runs_along(std::string_view text, int step) {
    for (std::size_t i = 1; i < text.size(); ++i) {
        const int from = text[i - 1];
        const int to = text[i];
        const bool wraps = step > 0 ? (from == '9' && to == '0') : (from == '0' && to == '9');
        if (to - from != step && !wraps) return false;
    }
    return true;
}

}  // namespace

bool is_refused_password(std::string_view password) {
    const auto low = lower(password);
    if (repeats_a_piece(low) || runs_along(low, 1) || runs_along(low, -1)) return true;
    return std::ranges::binary_search(commonest, std::string_view(low)) ||
           std::ranges::binary_search(commonest, bare(low));
}

}  // namespace liaise::guard
