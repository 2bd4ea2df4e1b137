#pragma once

#include "bench/figures.hpp"

namespace liaise::bench {

/// How long a calendar of 400 places, 52 weeks and five teams takes until it is within 1 % of the
/// bound, beside the minute that it may take and beside the solver alone, which is left out where
/// there is none.
void measure_timetables(Figures& figures);

}  // namespace liaise::bench
