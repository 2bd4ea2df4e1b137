#pragma once

#include "guard/work.hpp"
#include "modules/visits/visit.hpp"

namespace liaise::visits {

/// Whether a visit could be stated so: asked by whoever writes it, and by whoever proposes it.
/// Errors: `invalid`, as of `state`; for a visit that is still to come too.
Result<Done> check(guard::Work& work, const Draft& draft);

}  // namespace liaise::visits
