#pragma once

#include "guard/afterwards.hpp"
#include "modules/imports/import.hpp"
#include "modules/imports/mapping.hpp"

namespace liaise::imports {

/// The mapping, and that all its words are the register's. Errors: `invalid` with all mistakes.
Result<Mapping> checked_mapping(guard::Work& work, const std::string& text);

/// Checks the import apart from any request, and keeps what there is to say. What goes wrong is
/// kept with the import.
void run_check(guard::Afterwards& after, const Id<Import>& id);
/// Stores it: everything in one transaction, so that an end at any moment leaves nothing half done.
void run_store(guard::Afterwards& after, const Id<Import>& id);

}  // namespace liaise::imports
