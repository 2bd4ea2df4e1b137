#pragma once

#include "guard/body_keys.hpp"
#include "guard/nothing.hpp"
#include "modules/people/people.hpp"

/// The body's key: who holds it, and how it is handed on, renewed and brought back.
namespace liaise::people {

/// The code on paper that brings the body's key back. It is shown this once and kept nowhere.
struct EmergencyCode {
    Confidential code;

    static constexpr auto describe() {
        return record("emergency_code",
            field("code", &EmergencyCode::code, Reach::sealed,
                  "Eight groups of five signs, to be kept on paper by the chair."));
    }
};
static_assert(Described<EmergencyCode>);

/// How the body's key stands, and whether the viewer holds it.
Result<guard::Seen<guard::KeyStanding>> key_standing(guard::Work& work, const guard::Nothing&);
/// Hands the key to a colleague who waits for it. Errors: as `guard::BodyKeys::hand_to`.
Result<Done> hand_key(guard::RightsWork& work, const WhichPerson& which);
/// Makes the body a new key, for when somebody who held the present one is gone.
Result<Done> renew_key(guard::RightsWork& work, const guard::Nothing&);
/// Makes the emergency code; one before is good no more.
Result<guard::Seen<EmergencyCode>> make_emergency_code(guard::RightsWork& work,
                                                       const guard::Nothing&);
/// Gives the viewer the key by the code. Errors: `invalid` on the field `code`.
Result<Done> restore_key(guard::RightsWork& work, const EmergencyCode& given);

}  // namespace liaise::people
