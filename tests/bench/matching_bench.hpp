#pragma once

#include <string>

#include "bench/figures.hpp"

namespace liaise::bench {

/// Lists of places whose right partners are known, matched to their registers with one set of
/// parameters; writes precision and recall of each to the page. Measures nothing, and leaves the
/// page as it is, where the shared data is not there.
void measure_matching(Figures& figures, const std::string& page);

}  // namespace liaise::bench
