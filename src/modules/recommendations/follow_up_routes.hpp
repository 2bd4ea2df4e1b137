#pragma once

#include "guard/route.hpp"

namespace liaise::recommendations {

/// The routes to letters, their answers, and reminders.
void add_follow_up_routes(guard::Routes& routes);
/// The routes to what asks the same.
void add_alike_routes(guard::Routes& routes);
/// The routes to what others ask of the own body, and what that answers.
void add_asked_of_us_routes(guard::Routes& routes);
/// The routes by which a file of recommendations is loaded, and taken back.
void add_load_routes(guard::Routes& routes);

}  // namespace liaise::recommendations
