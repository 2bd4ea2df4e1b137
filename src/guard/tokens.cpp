#include "guard/tokens.hpp"

#include <array>
#include <span>

#include "guard/sodium.hpp"

namespace liaise::guard {

namespace {

constexpr std::size_t token_bytes = 32;  // 256 bits: guessing is hopeless for ever
constexpr std::size_t hash_bytes = 32;

/// Two letters a byte. All sixteen lie in one line of the cache: each takes the same time.
std::string in_letters(std::span<const unsigned char> hash) {
    constexpr std::string_view sixteen = "0123456789abcdef";
    std::string letters(hash.size() * 2, '\0');
    for (std::size_t i = 0; i < hash.size(); ++i) {
        letters[2 * i] = sixteen[hash[i] >> 4];
        letters[2 * i + 1] = sixteen[hash[i] & 15];
    }
    return letters;
}

}  // namespace

Confidential fresh_token() {
    ready_sodium();
    constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::array<unsigned char, token_bytes> bits{};
    randombytes_buf(bits.data(), bits.size());
    std::array<char, sodium_base64_ENCODED_LEN(token_bytes, variant)> letters{};
    sodium_bin2base64(letters.data(), letters.size(), bits.data(), bits.size(), variant);
    return Confidential(letters.data());
}

std::string token_hash(std::string_view token) { return hash_for("token", token); }

std::string hash_for(std::string_view purpose, std::string_view text) {
    ready_sodium();
    crypto_generichash_state state;
    std::array<unsigned char, hash_bytes> hash{};
    const auto take = [&state](std::string_view part) {
        crypto_generichash_update(&state, bytes_of(part),
                                  part.size());
    };
    crypto_generichash_init(&state, nullptr, 0, hash.size());
    take(purpose);
    take(std::string_view("\0", 1));  // no purpose runs over into a text
    take(text);
    crypto_generichash_final(&state, hash.data(), hash.size());
    return in_letters(hash);
}

bool are_equal_in_secret(std::string_view one, std::string_view other) {
    return one.size() == other.size() && sodium_memcmp(one.data(), other.data(), one.size()) == 0;
}

}  // namespace liaise::guard
