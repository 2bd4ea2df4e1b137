#pragma once

#include <string>
#include <vector>

#include "bench/matching_census.hpp"
#include "bench/matching_gold.hpp"
#include "bench/matching_score.hpp"
#include "bench/matching_speed.hpp"

namespace liaise::bench {

/// A register and how each of its lists came out.
struct Scored {
    GoldRegister places;
    std::vector<Score> scores;
};

/// The page that says how well places are recognised.
std::string page_of(const std::vector<Scored>& all, const Census& census,
                    const MatchingSpeed& speed);

}  // namespace liaise::bench
