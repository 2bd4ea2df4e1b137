#pragma once

#include <optional>

#include "base/confidential.hpp"
#include "guard/self_work.hpp"

namespace liaise::guard {

/// A second step that a person has begun to set up, and not yet shown to hold.
class ProposedSecondStep {
public:
    /// Keeps the secret of the viewer's, in the place of one that was proposed before.
    static void put(SelfWork& work, const Confidential& secret);
    /// The secret of the viewer's; nothing when none was begun.
    static std::optional<Confidential> of(SelfWork& work);
};

}  // namespace liaise::guard
