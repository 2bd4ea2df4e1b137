#pragma once

#include "bench/figures.hpp"

namespace liaise::bench {

/// Coverage of 13,000 places, 40 bodies and 500,000 visits against a plain scan of the same rows
/// in SQL, on both engines.
void measure_coverage(Figures& figures);

}  // namespace liaise::bench
