#pragma once

#include "guard/both_compartments.hpp"
#include "modules/exchange/similar_lines.hpp"
#include "modules/recommendations/asked_by_two.hpp"

namespace liaise::exchange::queries {

guard::Page<SimilarLine> similar_lines(guard::Work& work, const SimilarLinesQuestion& question);
void put(guard::OwnWork& work, const SimilarChoice& choice);

/// What the body of `side` recommends and has told `other`, and not called back.
recommendations::RecommendationIds told_to(guard::BothCompartments& both,
                                           guard::BothCompartments::Side side,
                                           const Id<guard::BodyRef>& other);
/// For which of its recommendations the body of `side` has a line of `other`.
recommendations::RecommendationIds with_a_line(guard::BothCompartments& both,
                                               guard::BothCompartments::Side side,
                                               const Id<guard::BodyRef>& other);

struct NewLine {
    Id<guard::BodyRef> body;
    Id<recommendations::Recommendation> recommendation;
    Day round;
};
void insert_line(guard::BothCompartments& both, guard::BothCompartments::Side side,
                 const NewLine& line);
void remove_lines(guard::BothCompartments& both, guard::BothCompartments::Side side,
                  const Id<guard::BodyRef>& other);

}  // namespace liaise::exchange::queries
