#pragma once

#include <map>

#include "guard/own_work.hpp"
#include "modules/places/place.hpp"

namespace liaise::complaints::queries {

/// Folded names of places, and the places that go by them.
using PlacesByName = std::multimap<std::string, Id<places::Place>>;
PlacesByName places_by_name(guard::Work& work);

/// A count as it stands, and what its file said of it last.
struct Standing {
    std::string id;
    bool has_place = false;
    std::int64_t said = 0;
};

/// The counts that came from files of this mapping, by their keys.
std::map<std::string, Standing> counts_of(guard::Work& work, const std::string& mapping);
/// The keys of the cases that came from files of this mapping.
std::map<std::string, Standing> cases_of(guard::Work& work, const std::string& mapping);
/// Remembers what the file says of a count now.
void put_said(guard::OwnWork& work, const std::string& id, std::int64_t said);
/// Whether a stretch of this key is there.
bool has_stretch(guard::Work& work, const std::string& key);

}  // namespace liaise::complaints::queries
