#pragma once

#include "modules/places/places.hpp"

namespace liaise::places {

/// The places that became part of this one, and those that were once part of it, by name: what
/// lists leave out, or do not tell. Errors: `not_found`.
Result<std::vector<guard::Seen<Place>>> parts(guard::Work& work, const Which& which);

}  // namespace liaise::places
