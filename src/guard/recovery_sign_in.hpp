#pragma once

#include "guard/doorstep.hpp"
#include "guard/passwords.hpp"
#include "guard/person_keys.hpp"
#include "guard/throttle.hpp"

namespace liaise::guard {

/// What somebody gives who has lost their way in, and has a code on paper.
struct Recovery {
    Throttle::Who who;
    Confidential code;
    Confidential new_password;
};

/// A code that was found good, and what is made of the new password.
struct RecoveryProof {
    Id<Person> person;
    std::string scope;  ///< that the person is kept in
    Key paper_lock;
    PasswordHash hash;
    PasswordKey key;
    Throttle::Counted counted;
};

/// Checks a code; slow, with no transaction open meanwhile, and counted before it is checked. A
/// name that nobody has, one without codes, a disabled person and a wrong code cost the same and
/// get the same reply. Errors: `unauthenticated`; `invalid` for what is no code, and for the
/// password; `busy` when there have been too many.
Result<RecoveryProof> recovery_proof_of(Doorstep& step, const Recovery& recovery);

/// Who comes in by the code, which is used up: their password is the new one, and all of their
/// sessions have ended. What was sealed for them stays readable. Errors: `unauthenticated` for a
/// code that was used at the same moment.
Result<KeyHolder> person_behind(Door& door, const RecoveryProof& proof);

}  // namespace liaise::guard
