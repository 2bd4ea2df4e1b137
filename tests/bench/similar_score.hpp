#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "bench/similar_labels.hpp"
#include "modules/similar/index.hpp"

namespace liaise::bench {

/// How well one way of searching does over the queries of a half.
struct RankingScore {
    double ndcg = 0;           ///< At 10, gain 2^grade - 1; without a grade counts as 0.
    double ndcg_graded = 0;    ///< The same over those of its finds that have a grade.
    double recall = 0;         ///< At 10, of all of grade 2 and 3.
    double recall_of_ten = 0;  ///< At 10, of the ten that fit.
    double graded = 0;         ///< Of the first ten, so many have a grade.
    std::size_t queries = 0;
};

/// The numbers of what is found for a query, the nearest first.
using Search = std::function<std::vector<std::uint32_t>(const LabelledQuery&, std::size_t most)>;

RankingScore score(const Labelled& labelled, std::optional<Half> half, const Search& search);

/// What is shown without being asked for, and what it is said to be.
struct SuggestionScore {
    std::size_t suggested = 0;   ///< With a grade.
    std::size_t right = 0;       ///< Of these, grade 2 or 3.
    std::size_t ungraded = 0;    ///< Nobody has read these.
    std::size_t said_same = 0;   ///< Suggested as asking the same, with a grade.
    std::size_t same = 0;        ///< Of these, grade 3.
    std::size_t near_same = 0;   ///< Of these, grade 2 or 3.
};

SuggestionScore suggestions(const Labelled& labelled, Half half, const similar::Index& index);

/// In how many of all cases the same in another language comes first, or among the first ten.
struct AcrossLanguages {
    std::string asked;
    std::string among;
    std::size_t all = 0;
    std::size_t first = 0;
    std::size_t of_ten = 0;
};

std::vector<AcrossLanguages> across_languages();

}  // namespace liaise::bench
