#pragma once

#include <string_view>
#include <vector>

#include "guard/route.hpp"
#include "store/changes.hpp"

namespace liaise {

/// A module as the program joins it in: its name and its route table.
struct Module {
    std::string_view name;
    guard::Routes (*routes)();
};

/// The one list of modules, in an order in which each stands after those its tables refer to.
const std::vector<Module>& modules();

/// All routes of all modules.
guard::Routes all_routes();

/// Ends what goes on for long, as the making of a calendar does, because the program is to stop.
void end_what_goes_on();

/// The steps of the schema, `guard`'s first, then module by module.
std::vector<store::Change> ordered_changes();

}  // namespace liaise
