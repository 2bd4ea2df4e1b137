#pragma once

#include "modules/readiness/readiness.hpp"

namespace liaise::readiness::queries {

/// The facts about a body, or about all without one, the latest first; the evidence stays shut.
std::vector<guard::Seen<Fact>> facts(guard::Work& work, const std::string& body);
void insert(guard::OwnWork& work, const Fact& fact);
/// Whether there was one.
bool remove(guard::OwnWork& work, const Id<Fact>& id);

std::vector<guard::Seen<Rule>> rules(guard::Work& work);
void put(guard::OwnWork& work, const RuleDraft& draft);
/// Whether there was one.
bool remove(guard::OwnWork& work, const WhichRule& which);

}  // namespace liaise::readiness::queries
