#pragma once

#include "modules/agreements/clauses.hpp"

namespace liaise::agreements::queries {

std::vector<guard::Seen<Clause>> clauses(guard::Work& work, const Id<Agreement>& agreement);
std::optional<guard::Seen<Clause>> clause(guard::Work& work, const Id<Clause>& id);
void insert(guard::OwnWork& work, const Clause& clause);
/// Whether the clause still had that version.
bool update(guard::OwnWork& work, const Clause& clause);
void remove(guard::OwnWork& work, const Id<Clause>& id);

}  // namespace liaise::agreements::queries
