#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace liaise::bench {

/// What is tuned sees the development half only.
enum class Half { development, test };

/// A recommendation that somebody has open, and what a reader held of others beside it.
struct LabelledQuery {
    std::string id;
    std::string text;
    Half half = Half::development;
    std::uint32_t self = 0;                ///< Its number among the candidates.
    std::map<std::uint32_t, int> grades;   ///< 0 to 3, by number of the candidate.
    std::set<std::uint32_t> identical;     ///< Left out: they are too easy.
};

/// The pairs of `tests/similar/upr_pairs.csv` with their texts.
struct Labelled {
    std::vector<std::string> candidates;  ///< Texts with the same letters and digits once.
    std::vector<LabelledQuery> queries;
};

/// Nothing when the shared data is not there.
std::optional<Labelled> labelled_recommendations();

/// The texts of all 41,062; empty when the shared data is not there.
std::vector<std::string> all_recommendations();

/// The same recommendation in each language, written for this project:
/// `tests/similar/in_four_languages.csv`, with the columns en, fr, es and ar.
std::vector<std::map<std::string, std::string>> recommendations_in_four_languages();

}  // namespace liaise::bench
