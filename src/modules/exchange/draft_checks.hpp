#pragma once

#include "guard/own_work.hpp"
#include "modules/exchange/disclosure.hpp"

namespace liaise::exchange {

/// Whether a draft that is only begun names only what is there; reads into it what is to be told on
/// of what was received, and leaves out what a piece names of another kind. Errors: `invalid`, by
/// the field.
Result<Done> check_begun(guard::OwnWork& work, DisclosureDraft& draft);

/// Whether it has all that it takes to be looked at and told. Errors: `invalid`, by the field.
Result<Done> check_whole(guard::Work& work, const DisclosureDraft& draft);

}  // namespace liaise::exchange
