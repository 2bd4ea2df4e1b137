#pragma once

#include "guard/recovery_codes.hpp"
#include "modules/people/second_step.hpp"
#include "modules/people/sign_in.hpp"

/// Codes on paper, for who has lost their way in.
namespace liaise::people {

/// Fresh codes. They are shown this once and kept nowhere.
struct RecoverySheet {
    Confidential codes;

    static constexpr auto describe() {
        return record("recovery_sheet",
            field("codes", &RecoverySheet::codes, Reach::sealed,
                  "Ten codes of four groups of four signs, one a line; each is good once."));
    }
};
static_assert(Described<RecoverySheet>);

/// What somebody gives who comes in by a code on paper.
struct RecoverySignIn {
    std::string sign_in_name;
    Confidential code;
    Confidential new_password;
    std::optional<std::string> device;

    static constexpr auto describe() {
        return record("recovery_sign_in",
            field("sign_in_name", &RecoverySignIn::sign_in_name, Reach::owner,
                  "The name to sign in with."),
            field("code", &RecoverySignIn::code, Reach::sealed, "One of the codes on paper."),
            field("new_password", &RecoverySignIn::new_password, Reach::sealed,
                  "Twelve letters or more."),
            field("device", &RecoverySignIn::device, Reach::owner,
                  "The browser and computer, for the list of sessions."));
    }
};
static_assert(Described<RecoverySignIn>);

/// How one's own codes stand.
Result<guard::Seen<guard::RecoveryStanding>> recovery_standing(guard::SelfWork& work,
                                                               const guard::Nothing&);
/// Makes ten codes; the ones before are good no more. Errors: `invalid`; `busy`.
Result<guard::Seen<RecoverySheet>> make_recovery_codes(guard::OwnDoorstep& step,
                                                       const Confirmation& confirmation);
/// Begins a session by a code on paper, which is used up, and sets a new password. Errors: as
/// `guard::recovery_proof_of`.
Result<guard::Seen<Me>> sign_in_by_recovery_code(guard::Doorstep& step,
                                                 const RecoverySignIn& given);

}  // namespace liaise::people
