#pragma once

#include "guard/work.hpp"
#include "modules/do_no_harm/known_names.hpp"

namespace liaise::exchange {

/// The names of all places and bodies that the viewer sees, in each language, as they stand in this
/// transaction. They are read anew only when one was written since they were read last: there are
/// thousands of them, and every look at a text asks.
do_no_harm::KnownNames known_names(guard::Work& work);

}  // namespace liaise::exchange
