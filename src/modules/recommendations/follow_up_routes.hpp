#pragma once

#include "guard/route.hpp"

namespace liaise::recommendations {

/// The routes to letters, their answers, and reminders.
void add_follow_up_routes(guard::Routes& routes);
/// The routes to what asks the same.
void add_alike_routes(guard::Routes& routes);

}  // namespace liaise::recommendations
