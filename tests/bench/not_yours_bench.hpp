#pragma once

#include <string>

#include "bench/figures.hpp"

namespace liaise::bench {

/// How long it takes to say that something is not there, against how long it takes for what is
/// there and another body's: who asks must not be able to tell by the clock. Over HTTP, in turn.
/// Writes a table to `page`.
void measure_not_yours(Figures& figures, const std::string& page);

}  // namespace liaise::bench
