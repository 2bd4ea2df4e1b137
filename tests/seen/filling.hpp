#pragma once

#include "seen/an_installation.hpp"

namespace liaise::seen {

/// A body fills its compartment with `text` by every route by which it can: what it may write is
/// made from the route's own description, so a new module is walked as soon as it is there. The
/// number of routes.
int fill_compartment(AnInstallation& installation, Kind kind, const std::string& text);
/// The same with other words in what is sealed.
int fill_compartment(AnInstallation& installation, Kind kind, const Said& said);
/// The coordinating body writes the register by every route by which it can. The number of routes.
int fill_register(AnInstallation& installation, const Said& said);

}  // namespace liaise::seen
