#pragma once

#include <set>
#include <vector>

#include "guard/both_compartments.hpp"
#include "modules/recommendations/recommendation.hpp"
#include "modules/similar/reading.hpp"

/// What two bodies ask, laid side by side for the gate (`exchange/something_similar.hpp`). Nothing
/// of it is seen by anybody but as the line that the gate tells both.
namespace liaise::recommendations {

/// So many of each body are compared, those that were issued last: what a round takes, and how many
/// guesses a partner can put into one, have a bound.
inline constexpr std::size_t compared_max = 200;

struct AskedInReport {
    Id<Recommendation> id;
    similar::Reading reading;
};
using RecommendationIds = std::set<Id<Recommendation>>;

/// What a body asks of authorities in reports that were issued before the day `before`, as it has
/// stood since then. Drafts, what is addressed to a monitoring body, what others ask, and
/// `left_out` are not among it.
std::vector<AskedInReport> asked_in_reports(guard::BothCompartments& both,
                                            guard::BothCompartments::Side side, Day before,
                                            const RecommendationIds& left_out);

/// One of each.
struct AskingTheSame {
    Id<Recommendation> ours;
    Id<Recommendation> theirs;
};
/// Those of each that may ask the same. Whether two do follows from their texts alone, and is the
/// same from either side: nothing else that a body keeps changes it.
std::vector<AskingTheSame> asking_the_same(const std::vector<AskedInReport>& ours,
                                           const std::vector<AskedInReport>& theirs);

}  // namespace liaise::recommendations
