#pragma once

#include "guard/states.hpp"
#include "modules/places/places.hpp"

/// Every question that this module puts to the database.
namespace liaise::places::queries {

enum class Order { name, name_down, type, type_down, town, town_down };

guard::Page<Place> page(guard::Work& work, const Question& question, Order order);
std::vector<guard::Seen<Facet>> facets(guard::Work& work, const Filter& filter);
std::optional<guard::Seen<Place>> one(guard::Work& work, const Id<Place>& id);
/// All that it ever said, the earliest first.
std::vector<guard::Seen<guard::history::State<Place>>> states(guard::Work& work,
                                                              const Id<Place>& id);
/// Places that were merged into it, or split from it, by name.
std::vector<guard::Seen<Place>> parts(guard::Work& work, const Id<Place>& id);
using Places = std::vector<guard::Seen<Place>>;
/// The places with the latest figures of each, from one look at their head counts.
Places counted(guard::Work& work, const Places& bare);
std::vector<guard::Seen<Headcount>> headcounts(guard::Work& work, const Id<Place>& id);
void insert(guard::RegisterWork& work, const Id<Place>& id, const Draft& draft);
/// Whether the place still had that version.
bool update(guard::RegisterWork& work, const Correction& correction);
void insert(guard::RegisterWork& work, const Id<Headcount>& id, const HeadcountDraft& draft);
/// Changes the figures of a head count.
void change(guard::RegisterWork& work, const Id<Headcount>& id, const HeadcountDraft& draft);
/// That a place is part of another, with the other names that it gave it; or of none.
struct Part {
    Id<Place> id;
    std::optional<Id<Place>> host;
    std::optional<std::vector<OtherName>> names_given;
};
void set_merged(guard::RegisterWork& work, const Part& part);
/// Nothing for a place that is part of none, or was merged before this was kept.
std::optional<std::vector<OtherName>> names_given(guard::Work& work, const Id<Place>& id);
void set_other_names(guard::RegisterWork& work, const Place& place);

}  // namespace liaise::places::queries
