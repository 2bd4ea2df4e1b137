#pragma once

#include "modules/vocabularies/shipped.hpp"

namespace liaise::vocabularies {

/// `others`, and after them the words of letters, coalitions, clash checks and
/// meetings.
std::vector<Shipped> with_those_of_cooperation(std::vector<Shipped> others);

}  // namespace liaise::vocabularies
