#pragma once

#include "modules/bodies/bodies.hpp"

namespace liaise::bodies::queries {

enum class Order { name, name_down, type, type_down };

guard::Page<Body> page(guard::Work& work, const Question& question, Order order);
std::vector<guard::Seen<Facet>> facets(guard::Work& work, const Question& question);
std::optional<guard::Seen<Body>> one(guard::Work& work, const Id<Body>& id);
void insert(guard::RegisterWork& work, const Id<Body>& id, const Draft& draft);
/// Whether the body still had that version.
bool update(guard::RegisterWork& work, const Correction& correction);

}  // namespace liaise::bodies::queries
