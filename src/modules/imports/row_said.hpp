#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/day.hpp"
#include "modules/bodies/drafts.hpp"
#include "modules/matching/statement.hpp"

namespace liaise::imports {

/// A position in millionths of a degree.
struct Position {
    std::int64_t latitude = 0;
    std::int64_t longitude = 0;
};

/// A visit that a row states; the body counts in `Mapping::bodies`.
struct VisitSaid {
    std::size_t body = 0;
    When when;
    std::string type;
    std::string announcement;
    std::string rating;  ///< in the words of the file; empty where it does not say it
};

/// What rows say of a place, whenever it is. Words are of vocabularies, and empty where the rows do
/// not say it.
struct PlaceSaid {
    matching::Statement place;  ///< of no row and no list
    std::string known_by;       ///< what the file tells its places apart by
    std::string spelling;       ///< by what the place is known again
    std::string region;         ///< the code of a region
    std::string type;
    std::string operated;
    std::string standing;
    std::vector<std::string> groups_held;
    std::optional<Position> position;
};

/// What one row of a file says. Bodies count in `Mapping::bodies`.
struct RowSaid {
    std::size_t row = 0;
    std::string sheet;  ///< where several are read
    When when;
    /// Rows that say the same of a place share it: a file has far more rows than places.
    std::shared_ptr<const PlaceSaid> about;
    std::optional<std::int64_t> capacity;
    std::optional<std::int64_t> occupancy;
    std::vector<VisitSaid> visits;
    std::vector<std::size_t> not_visited_by;
    bool is_unclear = false;         ///< whether, when or by whom a visit was is not understood
    std::vector<std::size_t> named;  ///< in free text
};

/// What one row of a list of bodies says: in `draft`, words are empty where it does not say it.
struct BodySaid {
    std::size_t row = 0;
    std::string sheet;
    std::string known_by;  ///< what the file tells its bodies apart by
    std::string name;
    std::string region;  ///< the code of a region
    bodies::Draft draft;
};

/// By what a place is known again: what the file tells its places apart by, or how it is written.
std::string spelling_of(const PlaceSaid& said);
/// What the first kind begins with. No other spelling has a colon: it is folded.
inline constexpr std::string_view known_by_prefix = "known by: ";

}  // namespace liaise::imports
