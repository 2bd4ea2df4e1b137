#pragma once

#include <string>

#include "modules/places/place.hpp"
#include "store/store.hpp"

namespace liaise::places {

/// Which places: the same filter for the list, the map, the tree and coverage.
struct Filter {
    std::optional<std::string> search;
    std::vector<Code<"place_type">> type;
    std::vector<Id<regions::Region>> region;
    std::vector<Code<"operator">> operated;
    std::vector<Code<"standing">> standing;
    std::vector<Code<"group">> group;
    std::optional<std::string> authority;
    std::optional<Day> open_on;
};

/// The condition on table `places`, called `alias`, that `filter` asks for; it begins with AND.
/// What it compares with is added to `binds`. A merged place is never in it: it is part of another.
std::string condition(const Filter& filter, const std::string& alias, store::Binds& binds);

/// A table, in SQL: each merged `place` with the `host` that it is part of, and with the one that
/// its host is part of, and so on.
std::string mergers();

/// In SQL, the ids of places `p` that meet `condition`, and of all that are part of one of these:
/// what was said of a place before it was merged is said of its host now.
std::string with_parts(const std::string& condition);

}  // namespace liaise::places
