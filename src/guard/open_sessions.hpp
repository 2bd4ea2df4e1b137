#pragma once

#include <cstdint>

#include "base/day.hpp"
#include "store/store.hpp"

namespace liaise::guard {

/// How many sessions have not ended, whoever's they are.
std::int64_t open_sessions(store::Transaction& tx, Moment now);

}  // namespace liaise::guard
