#pragma once

#include "modules/vocabularies/shipped.hpp"

namespace liaise::vocabularies {

/// `others`, and after them the words of the list of one's sign-ins, which `guard` keeps.
std::vector<Shipped> with_those_of_sign_ins(std::vector<Shipped> others);

}  // namespace liaise::vocabularies
