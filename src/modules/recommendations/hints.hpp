#pragma once

#include "modules/recommendations/recommendation.hpp"

namespace liaise::recommendations {

/// What would make a recommendation easier to follow up: whom it asks, by when, how one will see
/// it, which cause it goes to. It is advice from what is written, in any language; it is no mark.
std::vector<Code<"recommendation_hint">> hints(const Recommendation& recommendation);

}  // namespace liaise::recommendations
