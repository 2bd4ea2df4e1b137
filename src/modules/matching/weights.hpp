#pragma once

#include <array>
#include <vector>

#include "modules/matching/comparison.hpp"

namespace liaise::matching {

/// How likely an agreement is between two statements of one place (m) and of two places (u).
struct Chances {
    double m = 0.5;
    double u = 0.5;
};

/// The weights of Fellegi and Sunter, JASA 64 (1969) 1183-1210: log2(m / u) for each field,
/// added up. They start from stated priors; u is then counted on pairs that stand in one list
/// (which are different places), m fitted to the other pairs by expectation-maximisation.
class Weights {
public:
    Weights();

    /// Fits the chances to the pairs. Few pairs change little: the priors count as thirty.
    void learn(const std::vector<Comparison>& pairs);

    double bits(const Comparison& comparison) const;
    double field_bits(const Comparison& comparison, Field field) const;
    double word_bits(const WordPair& pair) const;
    Chances chances(Field field, Agreement agreement) const;
    double word_kept(Commonness commonness) const;

private:
    static constexpr std::size_t agreement_count = 6;
    using Table = std::array<std::array<Chances, agreement_count>, field_count>;

    double name_bits(const NameSums& sums, double told) const;
    double told_in_whole(const Comparison& comparison) const;
    double town_bits(const Comparison& comparison) const;
    void count_different(const std::vector<Comparison>& pairs);
    void fit_same(const std::vector<Comparison>& pairs);

    Table table_;
    std::array<double, commonness_count> word_kept_;
};

}  // namespace liaise::matching
