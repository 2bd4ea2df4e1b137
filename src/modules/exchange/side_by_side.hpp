#pragma once

#include "guard/both_compartments.hpp"
#include "modules/exchange/similar_letters.hpp"

namespace liaise::exchange {

/// The gate's comparison of two bodies that both asked for it: the only thing that reads both
/// compartments. Each of them gets a line for each of its own recommendations to which the other
/// may ask the same, in one moment; of the other's nothing, neither which nor how many.
class SideBySide {
public:
    /// A round in which both take part, by a signed letter each.
    struct Round {
        Day first;
        Id<guard::Letter> ours;
        Id<guard::Letter> theirs;
    };

    /// Compares what both asked in reports that were issued before the round; writes it into both
    /// ledgers. What one has told the other, and what has a line of theirs already, is left out: so
    /// nobody finds out by one guess after another what a line is about. Errors: `refused` for
    /// letters that are not signed by both.
    static Result<Done> compare(guard::OwnWork& work, const Id<bodies::Body>& other,
                                const Round& round);

    /// Takes the lines away, on both sides. `end`: the own letter that ends it. Errors: `refused`
    /// for another letter.
    static Result<Done> take_back(guard::OwnWork& work, const Id<bodies::Body>& other,
                                  const Id<guard::Letter>& end);
};

}  // namespace liaise::exchange
