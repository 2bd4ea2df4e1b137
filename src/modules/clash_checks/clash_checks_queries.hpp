#pragma once

#include "guard/own_work.hpp"
#include "modules/clash_checks/clash_letters.hpp"

namespace liaise::clash_checks::queries {

/// The letters by which checks were proposed to us, and by us, the last first.
std::vector<guard::Seen<ClashLetter>> offers(guard::Work& work);
std::optional<guard::Seen<ClashLetter>> offer(guard::Work& work, const CheckId& id);
/// All other letters of a check, in the order in which they came or went.
std::vector<guard::Seen<ClashLetter>> letters_of(guard::Work& work, const CheckId& id);

/// How many such letters the own body and another exchanged since then, in all their checks.
std::int64_t steps_since(guard::Work& work, const Id<bodies::Body>& other, const char* turn,
                         Moment since);
/// How many checks the own body proposed to another since then.
std::int64_t offers_since(guard::Work& work, const Id<bodies::Body>& other, Moment since);

/// Who put the own plan into a round; nobody yet, or it is forgotten.
std::optional<Id<guard::Person>> who_put_in(guard::Work& work, const RoundId& id);
void insert(guard::OwnWork& work, const RoundId& id, const CheckId& check);
/// The rounds of a check of which something is kept here.
std::vector<guard::Seen<RoundId>> kept_rounds(guard::Work& work, const CheckId& check);
/// The checks of which something is kept, and of which a letter says that they are ended.
std::vector<guard::Seen<CheckId>> ended_and_kept(guard::Work& work);
void remove_rounds(guard::WritingWork& work, const CheckId& check);

}  // namespace liaise::clash_checks::queries
