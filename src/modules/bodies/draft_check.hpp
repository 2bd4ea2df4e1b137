#pragma once

#include "guard/work.hpp"
#include "modules/bodies/drafts.hpp"

namespace liaise::bodies {

/// Whether the register could say this of a body: asked by whoever writes it, and by whoever
/// proposes it. Errors: `invalid`, as of `add`.
Result<Done> check(guard::Work& work, const Draft& draft);

}  // namespace liaise::bodies
