#pragma once

#include <span>
#include <vector>

namespace liaise::signals {

/// Which of the things that were looked at stand out, so that of those no more than `share` are
/// expected to be there by chance alone: Benjamini and Hochberg, *Controlling the false discovery
/// rate*, J. R. Statist. Soc. B 57 (1995). `tails`: of each, how likely it was by chance.
std::vector<char> discoveries(std::span<const double> tails, double share);

}  // namespace liaise::signals
