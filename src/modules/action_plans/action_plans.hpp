#pragma once

#include "modules/action_plans/plan_taking.hpp"

/// Action plans of authorities, taken over from the sheets in which they send them.
namespace liaise::action_plans {

/// What is in a file. Errors: `too_large`; those of `imports::outline_of`.
Result<guard::Seen<PlanOutline>> outline(guard::OwnWork& work, const PlanOutlineQuestion& question);

/// Its rows, and what each may be about; nothing is kept. Errors: `too_large`; `invalid` for a file
/// that cannot be read, a column that it does not have, and where nothing was asked.
Result<guard::Seen<PlanReading>> read(guard::OwnWork& work, const PlanQuestion& question);

/// Writes down what was chosen, all of it or nothing, as what the addressee answered and claims.
/// Errors: as `read`; `invalid` for a row that is not there or says nothing, and for a day to come.
Result<guard::Seen<PlanTaken>> take_over(guard::OwnWork& work, const PlanTaking& taking);

}  // namespace liaise::action_plans
