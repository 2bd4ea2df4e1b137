// Expect: invalid initialization of reference of type 'liaise::guard::RegisterWork&'
#include "guard/own_work.hpp"

using namespace liaise::guard;

void close_place(RegisterWork& work);

void close(OwnWork& own, RegisterWork& writing) {
#ifdef REFUSED
    static_cast<void>(writing);
    close_place(own);
#else
    static_cast<void>(own);
    close_place(writing);
#endif
}
