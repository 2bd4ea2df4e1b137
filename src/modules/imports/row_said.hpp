#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.hpp"
#include "modules/matching/statement.hpp"

namespace liaise::imports {

/// A position in millionths of a degree.
struct Position {
    std::int64_t latitude = 0;
    std::int64_t longitude = 0;
};

/// What one row of a file says. Bodies count in `Mapping::bodies`; words are of vocabularies, and
/// empty where the row does not say it.
struct RowSaid {
    std::size_t row = 0;
    When when;
    matching::Statement place;
    std::string region;  ///< the code of a region
    std::string type;
    std::string operated;
    std::string standing;
    std::vector<std::string> groups_held;
    std::optional<Position> position;
    std::optional<std::int64_t> capacity;
    std::optional<std::int64_t> occupancy;
    std::vector<std::size_t> visited_by;
    std::vector<std::size_t> not_visited_by;
    std::vector<std::size_t> named;  ///< in free text
};

}  // namespace liaise::imports
