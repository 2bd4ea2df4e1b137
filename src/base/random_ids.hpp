#pragma once

#include <vector>

#include "base/id.hpp"

namespace liaise {

/// So many random ids, for much less than one after another.
std::vector<Id128> random_ids(std::size_t count);

}  // namespace liaise
