#pragma once

#include <map>

#include "modules/recommendations/alikes.hpp"
#include "modules/recommendations/told_recommendations.hpp"

namespace liaise::recommendations {

/// What is needed of a recommendation, own or received, to lay it beside another.
struct Beside {
    std::optional<FromLetter> from;
    Id<bodies::Body> issuer;
    std::string title;
    std::string text;
    std::optional<Code<"theme">> theme;
    std::optional<Id<places::Place>> place;
    std::optional<std::string> addressee;
    std::optional<Id<bodies::Body>> addressee_body;
    std::optional<When> issued;
};
using BesideById = std::map<Id<Recommendation>, Beside>;

/// One of the own body's, or that it follows.
Beside beside(const Recommendation& own);
/// One that it was told.
Beside beside(const ToldRecommendation& told, const FromLetter& from);

/// Those of `ids` that are there, own and received.
BesideById beside(guard::Work& work, const std::vector<Id<Recommendation>>& ids,
                  const ByLetter& here, const OpenedTold& told);

/// What the two have in common: their words first.
std::vector<AlikeGround> grounds(const Beside& here, const Beside& there);

}  // namespace liaise::recommendations
