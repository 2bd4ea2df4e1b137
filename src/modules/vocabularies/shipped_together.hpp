#pragma once

#include "modules/vocabularies/shipped.hpp"

namespace liaise::vocabularies {

/// `others`, and after them the words of what bodies agree before they go to a place together.
std::vector<Shipped> with_those_of_going_together(std::vector<Shipped> others);

}  // namespace liaise::vocabularies
