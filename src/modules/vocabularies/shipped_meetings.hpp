#pragma once

#include "modules/vocabularies/shipped.hpp"

namespace liaise::vocabularies {

/// `others`, and the words of meetings after them.
std::vector<Shipped> with_those_of_meetings(std::vector<Shipped> others);

}  // namespace liaise::vocabularies
