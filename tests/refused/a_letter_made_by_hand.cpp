// Expect: is private within this context
#include "guard/letters.hpp"

using namespace liaise;

void tell(guard::OwnWork& work, const guard::Letter& given) {
#ifdef REFUSED
    guard::Letters::send(work, guard::Letter(given.content()));
#else
    guard::Letters::send(work, given);
#endif
}
