#pragma once

#include <optional>
#include <string>

#include "guard/doorstep.hpp"
#include "guard/passkeys.hpp"
#include "guard/sign_ins.hpp"
#include "guard/throttle.hpp"

namespace liaise::guard {

/// What somebody gives who shows a passkey.
struct PasskeyUse {
    PasskeyUsed used;
    std::optional<PasskeySecret> secret;
};

/// A passkey that was found right; what follows from it is still to be written.
struct PasskeyProof {
    KeptPasskey passkey;
    std::int64_t counter = 0;
    std::optional<PasskeySecret> secret;
    std::optional<Throttle::Counted> counted;  ///< where it is the only proof
};

/// By which name this server is called, where passkeys can be. Errors: `invalid`.
Result<CalledName> called_name(const std::string& host);

/// Checks a passkey, as one step among others. Its challenge is taken whatever comes of it. A count
/// that went back is shown to its person and stands in the ledger. Errors: `invalid`.
Result<PasskeyProof> passkey_proof_of(Doorstep& step, const PasskeyUse& use, Way way);
/// Checks a passkey that somebody comes in by alone, which is counted before it is checked. Errors:
/// `unauthenticated`, also for one that does not open its person's key; `busy`.
Result<PasskeyProof> lone_passkey_proof_of(Doorstep& step, const PasskeyUse& use);

/// Writes down that the passkey was used. Errors: `unauthenticated` when somebody used it at the
/// same moment.
Result<Done> use_passkey(Door& door, const PasskeyProof& proof);
/// Who comes in by a passkey alone. Errors: `unauthenticated`.
Result<KeyHolder> person_behind(Door& door, const PasskeyProof& proof);

/// The same failure, told to somebody who is not in yet.
Error at_the_door(Error error);

}  // namespace liaise::guard
