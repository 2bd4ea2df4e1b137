#pragma once

#include <map>

#include "modules/complaints/layout.hpp"

namespace liaise::complaints::queries {

/// A place, with its own id and those of all that were merged into it as keys.
struct PlaceLine {
    Id<places::Place> id;
    Names names;
    std::string region;
    std::vector<std::string> keys;
};

/// The places that are asked for, by name.
guard::Seen<std::vector<PlaceLine>> place_lines(guard::Work& work, const LayoutQuestion& question);

/// By what places are like each other: their type, and how many people each may hold.
struct Likeness {
    std::string type;
    std::optional<std::int64_t> capacity;
    bool is_open = false;  ///< through all of the time, as far as is known
};

/// Of all places, by their ids.
guard::Seen<std::map<std::string, Likeness>> likenesses(guard::Work& work, const Period& time);

}  // namespace liaise::complaints::queries
