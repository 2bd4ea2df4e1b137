#pragma once

#include "modules/things/things.hpp"

/// Every question that this module puts to the database.
namespace liaise::things::queries {

guard::Page<Thing> page(guard::Work& work, std::int64_t number);
std::optional<guard::Seen<Thing>> one(guard::Work& work, const Id<Thing>& id);
void insert(guard::OwnWork& work, const Id<Thing>& id, const Draft& draft);
/// Whether the thing still had that version.
bool update(guard::OwnWork& work, const Correction& correction);

}  // namespace liaise::things::queries
