#pragma once

#include "modules/vocabularies/shipped.hpp"

namespace liaise::vocabularies {

/// `others`, and after them the words of programmes of visits, and of what became of these.
std::vector<Shipped> with_those_of_programmes(std::vector<Shipped> others);

}  // namespace liaise::vocabularies
