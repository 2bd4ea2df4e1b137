#pragma once

#include "modules/vocabularies/shipped.hpp"

namespace liaise::vocabularies {

/// `others`, and after them what is done with a programme, and its calendar.
std::vector<Shipped> with_those_of_programmes(std::vector<Shipped> others);

}  // namespace liaise::vocabularies
