#pragma once

#include "modules/agreements/agreements.hpp"
#include "modules/agreements/due.hpp"
#include "modules/agreements/stages.hpp"

namespace liaise::agreements::queries {

guard::Page<Agreement> page(guard::Work& work, const Question& question);
std::optional<guard::Seen<Agreement>> one(guard::Work& work, const Id<Agreement>& id);
void insert(guard::OwnWork& work, const Agreement& agreement);
/// Whether the agreement still had that version; its names, parties, days and the rest are set.
bool update(guard::OwnWork& work, const Agreement& agreement);
/// Takes out the agreement with its stages, clauses and requirements.
void remove(guard::OwnWork& work, const Id<Agreement>& id);
/// Whether another agreement of the own body replaces this one.
bool is_replaced(guard::Work& work, const Id<Agreement>& id);

std::vector<guard::Seen<Stage>> stages(guard::Work& work, const Id<Agreement>& id);
void insert(guard::OwnWork& work, const Id<Agreement>& id, const Stage& stage);
/// Takes away a note that lies in the clear.
void forget_note(guard::OwnWork& work, const Id<Agreement>& id, std::int64_t stage);
/// The agreement stands at `stage` now.
void put_stage(guard::OwnWork& work, const Id<Agreement>& id, const Stage& stage);

/// The viewer says now that all of its text is there.
void close(guard::OwnWork& work, const Id<Agreement>& id);

/// What falls due until `last`, the first first.
std::vector<guard::Seen<Alarm>> due(guard::Work& work, const std::string& body, Day last);

}  // namespace liaise::agreements::queries
