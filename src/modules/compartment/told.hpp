#pragma once

#include <vector>

#include "guard/compartment_tables.hpp"

namespace liaise::compartment {

/// The modules' tables of the register that all bodies are told, and how. What only who keeps the
/// register reads, such as its imports, is not among them.
std::vector<guard::RegisterTable> told_of_the_register();

}  // namespace liaise::compartment
