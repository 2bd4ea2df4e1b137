#include "engines/engines.hpp"

#if __has_include("main/modules.hpp")
#include "main/modules.hpp"
#endif

namespace liaise::engines {

std::vector<store::Change> whole_schema() {
#if __has_include("main/modules.hpp")
    return modules_changes();
#else
    return store::all_changes();
#endif
}

}  // namespace liaise::engines
