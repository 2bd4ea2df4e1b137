#pragma once

#include "modules/recommendations/alikes.hpp"
#include "modules/recommendations/told_recommendations.hpp"

namespace liaise::recommendations::queries {

/// Which of the words about a recommendation are asked for.
enum class Words { latest, all };

/// What was said about it and another, the last first, as seen from it; without what was received
/// and is not here.
std::vector<guard::Seen<Likeness>> likenesses(guard::Work& work, const Id<Recommendation>& id,
                                              const ByLetter& here, Words words);
/// Two that a person said are the same.
struct Pair {
    Id<Recommendation> one;
    Id<Recommendation> other;
};
std::vector<guard::Seen<Pair>> same(guard::Work& work, const ByLetter& here);
/// From here on it is what counts of the two; why it was said is kept by `keep_reason`.
void insert(guard::OwnWork& work, const Likeness& likeness);
/// Keeps it sealed, for as long as the letter is here of which it speaks. Errors: those of
/// `guard::keep_sealed`.
Result<Done> keep_reason(guard::OwnWork& work, const Likeness& likeness);
/// All words about it, with why they were said.
void remove_likenesses(guard::OwnWork& work, const Id<Recommendation>& id);

}  // namespace liaise::recommendations::queries
