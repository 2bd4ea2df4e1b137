// Expect: has no member named 'execute'
#include "guard/own_work.hpp"

using namespace liaise::guard;

void forget(Work& reading, OwnWork& own) {
    const auto sql = "DELETE FROM notes WHERE scope={own}";
#ifdef REFUSED
    static_cast<void>(own);
    reading.execute(sql, {});
#else
    static_cast<void>(reading);
    own.execute(sql, {});
#endif
}
