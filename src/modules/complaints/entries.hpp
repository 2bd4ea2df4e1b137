#pragma once

#include <limits>

#include "guard/work.hpp"
#include "modules/complaints/periods.hpp"
#include "modules/places/place.hpp"

namespace liaise::complaints {

/// A case, or a count, as tables add it up. `place` is the text of a place's id, `region:` and a
/// region's, or `?` for a place that is not known.
struct Entry {
    std::string place;
    std::string theme;
    Period period;
    std::int64_t number = 1;
    std::int64_t largest = 0;  ///< how many from one person, where that is known and no name is
    std::string person;        ///< the body's own word for the one person behind all of it
    std::int64_t after_table = 0;
    std::int64_t until_table = still_there;
    bool is_case = false;

    /// Nothing has changed or removed it yet.
    static constexpr auto still_there = std::numeric_limits<std::int64_t>::max();
    bool is_there() const { return until_table == still_there; }
    /// Whether table number `number` of the body counted it.
    bool was_in(std::int64_t table) const { return after_table < table && table <= until_table; }
};

/// More complaints than a country's largest body takes in twenty years; a table of more is refused.
inline constexpr std::size_t entries_max = 2'000'000;

/// All that the own body has written down, and what it has changed since it gave tables away.
guard::Seen<std::vector<Entry>> entries(guard::Work& work);

/// A time and place of which everything is written down; `place` is empty for all places.
struct Complete {
    std::string place;
    Period period;
};

/// All such times.
guard::Seen<std::vector<Complete>> complete_times(guard::Work& work);

}  // namespace liaise::complaints
