#pragma once

#include <string>

#include "modules/places/place.hpp"
#include "store/columns.hpp"

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

/// `$n` for each of `values`, which are added to `binds`: the list of an IN.
template <class T>
std::string in_list(const std::vector<T>& values, store::Binds& binds) {
    std::string list;
    for (const auto& value : values) {
        binds.push_back(store::bind_of(value));
        list += (list.empty() ? "$" : ",$") + std::to_string(binds.size());
    }
    return list;
}

}  // namespace liaise::places
