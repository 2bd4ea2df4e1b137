#pragma once

#include "guard/own_work.hpp"
#include "modules/exchange/disclosure.hpp"

namespace liaise::exchange {

/// Whether a draft names only what is there; reads into it what is to be told on of what was
/// received. Errors: `invalid`, by the field.
Result<Done> check(guard::OwnWork& work, DisclosureDraft& draft);

}  // namespace liaise::exchange
