#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "bench/matching_gold.hpp"

namespace liaise::bench {

/// A sure match that the gold does not have.
struct Mistake {
    std::string said;
    std::string taken_for;
    std::string right;  ///< The right place's name; empty where the gold has none.
    /// By a person's reading: `tests/golden/matching_gold_faults.tsv`.
    bool is_gold_at_fault = false;
};

/// How the rows of a list came out.
struct Score {
    std::size_t rows = 0;
    std::size_t partners = 0;  ///< Rows whose place the register has.
    std::size_t right = 0;     ///< Sure, and the right place.
    std::size_t unsure = 0;
    std::size_t unsure_right = 0;  ///< Unsure, and the place shown is the right one.
    std::size_t fresh = 0;         ///< Taken for a place that the register has not.
    std::vector<Mistake> mistakes;

    double precision() const;
    double recall() const;
};

/// Matches the rows to the register and holds what came out against what is known.
Score score(const GoldRegister& places, const matching::KnownPlaces& known, const GoldList& list);

/// The one set of parameters: those that are shipped, and the register's language.
matching::Settings shipped_settings(const GoldRegister& places);

}  // namespace liaise::bench
