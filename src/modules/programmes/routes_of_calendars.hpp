#pragma once

#include "guard/route.hpp"

namespace liaise::programmes {

/// What can be done with the calendar of a programme.
guard::Routes routes_of_calendars();

}  // namespace liaise::programmes
