#pragma once

#include "modules/vocabularies/shipped.hpp"

namespace liaise::vocabularies {

/// `others`, and after them the words of practices, aims, changes that were seen, and trainings.
std::vector<Shipped> with_those_of_strategy(std::vector<Shipped> others);

}  // namespace liaise::vocabularies
