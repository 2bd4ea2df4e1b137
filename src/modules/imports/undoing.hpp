#pragma once

#include "guard/undoing.hpp"
#include "modules/imports/findings.hpp"
#include "modules/imports/undone.hpp"

namespace liaise::imports {

/// As what the changes of an import are written down: "import", and its id.
std::string part_of_import(const std::string& id);

/// What undoing came to, with the places and bodies that stay as they are.
struct UndoneAndLeft {
    Undone undone;
    std::vector<Id<places::Place>> places_left;
    std::vector<Id<bodies::Body>> bodies_left;
};

/// Whether an import that is still stored later changed what this one had said.
bool is_built_upon(guard::RegisterWork& work, const std::string& id);

/// Takes back all that the import of this id changed in the register, and what it remembers. What
/// somebody changed since stays, and so does a place or body that other records of the register
/// speak of. Compartments are not looked at: whether one of them speaks of a place is not told.
UndoneAndLeft take_back(guard::RegisterWork& work, const std::string& id);

}  // namespace liaise::imports
