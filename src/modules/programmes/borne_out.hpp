#pragma once

#include "guard/nothing.hpp"
#include "modules/programmes/after.hpp"
#include "modules/programmes/asked.hpp"
#include "modules/programmes/by_kind.hpp"

/// Whether the reasons for a visit were borne out by it: what people say, for people. Nothing that
/// is made reads it: it orders no candidate, weighs no reason and marks no place.
namespace liaise::programmes {

/// The candidates of a programme with what was said of them afterwards. Errors: `not_found`, as all
/// that follow but the last.
Result<guard::Seen<After>> after(guard::Work& work, const WhichProgramme& which);
/// Says whether a candidate was visited. Errors: `invalid` for what is no own visit to that place
/// since the programme's first day.
Result<Done> say_visited(guard::OwnWork& work, const NewVisitSaid& said);
/// Says what became of one reason. Errors: `invalid` for a reason that did not stand, and without
/// words on what is known; `conflict` before it was said whether the place was visited.
Result<Done> say_outcome(guard::OwnWork& work, const NewReasonOutcome& said);

/// By kind of reason, what was said at the places that were visited, over the programmes that the
/// viewer is in: counts, and the list behind each. No rate and no order follows from it.
Result<guard::Seen<BorneOut>> borne_out(guard::Work& work, const guard::Nothing&);

}  // namespace liaise::programmes
