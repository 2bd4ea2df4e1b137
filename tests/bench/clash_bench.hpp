#pragma once

#include "bench/figures.hpp"

namespace liaise::bench {

/// A clash check of 10,000 by 10,000 places and weeks, from the texts to the number with all that
/// is sent between, against nothing but the operations on the curve that it takes.
void measure_clash_check(Figures& figures);

}  // namespace liaise::bench
