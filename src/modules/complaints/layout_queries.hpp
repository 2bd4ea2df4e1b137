#pragma once

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

}  // namespace liaise::complaints::queries
