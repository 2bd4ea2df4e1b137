#pragma once

#include "modules/recommendations/recommendations.hpp"

namespace liaise::recommendations::queries {

/// 1 for a recommendation `r` that the own body has not established to be done or gone, else 0.
std::string is_open(const guard::Work& work);
guard::Page<Recommendation> page(guard::Work& work, const Question& question);
std::vector<guard::Seen<RecommendationFacet>> facets(guard::Work& work, const Question& question);
std::optional<guard::Seen<Recommendation>> one(guard::Work& work, const Id<Recommendation>& id);
/// Those with these ids, by id.
std::vector<guard::Seen<Recommendation>> some(guard::Work& work,
                                              const std::vector<Id<Recommendation>>& ids);
/// What is open for the place, of the type of places, and for the whole system.
std::vector<guard::Seen<Recommendation>> open_for(guard::Work& work,
                                                  const Id<places::Place>& place,
                                                  const Code<"place_type">& type);
/// Others of the theme for which something helped.
std::vector<guard::Seen<WorkedElsewhere>> helped(guard::Work& work, const Id<Recommendation>& but,
                                                 const Code<"theme">& theme);
void insert(guard::OwnWork& work, const Id<Recommendation>& id, const Draft& draft);
/// Whether the recommendation still had that version.
bool update(guard::OwnWork& work, const Correction& correction);
/// With all that was said about it.
bool remove(guard::OwnWork& work, const Id<Recommendation>& id);

}  // namespace liaise::recommendations::queries
