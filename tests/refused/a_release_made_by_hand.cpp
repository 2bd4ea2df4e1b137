// Expect: is private within this context
#include "modules/exchange/gate.hpp"

using namespace liaise;

Result<exchange::Released> let_go(exchange::Checked checked) {
#ifdef REFUSED
    return exchange::Released(std::move(checked));
#else
    return exchange::Gate::release(std::move(checked), {}, {});
#endif
}
