#include "guard/webauthn.hpp"

#include <arpa/inet.h>
#include <fido.h>
#include <fido/eddsa.h>
#include <fido/es256.h>
#include <fido/rs256.h>

#include <algorithm>
#include <array>
#include <memory>

#include "base/json_read.hpp"
#include "guard/cbor_lengths.hpp"
#include "guard/locks.hpp"
#include "guard/sodium.hpp"

namespace liaise::guard {

namespace {

// What an authenticator adds to its 37 bytes is a public key and a few extensions.
constexpr std::size_t bytes_max = 4 * 1024;
// The hash of the name, one byte of flags, four of the counter (level 2, 6.1).
constexpr std::size_t authenticator_bytes_min = 37;
constexpr std::uint8_t person_was_there = 0x01;
constexpr std::uint8_t person_was_verified = 0x04;

static_assert(Webauthn::algorithms[0] == COSE_ES256 && Webauthn::algorithms[1] == COSE_EDDSA &&
              Webauthn::algorithms[2] == COSE_RS256);

std::unexpected<Error> not_right() {
    return invalid("", "passkeys.not_right",
                   "What your browser sent does not show that it is you. Nothing was changed; try "
                   "again, and use another way to sign in if it lasts.");
}

std::unexpected<Error> of_another_page() {
    return invalid("", "passkeys.another_page",
                   "This passkey was used on a page that is not ours. Nothing was changed; look at "
                   "the address above, and open liaise by the one you know.");
}

std::unexpected<Error> not_verified() {
    return invalid("", "passkeys.not_verified",
                   "Your device did not ask for your finger, face or code. Set one up on it, or "
                   "take another device; nothing was changed.");
}

std::unexpected<Error> unknown_kind() {
    return invalid("", "passkeys.unknown_kind",
                   "This device makes passkeys of a kind that cannot be checked here. Take another "
                   "device; nothing was changed.");
}

std::string hash_of(std::string_view text) {
    ready_sodium();
    std::string hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()), bytes_of(text), text.size());
    return hash;
}

std::optional<std::string> raw_of(const std::string& base64) {
    if (base64.size() > bytes_max) return std::nullopt;
    return from_base64(base64);
}

void ready_fido() {
    static const bool is_ready = (fido_init(0), true);
    (void)is_ready;
}

/// Frees what libfido2 made.
template <auto free_one>
struct Freed {
    template <class T>
    void operator()(T* one) const { free_one(&one); }
};
using Credential = std::unique_ptr<fido_cred_t, Freed<&fido_cred_free>>;
using Assertion = std::unique_ptr<fido_assert_t, Freed<&fido_assert_free>>;

template <class T>
T* there(T* made) {
    if (!made) throw std::bad_alloc();
    return made;
}

/// The field of a JSON object, where it is a text.
std::string text_in(const Json& object, const char* field) {
    const auto found = object.find(field);
    return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

/// The authenticator's bytes, which are about our name and say that the person was there and
/// showed that it is them.
Result<std::string> checked(const std::string& authenticator_data, const CalledName& called) {
    const auto raw = raw_of(authenticator_data);
    if (!raw || raw->size() < authenticator_bytes_min) return not_right();
    const auto hash = hash_of(called.name());
    if (raw->compare(0, hash.size(), hash) != 0) return of_another_page();
    const auto flags = static_cast<std::uint8_t>((*raw)[hash.size()]);
    if ((flags & person_was_there) == 0 || (flags & person_was_verified) == 0)
        return not_verified();
    if (!has_true_lengths(*raw)) return not_right();
    return *raw;
}

/// Whether the assertion is signed with the key whose bytes are `raw`.
template <class Key, auto make, auto free_one, auto from>
bool is_signed_with(const fido_assert_t* assertion, std::int64_t algorithm,
                    std::string_view raw) {
    const std::unique_ptr<Key, Freed<free_one>> key(there(make()));
    return from(key.get(), raw.data(), raw.size()) == FIDO_OK &&
           fido_assert_verify(assertion, 0, static_cast<int>(algorithm), key.get()) == FIDO_OK;
}

bool is_signed(const fido_assert_t* assertion, const PasskeyCheck& check) {
    const auto raw = from_base64(check.public_key);
    if (!raw) return false;
    switch (check.algorithm) {
        case COSE_ES256:
            return is_signed_with<es256_pk_t, &es256_pk_new, &es256_pk_free, &es256_pk_from_ptr>(
                assertion, check.algorithm, *raw);
        case COSE_EDDSA:
            return is_signed_with<eddsa_pk_t, &eddsa_pk_new, &eddsa_pk_free, &eddsa_pk_from_ptr>(
                assertion, check.algorithm, *raw);
        case COSE_RS256:
            return is_signed_with<rs256_pk_t, &rs256_pk_new, &rs256_pk_free, &rs256_pk_from_ptr>(
                assertion, check.algorithm, *raw);
        default: return false;
    }
}

bool is_filled(fido_assert_t* assertion, const CalledName& called, const std::string& data,
               const std::string& hash, const std::string& signature) {
    return fido_assert_set_count(assertion, 1) == FIDO_OK &&
           fido_assert_set_rp(assertion, called.name().c_str()) == FIDO_OK &&
           fido_assert_set_clientdata_hash(assertion, bytes_of(hash), hash.size()) == FIDO_OK &&
           fido_assert_set_up(assertion, FIDO_OPT_TRUE) == FIDO_OK &&
           fido_assert_set_uv(assertion, FIDO_OPT_TRUE) == FIDO_OK &&
           fido_assert_set_authdata_raw(assertion, 0, bytes_of(data), data.size()) == FIDO_OK &&
           fido_assert_set_sig(assertion, 0, bytes_of(signature), signature.size()) == FIDO_OK;
}

std::string base64_of_bytes(const unsigned char* bytes, std::size_t size) {
    return base64_of({reinterpret_cast<const char*>(bytes), size});
}

/// "liaise.example" of "Liaise.Example:7171".
std::string name_in(std::string_view host) {
    std::string name(host.substr(0, host.find(':')));
    std::ranges::transform(name, name.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return name;
}

}  // namespace

std::optional<CalledName> CalledName::of(std::string_view host) {
    constexpr std::size_t name_bytes_max = 253;  // RFC 1035, 3.1
    if (host.empty() || host.front() == '[') return std::nullopt;
    auto name = name_in(host);
    in_addr number{};
    if (name.empty() || name.size() > name_bytes_max ||
        inet_pton(AF_INET, name.c_str(), &number) == 1)
        return std::nullopt;
    auto whole = name + std::string(host.substr(name.size()));
    return CalledName(std::move(whole), std::move(name));
}

bool CalledName::is_origin(std::string_view origin) const {
    if (origin == "https://" + host_) return true;
    return name_ == "localhost" && origin == "http://" + host_;
}

Result<std::string> Webauthn::challenge_in(const std::string& client_data, Ceremony ceremony,
                                           const CalledName& called) {
    const auto raw = raw_of(client_data);
    const auto said = raw ? parsed(*raw) : std::nullopt;
    if (!said || !said->is_object()) return not_right();
    const auto* const type = ceremony == Ceremony::make ? "webauthn.create" : "webauthn.get";
    if (text_in(*said, "type") != type) return not_right();
    const auto crosses = said->find("crossOrigin");
    const bool is_within_another = crosses != said->end() && *crosses != false;
    if (is_within_another || !called.is_origin(text_in(*said, "origin")))
        return of_another_page();
    auto challenge = text_in(*said, "challenge");
    if (challenge.empty()) return not_right();
    return challenge;
}

Result<NewPasskey> Webauthn::made(const PasskeyMade& given, const CalledName& called) {
    ready_fido();
    const auto data = checked(given.authenticator_data, called);
    if (!data) return std::unexpected(data.error());
    for (const auto algorithm : algorithms) {
        const Credential made(there(fido_cred_new()));
        if (fido_cred_set_type(made.get(), static_cast<int>(algorithm)) != FIDO_OK ||
            fido_cred_set_authdata_raw(made.get(), bytes_of(*data), data->size()) != FIDO_OK)
            continue;
        NewPasskey passkey;
        passkey.credential =
            base64_of_bytes(fido_cred_id_ptr(made.get()), fido_cred_id_len(made.get()));
        passkey.check = {algorithm, base64_of_bytes(fido_cred_pubkey_ptr(made.get()),
                                                    fido_cred_pubkey_len(made.get()))};
        passkey.counter = fido_cred_sigcount(made.get());
        if (passkey.credential.empty() || passkey.check.public_key.empty()) return not_right();
        return passkey;
    }
    return unknown_kind();
}

Result<std::int64_t> Webauthn::counter_in(const PasskeyUsed& given, const PasskeyCheck& check,
                                          const CalledName& called) {
    ready_fido();
    const auto data = checked(given.authenticator_data, called);
    if (!data) return std::unexpected(data.error());
    // Who uses a passkey says no key: libfido2 reads extensions where that would stand.
    if (!says_true_lengths(std::string_view(*data).substr(authenticator_bytes_min)))
        return not_right();
    const auto client_data = raw_of(given.client_data);
    const auto signature = raw_of(given.signature);
    if (!client_data || !signature) return not_right();
    const Assertion used(there(fido_assert_new()));
    if (!is_filled(used.get(), called, *data, hash_of(*client_data), *signature))
        return not_right();
    // An authenticator that was asked for its secret may say so in what it signs; libfido2 wants
    // to be told beforehand.
    for (const int extensions : {0, FIDO_EXT_HMAC_SECRET}) {
        if (fido_assert_set_extensions(used.get(), extensions) == FIDO_OK &&
            is_signed(used.get(), check))
            return std::int64_t{fido_assert_sigcount(used.get(), 0)};
    }
    return not_right();
}

}  // namespace liaise::guard
