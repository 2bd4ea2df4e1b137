#pragma once

#include <string>

#include "guard/own_work.hpp"

namespace liaise::bodies {

/// Tells `guard` anew how exactly people may see others' days, for each body of the register whose
/// state ended as part of `part_of`: it says again what it said before, and was written past
/// `correct`.
void tell_sight_anew(guard::RegisterWork& work, const std::string& part_of);

}  // namespace liaise::bodies
