#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/programmes/asked.hpp"
#include "modules/programmes/said.hpp"

/// A period's plan of visits, for the people whom its people named and for nobody else.
namespace liaise::programmes {

/// The programmes that the viewer is in, by their time and title; of others there is no sign.
Result<std::vector<guard::Seen<ListedProgramme>>> list(guard::Work& work, const guard::Nothing&);
/// All of one. Errors: `not_found`, the same where there is none and for who is not in it; so do
/// all that follow.
Result<guard::Seen<Programme>> find(guard::Work& work, const WhichProgramme& which);

/// Begins one, with its writer alone in it. Errors: `invalid` without a title, for a time that ends
/// before it begins, and for what is too long.
Result<Id<guard::CircleRef>> begin(guard::OwnWork& work, const Plan& plan);
/// Changes its plan. Errors: as `begin`; `conflict` when another change came first.
Result<Done> correct(guard::OwnWork& work, const PlanCorrection& correction);
/// Destroys it with its key: nobody reads it again.
Result<Done> end(guard::OpeningWork& work, const WhichProgramme& which);

/// Adds a place. Errors: `invalid` for none of the register; `conflict` for one that is in it.
Result<Done> add_candidate(guard::OwnWork& work, const NewCandidate& candidate);
/// Changes how a visit there would be made. Errors: `conflict` when another change came first.
Result<Done> correct_candidate(guard::OwnWork& work, const CandidateCorrection& correction);
/// Takes a place out, with all that was said of it.
Result<Done> remove_candidate(guard::OwnWork& work, const WhichCandidate& which);
/// Says whether to go there, and why. Errors: `invalid` without a reason.
Result<Done> rank(guard::OwnWork& work, const NewRanking& ranking);
/// Writes down what was heard of it. Errors: `invalid` without words, and for a day to come.
Result<Done> note_signal(guard::OwnWork& work, const NewSignal& signal);

/// Names a colleague, who reads all of it, or gives the key again to one who lost it. Errors:
/// `conflict` for who cannot be named.
Result<Done> name(guard::OpeningWork& work, const WhichMember& member);
/// Takes somebody out, oneself too; all is locked anew. Errors: `conflict` where nobody would be
/// left: name somebody before, or end it.
Result<Done> take_out(guard::OpeningWork& work, const WhichMember& member);

}  // namespace liaise::programmes
