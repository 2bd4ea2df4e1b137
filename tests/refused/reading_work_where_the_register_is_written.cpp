// Expect: invalid initialization of reference of type 'liaise::guard::RegisterWork&'
#include "guard/own_work.hpp"

using namespace liaise::guard;

void close_place(RegisterWork& work);

void close(Work& reading, RegisterWork& writing) {
#ifdef REFUSED
    static_cast<void>(writing);
    close_place(reading);
#else
    static_cast<void>(reading);
    close_place(writing);
#endif
}
