#pragma once

#include <string>
#include <vector>

#include "bench/similar_score.hpp"
#include "bench/similar_speed.hpp"

namespace liaise::bench {

/// One way of searching, over both halves and over all.
struct RankedBy {
    std::string name;
    RankingScore development;
    RankingScore test;
    RankingScore all;
};

/// All that stands on the page.
struct SimilarMeasured {
    std::vector<RankedBy> ways;  ///< Ours is the first.
    SuggestionScore suggested_development;
    SuggestionScore suggested_test;
    std::vector<AcrossLanguages> languages;
    std::vector<SearchSpeed> speeds;
};

std::string page_of(const SimilarMeasured& measured);

}  // namespace liaise::bench
