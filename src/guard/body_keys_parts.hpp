#pragma once

#include "guard/body_keys.hpp"

namespace liaise::guard {

/// Who holds a body's seed: a person, an invitation's link, or the emergency code.
struct BodyKeys::Holder {
    std::string id;
    std::optional<Id<Person>> person;
    std::optional<Id<Invitation>> invitation;
    std::string public_key;
};

/// The pair that things are sealed with for the body of this seed.
LockPair sealing_pair(const Key& seed);

/// The session opens no key.
std::unexpected<Error> sign_in_again();
/// Nothing can be locked to somebody who has not signed in since there are keys.
std::unexpected<Error> has_no_key_yet();

}  // namespace liaise::guard
