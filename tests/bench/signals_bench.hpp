#pragma once

#include "bench/figures.hpp"

namespace liaise::bench {

/// How long it takes to judge a month of a series, over 10,000 places, 20 themes and 120 months,
/// beside R's package `surveillance` on the first of these series in the same run; and how long to
/// lay all these places beside places like them. Says so where R is not there.
void measure_signals(Figures& figures);

}  // namespace liaise::bench
