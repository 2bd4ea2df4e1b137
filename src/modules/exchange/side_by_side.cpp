#include "modules/exchange/side_by_side.hpp"

#include <fmt/format.h>

#include "modules/exchange/similar_queries.hpp"

namespace liaise::exchange {

namespace {

using Side = guard::BothCompartments::Side;
using recommendations::RecommendationIds;

constexpr Side sides[] = {Side::ours, Side::theirs};

Side other_of(Side side) { return side == Side::ours ? Side::theirs : Side::ours; }

std::vector<recommendations::AskedInReport> compared(guard::BothCompartments& both, Side side,
                                                     Day before) {
    auto left_out = queries::told_to(both, side, both.body(other_of(side)));
    left_out.merge(queries::with_a_line(both, side, both.body(other_of(side))));
    return recommendations::asked_in_reports(both, side, before, left_out);
}

/// The own ids alone: a ledger says nothing of the other side's.
std::string said_of_round(Day round, const Id<guard::BodyRef>& with,
                          const RecommendationIds& found) {
    auto said = fmt::format("round of {} with {}", text_of(round), with.text());
    for (const auto& id : found) said += ", a line for " + id.text();
    return said;
}

void tell(guard::BothCompartments& both, Side side, Day round, const RecommendationIds& found) {
    const auto& with = both.body(other_of(side));
    for (const auto& id : found) queries::insert_line(both, side, {with, id, round});
    both.note(side, "similar_compared", said_of_round(round, with, found));
}

}  // namespace

Result<Done> SideBySide::compare(guard::OwnWork& work, const Id<bodies::Body>& other,
                                 const Round& round) {
    auto both = guard::BothCompartments::of(
        work, {other.value}, {letter_kind::similar_round, round.ours, round.theirs});
    if (!both) return std::unexpected(both.error());
    const auto ours = compared(*both, Side::ours, round.first);
    const auto theirs = compared(*both, Side::theirs, round.first);
    RecommendationIds here;
    RecommendationIds there;
    for (const auto& pair : recommendations::asking_the_same(ours, theirs)) {
        here.insert(pair.ours);
        there.insert(pair.theirs);
    }
    tell(*both, Side::ours, round.first, here);
    tell(*both, Side::theirs, round.first, there);
    return Done{};
}

Result<Done> SideBySide::take_back(guard::OwnWork& work, const Id<bodies::Body>& other,
                                   const Id<guard::Letter>& end) {
    auto both = guard::BothCompartments::of(work, {other.value},
                                            {letter_kind::similar_end, end, std::nullopt});
    if (!both) return std::unexpected(both.error());
    for (const auto side : sides) queries::remove_lines(*both, side, both->body(other_of(side)));
    return Done{};
}

}  // namespace liaise::exchange
