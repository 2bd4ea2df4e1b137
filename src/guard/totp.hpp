#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/confidential.hpp"
#include "base/day.hpp"

namespace liaise::guard {

/// A QR code as the data of one SVG path, in a square of `size` units.
struct QrPath {
    std::string path;
    std::int64_t size = 0;
};

/// The second step of signing in: codes of six digits that change every 30 seconds (RFC 6238, with
/// HMAC-SHA-1 as every authenticator knows it).
class Totp {
public:
    /// 160 random bits in base 32, as a person can type them into an authenticator.
    static Confidential fresh_secret();

    /// The step that `code` is right for: the present one, or one beside it, as clocks differ.
    /// Nothing when it is wrong, or not later than `last_step`: no code is good twice.
    static std::optional<std::int64_t> step_of(const Confidential& secret, std::string_view code,
                                               std::int64_t last_step, Moment now);

    /// The code of one step: `digits` figures. An authenticator has six.
    static std::string code_at(const Confidential& secret, std::int64_t step, int digits = 6);

    /// What an authenticator reads: `otpauth://totp/…`.
    static Confidential address(const Confidential& secret, const std::string& installation,
                                const std::string& sign_in_name);
    /// `text` as a QR code.
    static QrPath qr_of(const Confidential& text);
};

}  // namespace liaise::guard
