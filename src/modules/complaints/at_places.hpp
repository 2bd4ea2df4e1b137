#pragma once

#include <map>

#include "modules/complaints/complaints.hpp"

namespace liaise::complaints {

/// What reached the own body about one place in a time, and how that is beside places of its type
/// of which everything is written down. Counts are of complaints, and not of people held.
struct AtPlace {
    Code<"count_state"> state{"unknown"};
    std::int64_t number = 0;
    std::int64_t alike_known = 0;  ///< other places of its type whose number is known
    std::int64_t alike_more = 0;   ///< those of them with more; 0 where its own is not known
};

/// By the ids of places.
using AtPlaces = std::map<std::string, AtPlace, std::less<>>;

/// Of all places of these types, for the last calendar year that is over.
Result<guard::Seen<AtPlaces>> at_places(guard::Work& work,
                                        const std::vector<Code<"place_type">>& types);

}  // namespace liaise::complaints
