#pragma once

#include "modules/exchange/cut.hpp"
#include "modules/exchange/look.hpp"

namespace liaise::exchange {

/// Looks everything up that bears on telling it: who would get what on which basis, how ready each
/// is, what may hurt, and what follows from all that. Errors: those of `cut`.
Result<Look> look_at(guard::Work& work, const Disclosure& disclosure);

}  // namespace liaise::exchange
