#include "guard/passwords.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <cstdlib>
#include <memory>
#include <semaphore>

#include "base/names.hpp"
#include "guard/passwords_refused.hpp"
#include "guard/sodium.hpp"

namespace liaise::guard {

namespace {

// Between libsodium's "interactive" and "moderate": a tenth of a second on a server, under one on
// the cheapest computer that liaise is meant for.
constexpr unsigned long long hashing_passes = 3;
// A list of stolen hashes costs its thief this much memory a guess; two at once stay small here.
constexpr std::size_t hashing_bytes = 64UL * 1024 * 1024;
constexpr std::ptrdiff_t hashings_at_once = 2;

std::atomic<std::int64_t>& counted() {
    static std::atomic<std::int64_t> count = 0;
    return count;
}

/// Holds one of the two places for as long as a hashing lasts.
class Turn {
public:
    Turn() {
        places().acquire();
        ++counted();
    }
    ~Turn() { places().release(); }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

private:
    static std::counting_semaphore<hashings_at_once>& places() {
        static std::counting_semaphore<hashings_at_once> semaphore(hashings_at_once);
        return semaphore;
    }
};

/// The same letters typed on another keyboard may come as other bytes: Unicode NFC makes them one
/// (RFC 8265, OpaqueString). What is no UTF-8 is taken as it comes.
std::string composed(std::string_view text) {
    utf8proc_uint8_t* letters = nullptr;
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                     static_cast<utf8proc_ssize_t>(text.size()), &letters,
                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    if (length < 0) return std::string(text);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(letters, &std::free);
    return {reinterpret_cast<const char*>(letters), static_cast<std::size_t>(length)};
}

/// How a key is derived, written before its salt: whoever comes to choose other limits can still
/// derive what was derived with these.
struct Derivation {
    unsigned long long passes = hashing_passes;
    std::size_t bytes = hashing_bytes;
    std::string salt;
};

std::string text_of(const Derivation& derivation) {
    return fmt::format("argon2id:{}:{}:{}", derivation.passes, derivation.bytes,
                       base64_of(derivation.salt));
}

Derivation derivation_from(std::string_view text) {
    Derivation derivation;
    constexpr std::string_view name = "argon2id:";
    const auto* const end = text.data() + text.size();
    auto at = std::from_chars(text.data() + std::min(name.size(), text.size()), end,
                              derivation.passes);
    if (at.ptr != end) at = std::from_chars(at.ptr + 1, end, derivation.bytes);
    const auto salt = at.ptr == end ? std::nullopt : from_base64({at.ptr + 1, end});
    if (!text.starts_with(name) || !salt || salt->size() != crypto_pwhash_SALTBYTES)
        throw std::logic_error("the salt of a person's key is none");
    derivation.salt = *salt;
    return derivation;
}

Key derived(const Confidential& password, const Derivation& derivation) {
    const auto text = composed(password.reveal());
    auto key = Key::fresh();
    const Turn turn;
    if (crypto_pwhash(key.data(), Key::bytes, text.data(), text.size(),
                      bytes_of(derivation.salt),
                      derivation.passes, derivation.bytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::runtime_error("there was no memory to derive a key from a password");
    return key;
}

std::size_t letters_of(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

}  // namespace

Result<Done> Passwords::check_choice(const Confidential& password,
                                     const std::string& sign_in_name, const std::string& field) {
    const auto text = composed(password.reveal());
    if (text.size() > bytes_max)
        return invalid(field, "passwords.too_long", "Choose a shorter password.");
    if (letters_of(text) < letters_min)
        return invalid(field, "passwords.too_short",
                       "Choose a password of 12 letters or more. Four words that have nothing to "
                       "do with each other are good and easy to keep in mind.");
    const auto plain = folded(text);
    if (is_refused_password(text) || (!plain.empty() && plain == folded(sign_in_name)))
        return invalid(field, "passwords.too_common",
                       "This password is among the first that somebody would try. Choose another: "
                       "four words that have nothing to do with each other are good.");
    return Done{};
}

PasswordHash Passwords::hashed(const Confidential& password) {
    ready_sodium();
    const auto text = composed(password.reveal());
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const Turn turn;
    if (crypto_pwhash_str_alg(hash.data(), text.data(), text.size(), hashing_passes, hashing_bytes,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::runtime_error("there was no memory to hash a password");
    return {hash.data()};
}

bool Passwords::matches(const PasswordHash& hash, const Confidential& password) {
    ready_sodium();
    const auto text = composed(password.reveal());
    std::array<char, crypto_pwhash_STRBYTES> padded{};
    if (hash.text.size() >= padded.size()) return false;
    std::ranges::copy(hash.text, padded.begin());
    const Turn turn;
    return crypto_pwhash_str_verify(padded.data(), text.data(), text.size()) == 0;
}

void Passwords::match_nothing(const Confidential& password) { hashed(password); }

bool Passwords::is_outdated(const PasswordHash& hash) {
    ready_sodium();
    return crypto_pwhash_str_needs_rehash(hash.text.c_str(), hashing_passes, hashing_bytes) != 0;
}

PasswordKey Passwords::key_of(const Confidential& password) {
    ready_sodium();
    Derivation derivation;
    derivation.salt.resize(crypto_pwhash_SALTBYTES);
    randombytes_buf(derivation.salt.data(), derivation.salt.size());
    return {text_of(derivation), derived(password, derivation)};
}

PasswordKey Passwords::key_of(const Confidential& password, const std::string& salt) {
    return {salt, derived(password, derivation_from(salt))};
}

std::int64_t Passwords::hashings() { return counted(); }

}  // namespace liaise::guard
