#pragma once

#include "modules/programmes/obligations.hpp"

/// Every question that this module puts to the database. Programmes themselves lie in circles.
namespace liaise::programmes::queries {

/// A place that is owed a visit.
struct Owed {
    Id<places::Place> id;
    Names names;
    std::optional<Id<regions::Region>> region;
};

/// The places that an obligation is about and that may be open on `day`, by name.
std::vector<guard::Seen<Owed>> owed(guard::Work& work, const Obligation& obligation, Day day);

}  // namespace liaise::programmes::queries
