#pragma once

#include <optional>
#include <string>

#include "guard/self_work.hpp"
#include "guard/throttle.hpp"

namespace liaise::guard {

/// What somebody gives to come in.
struct Attempt {
    Throttle::Who who;
    Confidential password;
    std::optional<std::string> code;  ///< of the second step, where the person has one
};

/// The person whom an attempt is right for. A name that nobody has, a disabled person and a wrong
/// password cost the same and get the same reply. Errors: `unauthenticated` for a wrong attempt and
/// for a code that is missing; `busy` when there have been too many. An attempt that failed is
/// kept: `tx` is committed, so that the error that ends the request does not undo the count.
Result<Id<Person>> person_behind(store::Transaction& tx, const Attempt& attempt, Moment now);

/// Whether it is still the viewer who sits there: the password again, before what would let
/// somebody else in for good. Errors: `invalid` on the field `field`; `busy`.
Result<Done> confirm_password(SelfWork& work, const Confidential& password,
                              const std::string& field);

}  // namespace liaise::guard
