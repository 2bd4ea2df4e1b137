#pragma once

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>

#include <memory>
#include <stdexcept>
#include <string>

#include "guard/locks.hpp"
#include "guard/sodium.hpp"
#include "guard/webauthn.hpp"

namespace liaise::guard {

/// An authenticator in software, with one passkey of ES256, as Web Authentication describes it.
/// What it does wrong is set from outside.
class AnAuthenticator {
public:
    std::string host = "localhost";                 ///< that its passkey belongs to
    std::string origin = "http://localhost:7171";   ///< of the page that asks it
    std::uint32_t counter = 0;                      ///< of the next use; zero: it does not count
    bool verifies = true;                           ///< that it is its person
    bool tells_extensions = false;                  ///< in what it signs
    std::string within = "false";                   ///< `crossOrigin`

    AnAuthenticator() : key_(EVP_EC_gen("P-256"), &EVP_PKEY_free) {
        if (!key_) throw std::runtime_error("no key of P-256 could be made");
        credential_ = std::string(Key::fresh().reveal());
        secret_ = std::string(Key::fresh().reveal());
    }

    /// Makes the passkey for a challenge.
    PasskeyMade makes(const std::string& challenge) const {
        return {base64_of(client_data("webauthn.create", challenge)),
                base64_of(authenticator_data(0x40) + std::string(16, '\0') + length_of_id() +
                          credential_ + public_key() + extensions("\xF5"))};
    }
    /// Uses it.
    PasskeyUsed uses(const std::string& challenge) const {
        const auto data = client_data("webauthn.get", challenge);
        const auto said = authenticator_data(0) + extensions("\x58\x20" + secret_);
        return {base64_of(credential_), base64_of(data), base64_of(said),
                base64_of(signature_of(said + hash_of(data)))};
    }
    /// What the extension `prf` gives.
    std::string secret() const { return base64_of(secret_); }

private:
    static std::string hash_of(const std::string& text) {
        ready_sodium();
        std::string hash(crypto_hash_sha256_BYTES, '\0');
        crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                           reinterpret_cast<const unsigned char*>(text.data()), text.size());
        return hash;
    }
    std::string client_data(const std::string& type, const std::string& challenge) const {
        return R"({"type":")" + type + R"(","challenge":")" + base64_of(challenge) +
               R"(","origin":")" + origin + R"(","crossOrigin":)" + within + "}";
    }
    std::string authenticator_data(int flags) const {
        flags |= 0x01 | (verifies ? 0x04 : 0) | (tells_extensions ? 0x80 : 0);
        std::string data = hash_of(host) + static_cast<char>(flags);
        for (int shift = 24; shift >= 0; shift -= 8)
            data.push_back(static_cast<char>(counter >> shift & 255));
        return data;
    }
    /// A CBOR map of one: a text of eleven letters, and the value.
    std::string extensions(const std::string& value) const {
        return tells_extensions ? "\xA1\x6Bhmac-secret" + value : "";
    }
    std::string length_of_id() const {
        return {'\0', static_cast<char>(credential_.size())};
    }
    /// A COSE key in CBOR: {1: 2, 3: -7, -1: 1, -2: x, -3: y}.
    std::string public_key() const {
        std::string point(65, '\0');
        std::size_t length = 0;
        if (EVP_PKEY_get_octet_string_param(key_.get(), OSSL_PKEY_PARAM_PUB_KEY,
                                            reinterpret_cast<unsigned char*>(point.data()),
                                            point.size(), &length) != 1 ||
            length != point.size())
            throw std::runtime_error("a public key has no point");
        return "\xA5\x01\x02\x03\x26\x20\x01\x21\x58\x20" + point.substr(1, 32) +
               "\x22\x58\x20" + point.substr(33);
    }
    std::string signature_of(const std::string& bytes) const {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                              &EVP_MD_CTX_free);
        std::string signature(128, '\0');
        auto length = signature.size();
        const auto* const in = reinterpret_cast<const unsigned char*>(bytes.data());
        if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key_.get()) != 1 ||
            EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()),
                           &length, in, bytes.size()) != 1)
            throw std::runtime_error("nothing could be signed");
        signature.resize(length);
        return signature;
    }

    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key_;
    std::string credential_;
    std::string secret_;
};

}  // namespace liaise::guard
