#pragma once

#include "modules/recommendations/recommendations.hpp"

namespace liaise::recommendations {

/// What the own body follows and has not established to be done, of one place by name.
struct OpenAt {
    Id<places::Place> place;
    std::int64_t open = 0;
    std::int64_t overdue = 0;
    std::optional<Day> next_due;  ///< the first day that is not past
};

/// The same of all places at which something is open; a merged place counts as its host.
guard::Seen<std::vector<OpenAt>> open_at_places(guard::Work& work);

}  // namespace liaise::recommendations
