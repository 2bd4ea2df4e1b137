#pragma once

#include "modules/visits/visits.hpp"

namespace liaise::visits::queries {

enum class Order { when, when_down, type, type_down };

guard::Page<Visit> page(guard::Work& work, const Question& question, Order order);
std::vector<guard::Seen<Facet>> facets(guard::Work& work, const Question& question);
std::optional<guard::Seen<Visit>> one(guard::Work& work, const Id<Visit>& id);
void insert(guard::WritingWork& work, const std::vector<Statement>& statements);
/// Whether the visit still had that version, in the scope that `work` writes.
bool update(guard::WritingWork& work, const Correction& correction);
bool remove(guard::WritingWork& work, const Id<Visit>& id);

}  // namespace liaise::visits::queries
