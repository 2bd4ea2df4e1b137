#pragma once

#include "modules/coverage/coverage.hpp"

namespace liaise::coverage {

/// When a place was last seen, by whoever came and by the own body, as far as its people know.
/// `how`: how these latest visits were announced; of several that tie, each.
struct LastSeen {
    Id<places::Place> place;
    std::optional<When> last;
    std::vector<Code<"announcement">> how;
    std::vector<Names> by;
    std::optional<std::int64_t> days_at_least;
    std::optional<std::int64_t> days_at_most;
    std::optional<When> own_last;
    std::vector<Code<"announcement">> own_how;
    std::optional<std::int64_t> own_days_at_least;
    std::optional<std::int64_t> own_days_at_most;
    std::int64_t other_bodies = 0;  ///< different ones, in the period
};

/// All places there are, closed ones too, by name. Errors: as `period_of`.
Result<guard::Seen<std::vector<LastSeen>>> last_seen(guard::Work& work, const Question& question);

}  // namespace liaise::coverage
