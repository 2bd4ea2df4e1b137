#pragma once

#include "modules/places/places.hpp"

/// Every question that this module puts to the database.
namespace liaise::places::queries {

enum class Order { name, name_down, type, type_down, town, town_down };

guard::Page<Place> page(guard::Work& work, const Filter& filter, Order order, std::int64_t number);
std::vector<guard::Seen<Facet>> facets(guard::Work& work, const Filter& filter);
std::optional<guard::Seen<Place>> one(guard::Work& work, const Id<Place>& id);
/// Places that were merged into it, or split from it, by name.
std::vector<guard::Seen<Place>> parts(guard::Work& work, const Id<Place>& id);
std::vector<guard::Seen<Headcount>> headcounts(guard::Work& work, const Id<Place>& id);
void insert(guard::RegisterWork& work, const Id<Place>& id, const Draft& draft);
/// Whether the place still had that version.
bool update(guard::RegisterWork& work, const Correction& correction);
void insert(guard::RegisterWork& work, const Id<Headcount>& id, const HeadcountDraft& draft);
void set_merged(guard::RegisterWork& work, const Id<Place>& id,
                const std::optional<Id<Place>>& into);
void set_other_names(guard::RegisterWork& work, const Place& place);

}  // namespace liaise::places::queries
