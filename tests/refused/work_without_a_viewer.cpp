// Expect: no matching function for call to 'liaise::guard::Work::Work
#include "guard/work.hpp"

using namespace liaise;

guard::Work work(const guard::Viewer& viewer, store::Transaction& tx, Moment now) {
#ifdef REFUSED
    static_cast<void>(viewer);
    return guard::Work(tx, now);
#else
    return guard::Work(viewer, tx, now);
#endif
}
