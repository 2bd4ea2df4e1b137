#pragma once

#include "guard/own_work.hpp"
#include "modules/urgent_concerns/urgent_concern.hpp"

/// What one body writes to the one that has the power, when it cannot wait.
namespace liaise::urgent_concerns {

/// Those of the own side, sent and received, the last first.
Result<guard::Page<UrgentConcern>> list(guard::Work& work, const Question& question);
/// One of them, unopened. Errors: `not_found`.
Result<guard::Seen<UrgentConcern>> find(guard::Work& work, const WhichConcern& which);
/// Begins one as a disclosure, which is looked at, let go and delivered like any other. Errors:
/// `invalid`, by the field; `not_found` for what is sent on and is none of ours; `conflict` for
/// sending on to the same body, or what was answered or called back.
Result<Id<exchange::Disclosure>> begin(guard::OwnWork& work, const NewConcern& draft);

}  // namespace liaise::urgent_concerns
