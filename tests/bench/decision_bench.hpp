#pragma once

#include "bench/figures.hpp"

namespace liaise::bench {

/// Whether a person may read or write a record: as the program decides it in this process, against
/// Casbin and Cedar, which are told the same rule for 10,000 bodies and asked the same.
void measure_decisions(Figures& figures);

}  // namespace liaise::bench
