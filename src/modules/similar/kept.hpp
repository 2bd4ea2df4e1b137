#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "modules/similar/reading.hpp"

namespace liaise::similar {

/// What everything begins with that was kept under this lexicon: a reading that was made by other
/// words is made anew.
const std::string& stamp();

/// A reading as one line of text.
std::string kept(const Reading& reading);
/// Nothing for what is none, or was kept under another lexicon.
std::optional<Reading> from_kept(std::string_view line);

}  // namespace liaise::similar
