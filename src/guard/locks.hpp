#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/confidential.hpp"

/// What is locked, and with what: XChaCha20-Poly1305, and sealed boxes of X25519, of libsodium.
namespace liaise::guard {

/// 32 secret bytes. They are wiped from memory when they go.
class Key {
public:
    static constexpr std::size_t bytes = 32;

    static Key fresh();
    /// Made for one purpose of a secret that nobody can guess, such as a session's token.
    static Key of(std::string_view purpose, std::string_view secret);
    /// Nothing when these are not 32 bytes.
    static std::optional<Key> from(std::string_view raw);
    Key(const Key&) = default;
    Key& operator=(const Key&) = default;
    ~Key();

    const unsigned char* data() const { return bytes_.data(); }
    unsigned char* data() { return bytes_.data(); }
    std::string_view reveal() const {
        return {reinterpret_cast<const char*>(bytes_.data()), bytes_.size()};
    }

private:
    Key() = default;
    std::array<unsigned char, bytes> bytes_{};
};

/// `plain` locked with `key`, in base 64. `about` says what it is and where it stands: it opens
/// only with the same words.
std::string locked(const Key& key, std::string_view plain, std::string_view about);
/// Nothing when the key, or what it is about, is another, or when a letter was changed.
std::optional<Confidential> unlocked(const Key& key, std::string_view text,
                                     std::string_view about);

/// The two halves of a lock that everybody can shut and only one can open, both made of a seed.
class LockPair {
public:
    explicit LockPair(const Key& seed);
    /// What everybody may know, in base 64.
    const std::string& public_key() const { return public_key_; }
    /// Nothing when it was locked to somebody else.
    std::optional<Confidential> unlocked(std::string_view text) const;

private:
    std::string public_key_;
    Key secret_;
};

/// `plain` locked so that only who has the other half of `public_key` opens it.
std::string locked_to(std::string_view public_key, std::string_view plain);

/// Bytes in base 64, as an address can carry it, and back; nothing for what is none.
std::string base64_of(std::string_view raw);
std::optional<std::string> from_base64(std::string_view text);

}  // namespace liaise::guard
