#pragma once

#include <optional>
#include <string>

#include "guard/doorstep.hpp"
#include "guard/passkey_sign_in.hpp"
#include "guard/person_keys.hpp"
#include "guard/throttle.hpp"

namespace liaise::guard {

/// What somebody gives to come in.
struct Attempt {
    Throttle::Who who;
    Confidential password;
    std::optional<std::string> code;  ///< of the second step, or one on paper in its stead
    std::optional<PasskeyUse> passkey = {};  ///< the second step otherwise
};

/// A password that was found right; what follows from it is still to be written.
struct Proof {
    Id<Person> person;
    PasswordHash hash;                      ///< as it was kept when the password was checked
    std::optional<PasswordHash> hash_anew;  ///< where the old one was made with other limits
    PasswordKey key;
    std::optional<std::string> code;
    Throttle::Counted counted;
    Way way = Way::password;
    std::optional<PasskeyProof> passkey;
    std::optional<Key> paper_lock;  ///< what a code on paper comes to
};

/// Checks an attempt; slow, with no transaction open meanwhile. It is counted before it is checked.
/// A name that nobody has, a disabled person and a wrong password cost the same and get the same
/// reply. Errors: `unauthenticated` for a wrong attempt and for a second step that is missing;
/// `busy` when there have been too many.
Result<Proof> proof_of(Doorstep& step, const Attempt& attempt);

/// Shows to whose name was tried that it failed. It takes as long where nobody has the name.
void show_failure(Doorstep& step, const Throttle::Who& who, Way way);
/// Keeps that an attempt failed, which was counted before, and shows it to whose name was tried.
/// Gives the error.
std::unexpected<Error> failed(Doorstep& step, const Attempt& attempt, Error error);

/// Who comes in by a proof: takes the second step, opens the person's key or makes the first, and
/// forgets the failures. Errors: `unauthenticated` for a wrong code, or a password changed
/// meanwhile; `busy` ("sign_in.again") where the first key was made meanwhile.
Result<KeyHolder> person_behind(Door& door, const Proof& proof);

/// What `f` gives. Where the person's first key was made by somebody else who signed in by the same
/// name at the same moment, it is tried once more: then that key is there.
inline bool is_overtaken(const Error& error) { return error.code == "sign_in.again"; }
template <class F>
auto once_more_if_overtaken(F&& f) {
    auto outcome = f();
    if (!outcome && is_overtaken(outcome.error())) outcome = f();
    return outcome;
}

/// Both, for who needs nothing else written with them.
Result<KeyHolder> person_behind(Doorstep& step, const Attempt& attempt);

/// Whether it is still the viewer who sits there: the password again, before what would let
/// somebody else in for good; it opens the viewer's key. Errors: `invalid` on the field `field`;
/// `busy`.
Result<KeyHolder> confirm_password(OwnDoorstep& step, const Confidential& password,
                                   const std::string& field);

}  // namespace liaise::guard
