#pragma once

#include "modules/vocabularies/shipped.hpp"

namespace liaise::vocabularies {

/// `others`, and after them the words of what cannot wait: urgent concerns, looks, reprisals.
std::vector<Shipped> with_those_of_harm(std::vector<Shipped> others);

}  // namespace liaise::vocabularies
