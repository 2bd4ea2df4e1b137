#pragma once

#include <cstddef>
#include <vector>

#include "modules/matching/blocks.hpp"
#include "modules/matching/comparison.hpp"
#include "modules/matching/frequencies.hpp"
#include "modules/matching/weights.hpp"

namespace liaise::matching {

/// Two spellings, by position with `a` before `b`, and the weight that they are one place.
struct WeighedPair {
    std::size_t a = 0;
    std::size_t b = 0;
    double bits = 0.0;
    Comparison comparison;
};

/// All that was learnt from a set of spellings, and the pairs of them that were worth comparing.
class Weighing {
public:
    /// `pairs_max`: where the pairs are only learnt from, so many, taken evenly, tell enough.
    Weighing(std::vector<Spelling> spellings, const Settings& settings, std::size_t pairs_max = 0);

    const std::vector<Spelling>& spellings() const { return spellings_; }
    const std::vector<WeighedPair>& pairs() const { return pairs_; }
    const Weights& weights() const { return weights_; }
    const Blocks& blocks() const { return blocks_; }

    /// Weighs one of the spellings, by position, against a spelling from elsewhere.
    Comparison compare_with(const Spelling& stranger, std::size_t known) const;

    /// The decision in full, for a person to read.
    Judgement judge(const Spelling& a, const Spelling& b, const Comparison& comparison) const;
    Judgement judge(const WeighedPair& pair) const;
    Verdict verdict_on(const Comparison& comparison, double bits) const;

private:
    void compare_all(std::size_t pairs_max);
    void meet_neighbours();

    std::vector<Spelling> spellings_;
    double sure_bits_;
    double unsure_bits_;
    std::size_t list_count_ = 0;
    Frequencies frequencies_;
    Blocks blocks_;
    Weights weights_;
    std::vector<Neighbours> neighbours_;
    std::vector<WeighedPair> pairs_;
};

}  // namespace liaise::matching
