#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"

/// What authenticators sign, checked by libfido2 (W3C Web Authentication, level 2). Nothing here
/// knows of persons or of a database. All bytes come and go in base 64, as addresses carry it.
namespace liaise::guard {

/// By which name this server was called. Browsers keep passkeys apart by it, so that another
/// site's page is never given one of ours.
class CalledName {
public:
    /// Of "liaise.example:7171". Nothing for an address made of numbers, which no passkey fits.
    static std::optional<CalledName> of(std::string_view host);
    /// Without the port: what a passkey belongs to.
    const std::string& name() const { return name_; }
    /// Whether a page that lies there is ours: by TLS, or on this machine itself.
    bool is_origin(std::string_view origin) const;

private:
    CalledName(std::string host, std::string name)
        : host_(std::move(host)), name_(std::move(name)) {}
    std::string host_;
    std::string name_;
};

/// What an authenticator is asked to do.
enum class Ceremony { make, use };

/// What a browser gives when a passkey was made.
struct PasskeyMade {
    std::string client_data;
    std::string authenticator_data;
};

/// What a browser gives when a passkey was used.
struct PasskeyUsed {
    std::string credential;
    std::string client_data;
    std::string authenticator_data;
    std::string signature;
};

/// What checks the signatures of a passkey.
struct PasskeyCheck {
    std::int64_t algorithm = 0;  ///< as COSE numbers it
    std::string public_key;
};

/// A passkey that was found well made.
struct NewPasskey {
    std::string credential;
    PasskeyCheck check;
    std::int64_t counter = 0;
};

class Webauthn {
public:
    /// What a browser is told that it may choose from, the best first: ES256, EdDSA, and RS256,
    /// which older computers with Windows have alone.
    static constexpr std::int64_t algorithms[] = {-7, -8, -257};

    /// The challenge that was signed, of a page of ours and for this ceremony. Errors: `invalid`.
    static Result<std::string> challenge_in(const std::string& client_data, Ceremony ceremony,
                                            const CalledName& called);
    /// The passkey that was made. Who made it is not asked (no attestation); that its person
    /// showed that it is them, by a finger, a face or a code, is. Errors: `invalid`.
    static Result<NewPasskey> made(const PasskeyMade& given, const CalledName& called);
    /// The count of uses that the authenticator signed, with all else. Errors: `invalid`.
    static Result<std::int64_t> counter_in(const PasskeyUsed& given, const PasskeyCheck& check,
                                           const CalledName& called);
};

}  // namespace liaise::guard
