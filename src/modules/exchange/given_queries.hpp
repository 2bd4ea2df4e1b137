#pragma once

#include "guard/own_work.hpp"
#include "modules/exchange/given.hpp"

namespace liaise::exchange::queries {

/// A letter that was given, with the agreement on which it was told, if it was on one, and the
/// findings and complaints that it tells.
struct GivenRow {
    Given given;
    std::optional<Id<agreements::Agreement>> agreement;
    std::vector<Id<findings::Finding>> findings;
    std::vector<Id<complaints::Case>> complaints;
};

guard::Page<GivenRow> page(guard::Work& work, const GivenQuestion& question);
std::optional<guard::Seen<GivenRow>> given(guard::Work& work, const Id<guard::Letter>& letter);
/// Those whose last day comes within these days and whose receiver still has them.
std::vector<guard::Seen<GivenRow>> expiring(guard::Work& work, Day from, Day until);
/// Those that are called back and whose receiver has not said what became of them.
std::vector<guard::Seen<GivenRow>> unacknowledged(guard::Work& work);
/// Those that came of a disclosure that tells this record.
std::vector<guard::Seen<GivenRow>> given_of(guard::Work& work,
                                            const Id<findings::Finding>& finding);
std::vector<guard::Seen<GivenRow>> given_of(guard::Work& work,
                                            const Id<complaints::Case>& complaint);

}  // namespace liaise::exchange::queries
