#include "modules/imports/row_said.hpp"

#include "base/names.hpp"

namespace liaise::imports {

std::string spelling_of(const PlaceSaid& said) {
    if (!said.known_by.empty()) return std::string(known_by_prefix) + said.known_by;
    const auto& place = said.place;
    return folded(place.region) + '|' + folded(place.town) + '|' + folded(place.name);
}

}  // namespace liaise::imports
