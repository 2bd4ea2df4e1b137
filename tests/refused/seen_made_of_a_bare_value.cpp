// Expect: is private within this context
#include "guard/seen.hpp"

using liaise::guard::Seen;

Seen<int> later(const Seen<int>& seen) {
#ifdef REFUSED
    return Seen<int>(*seen + 1);
#else
    return seen.map([](int value) { return value + 1; });
#endif
}
