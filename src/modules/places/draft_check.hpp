#pragma once

#include "guard/work.hpp"
#include "modules/places/drafts.hpp"

namespace liaise::places {

/// Whether the register could say this of a place: asked by whoever writes it, and by whoever
/// proposes it. Errors: `invalid`, as of `add`.
Result<Done> check(guard::Work& work, const Draft& draft);
/// The same of a head count, as of `count`.
Result<Done> check(guard::Work& work, const HeadcountDraft& draft);

}  // namespace liaise::places
