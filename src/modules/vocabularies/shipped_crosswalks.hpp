#pragma once

#include "modules/vocabularies/shipped.hpp"

namespace liaise::vocabularies {

/// `others`, and after them how standards and bodies part the field, to which the themes lead
/// across.
std::vector<Shipped> with_those_of_crosswalks(std::vector<Shipped> others);

}  // namespace liaise::vocabularies
