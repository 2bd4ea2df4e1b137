#pragma once

#include <string>

#include "bench/figures.hpp"

namespace liaise::bench {

/// `liaise import` of a file of 500,000 visits to the 13,000 places of a register, some of them
/// written otherwise, held against what `sqlite3` takes to put the same rows into one table.
void measure_import(Figures& figures, const std::string& program);

}  // namespace liaise::bench
