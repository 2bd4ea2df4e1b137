#pragma once

#include "modules/bodies/bodies.hpp"

namespace liaise::bodies::queries {

enum class Order { name, name_down, type, type_down };

guard::Page<Body> page(guard::Work& work, const Question& question, Order order);
std::vector<guard::Seen<Facet>> facets(guard::Work& work, const Question& question);
std::optional<guard::Seen<Body>> one(guard::Work& work, const Id<Body>& id);
/// All that it ever said, the earliest first.
std::vector<guard::Seen<guard::history::State<Body>>> states(guard::Work& work,
                                                             const Id<Body>& id);
void insert(guard::RegisterWork& work, const Id<Body>& id, const Draft& draft);
/// Those that became part of it, by name.
std::vector<guard::Seen<Body>> parts(guard::Work& work, const Id<Body>& id);
/// Makes it part of another, or of none; not where anybody signs in for it, or is invited to.
bool set_merged(guard::RegisterWork& work, const Id<Body>& id, const std::optional<Id<Body>>& into);
/// Whether the body still had that version.
bool update(guard::RegisterWork& work, const Correction& correction);

}  // namespace liaise::bodies::queries
