#include "modules/places/parts.hpp"

#include "modules/places/places_queries.hpp"

namespace liaise::places {

Result<std::vector<guard::Seen<Place>>> parts(guard::Work& work, const Which& which) {
    if (!queries::one(work, which.id)) return not_found();
    return queries::parts(work, which.id);
}

}  // namespace liaise::places
