#pragma once

#include "guard/route.hpp"

namespace liaise::exchange {

/// The routes of what is received, and of what becomes of what was given.
void add_receiving_routes(guard::Routes& routes);

}  // namespace liaise::exchange
