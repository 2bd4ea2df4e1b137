#pragma once

#include <string>

#include "bench/figures.hpp"
#include "bench/large_country.hpp"

namespace liaise::bench {

/// Starts `program` on the data folder `data`, whose file holds a million visits: the time until it
/// has answered for the first time, and its memory after it has been asked a lot.
void measure_start(Figures& figures, const std::string& program, const std::string& data,
                   const SignedIn& person);

}  // namespace liaise::bench
