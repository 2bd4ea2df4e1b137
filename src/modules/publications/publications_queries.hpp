#pragma once

#include "modules/publications/publishing.hpp"

namespace liaise::publications::queries {

guard::Page<Publication> page(guard::Work& work, const PublicationsQuestion& question);
std::optional<guard::Seen<Publication>> one(guard::Work& work, const Id<Publication>& id);
/// That about a recommendation, if there is one.
std::optional<guard::Seen<Publication>> about(
    guard::Work& work, const Id<recommendations::Recommendation>& recommendation);
/// Those that have a number, in its order: `published_max` at most.
std::vector<guard::Seen<Publication>> numbered(guard::Work& work);
/// The number that the next one gets.
std::int64_t next_number(guard::Work& work);

void insert(guard::OwnWork& work, const Publication& made);
/// Writes what may change: all but its id and its recommendation.
void put(guard::OwnWork& work, const Publication& changed);
void remove(guard::OwnWork& work, const Id<Publication>& id);

}  // namespace liaise::publications::queries
