#include "engines/engines.hpp"

#include "main/modules.hpp"

namespace liaise::engines {

std::vector<store::Change> whole_schema() { return ordered_changes(); }

}  // namespace liaise::engines
