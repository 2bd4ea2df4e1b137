#pragma once

#include <optional>
#include <string>
#include <vector>

#include "modules/matching/matching.hpp"

namespace liaise::matching::sisdepen {

/// The Brazilian prison census of eight half-years, where the shared data is there; rows counted
/// from 1 below the heading.
std::optional<std::vector<Statement>> statements();

/// What the mapping file of this data says of its language.
Settings settings();

/// The capacity that each row states, in the order of the rows; the matching does not see it.
std::vector<double> capacities();

/// The free text that names further bodies, one per row, where it is not empty.
std::vector<std::string> named_bodies();

}  // namespace liaise::matching::sisdepen
