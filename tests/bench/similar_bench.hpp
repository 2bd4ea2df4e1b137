#pragma once

#include <string>

#include "bench/figures.hpp"

namespace liaise::bench {

/// How well and how fast recommendations that ask the same are found, beside Xapian in the same
/// run; writes the page. Measures nothing, and leaves the page as it is, where the shared data is
/// not there.
void measure_similar(Figures& figures, const std::string& page);

}  // namespace liaise::bench
