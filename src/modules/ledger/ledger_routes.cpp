#include "guard/route.hpp"
#include "modules/ledger/ledger.hpp"

namespace liaise::ledger {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/ledger", "What was done with rights in one's own body.", &list),
    };
}

}  // namespace liaise::ledger
