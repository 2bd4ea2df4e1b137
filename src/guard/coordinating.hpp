#pragma once

#include "guard/founding.hpp"
#include "guard/work.hpp"

namespace liaise::guard {

/// Who keeps the register, and in which language the installation speaks. Everybody may know it:
/// whoever would correct the register has to know whom to tell.
Installation installation_of(const Work& work);

}  // namespace liaise::guard
