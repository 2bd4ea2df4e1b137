// Expect: could not convert|cannot convert|invalid initialization
#include "modules/exchange/gate.hpp"

using namespace liaise;

Result<exchange::Delivered> tell(guard::OwnWork& work, const exchange::Checked& checked,
                                 const exchange::Released& released) {
#ifdef REFUSED
    return exchange::Gate::deliver(work, checked);
#else
    (void)checked;
    return exchange::Gate::deliver(work, released);
#endif
}
