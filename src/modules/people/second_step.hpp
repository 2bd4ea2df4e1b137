#pragma once

#include "base/describe.hpp"
#include "guard/doorstep.hpp"

/// The second step of signing in: a code from an authenticator.
namespace liaise::people {

/// The password again, for what would let somebody else in for good.
struct Confirmation {
    Confidential password;

    static constexpr auto describe() {
        return record("confirmation",
            field("password", &Confirmation::password, Reach::sealed, "The own password."));
    }
};
static_assert(Described<Confirmation>);

/// What an authenticator is set up with. It is shown this once.
struct SecondStep {
    Confidential secret;
    Confidential address;
    Confidential qr_path;
    std::int64_t qr_size = 0;

    static constexpr auto describe() {
        return record("second_step",
            field("secret", &SecondStep::secret, Reach::sealed, "To be typed, in base 32."),
            field("address", &SecondStep::address, Reach::sealed, "`otpauth://…`, to be opened."),
            field("qr_path", &SecondStep::qr_path, Reach::sealed,
                  "The address as a QR code: the data of one SVG path, dark on light."),
            field("qr_size", &SecondStep::qr_size, Reach::owner,
                  "The width and height of the path's view box."));
    }
};
static_assert(Described<SecondStep>);

struct StepCode {
    std::string code;

    static constexpr auto describe() {
        return record("step_code",
            field("code", &StepCode::code, Reach::sealed, "What the authenticator shows now."));
    }
};
static_assert(Described<StepCode>);

/// Proposes a secret; nothing changes until a code of it is confirmed. Errors: `invalid`; `busy`.
Result<guard::Seen<SecondStep>> begin_second_step(guard::OwnDoorstep& step,
                                                  const Confirmation& confirmation);
/// Turns the second step on. Errors: `invalid` for a wrong code; `conflict` before `begin`.
Result<Done> confirm_second_step(guard::SelfWork& work, const StepCode& code);
/// Turns the second step off. Errors: `invalid`; `busy`.
Result<Done> end_second_step(guard::OwnDoorstep& step, const Confirmation& confirmation);

}  // namespace liaise::people
