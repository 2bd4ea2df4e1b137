#pragma once

#include "guard/own_work.hpp"
#include "modules/exchange/gate.hpp"

namespace liaise::corrections {

/// What the writer may do in their body: all that the other body learns of who wrote.
Code<"writer_role"> role_of(const guard::Work& work);
/// Sends a letter by the gate, and remembers at home who wrote it. Errors: those of `Gate::send`.
Result<Id<guard::Letter>> sent_by_us(guard::OwnWork& work, const exchange::Note& note);

}  // namespace liaise::corrections
