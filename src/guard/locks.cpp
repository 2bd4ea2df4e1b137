#include "guard/locks.hpp"

#include <stdexcept>

#include "guard/sodium.hpp"

namespace liaise::guard {

namespace {

constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
constexpr std::size_t nonce_bytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_bytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

static_assert(Key::bytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(Key::bytes == crypto_box_SEEDBYTES && Key::bytes == crypto_box_SECRETKEYBYTES);

}  // namespace

Key Key::fresh() {
    ready_sodium();
    Key key;
    randombytes_buf(key.bytes_.data(), bytes);
    return key;
}

Key Key::of(std::string_view purpose, std::string_view secret) {
    ready_sodium();
    Key key;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, bytes);
    crypto_generichash_update(&state, bytes_of(purpose), purpose.size());
    // No purpose runs over into a secret, and none is one of the hashes that are kept.
    crypto_generichash_update(&state, bytes_of(std::string_view("\0key\0", 5)), 5);
    crypto_generichash_update(&state, bytes_of(secret), secret.size());
    crypto_generichash_final(&state, key.bytes_.data(), bytes);
    sodium_memzero(&state, sizeof state);
    return key;
}

std::optional<Key> Key::from(std::string_view raw) {
    if (raw.size() != bytes) return std::nullopt;
    Key key;
    raw.copy(reinterpret_cast<char*>(key.bytes_.data()), bytes);
    return key;
}

Key::~Key() { sodium_memzero(bytes_.data(), bytes); }

std::string locked(const Key& key, std::string_view plain, std::string_view about) {
    ready_sodium();
    std::string whole(nonce_bytes + plain.size() + tag_bytes, '\0');
    randombytes_buf(whole.data(), nonce_bytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytes_of(whole) + nonce_bytes, nullptr, bytes_of(plain), plain.size(), bytes_of(about),
        about.size(), nullptr, bytes_of(whole), key.data());
    return base64_of(whole);
}

std::optional<Confidential> unlocked(const Key& key, std::string_view text,
                                     std::string_view about) {
    const auto whole = from_base64(text);
    if (!whole || whole->size() < nonce_bytes + tag_bytes) return std::nullopt;
    std::string plain(whole->size() - nonce_bytes - tag_bytes, '\0');
    const std::string_view cipher = std::string_view(*whole).substr(nonce_bytes);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytes_of(plain), nullptr, nullptr, bytes_of(cipher), cipher.size(), bytes_of(about),
            about.size(), bytes_of(std::string_view(*whole)), key.data()) != 0)
        return std::nullopt;
    return Confidential(std::move(plain));
}

LockPair::LockPair(const Key& seed) : secret_(seed) {
    ready_sodium();
    std::string public_bytes(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_box_seed_keypair(bytes_of(public_bytes), secret_.data(), seed.data());
    public_key_ = base64_of(public_bytes);
}

std::optional<Confidential> LockPair::unlocked(std::string_view text) const {
    const auto whole = from_base64(text);
    const auto mine = from_base64(public_key_);
    if (!whole || !mine || whole->size() < crypto_box_SEALBYTES) return std::nullopt;
    std::string plain(whole->size() - crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal_open(bytes_of(plain), bytes_of(std::string_view(*whole)), whole->size(),
                             bytes_of(std::string_view(*mine)), secret_.data()) != 0)
        return std::nullopt;
    return Confidential(std::move(plain));
}

std::string locked_to(std::string_view public_key, std::string_view plain) {
    ready_sodium();
    const auto theirs = from_base64(public_key);
    std::string whole(plain.size() + crypto_box_SEALBYTES, '\0');
    if (!theirs || theirs->size() != crypto_box_PUBLICKEYBYTES ||
        crypto_box_seal(bytes_of(whole), bytes_of(plain), plain.size(),
                        bytes_of(std::string_view(*theirs))) != 0)
        throw std::logic_error("a public key is none");
    return base64_of(whole);
}

std::string base64_of(std::string_view raw) {
    std::string text(sodium_base64_encoded_len(raw.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes_of(raw), raw.size(), variant);
    text.pop_back();  // its closing zero
    return text;
}

std::optional<std::string> from_base64(std::string_view text) {
    std::string raw(text.size(), '\0');
    std::size_t length = 0;
    const char* end = nullptr;
    if (sodium_base642bin(bytes_of(raw), raw.size(), text.data(), text.size(), nullptr, &length,
                          &end, variant) != 0 ||
        end != text.data() + text.size())
        return std::nullopt;
    raw.resize(length);
    return raw;
}

}  // namespace liaise::guard
