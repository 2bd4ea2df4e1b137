#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/reprisals/new_entries.hpp"
#include "modules/reprisals/register.hpp"

/// The register of reprisals, for the few whom its people named. Whoever is not named is told that
/// it is not there, in all that follows.
namespace liaise::reprisals {

/// The registers that the viewer is named in; of others there is no sign.
Result<std::vector<guard::Seen<RegisterInBrief>>> list(guard::Work& work,
                                                       const guard::Nothing& nothing);
/// All of one.
Result<guard::Seen<Register>> find(guard::Work& work, const WhichRegister& which);

/// Begins one, with its writer alone in it. Errors: `invalid` without a title.
Result<RegisterId> begin(guard::OwnWork& work, const NewRegister& draft);
/// Destroys it with its key: nobody reads it again.
Result<Done> end(guard::OpeningWork& work, const WhichRegister& which);

/// Enters an allegation. Errors: `invalid`, by the field; `conflict` when the register is full.
Result<Id<Entry>> enter(guard::OwnWork& work, const NewEntry& draft);
/// Says what is made of one. Errors: `invalid` without a reason; `conflict` when it is full, or
/// somebody wrote it meanwhile.
Result<Done> assess(guard::OwnWork& work, const NewAssessment& draft);
/// Says what was found when somebody looked again. Errors: as `assess`.
Result<Done> keep_contact(guard::OwnWork& work, const NewContact& draft);
/// Destroys one.
Result<Done> remove(guard::OwnWork& work, const WhichEntry& which);

/// Names a colleague, who reads all of it, or gives the key again to one who lost it. Errors:
/// `conflict` for who cannot be named.
Result<Done> name(guard::OpeningWork& work, const WhichMember& member);
/// Takes somebody out, oneself too; all is locked anew. Errors: `conflict` where nobody would be
/// left who opens it.
Result<Done> take_out(guard::OpeningWork& work, const WhichMember& member);

}  // namespace liaise::reprisals
