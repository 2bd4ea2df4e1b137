#include "guard/route.hpp"
#include "modules/doubles/look.hpp"

namespace liaise::doubles {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/doubles", "Records that may be the same, a page at a time.", &list),
        route(Method::get, "/doubles/looks", "The last looks over the register for such.",
              &looks),
        route(Method::post, "/doubles/looks", "Looks over the register for such.", &look),
        route(Method::get, "/doubles/{id}", "One pair, with its reasons.", &find),
        route(Method::post, "/doubles/{id}/decision", "Says whether the two are the same.",
              &decide),
        route(Method::post, "/doubles/{id}/reopening", "Takes what was decided back.", &reopen),
    };
}

}  // namespace liaise::doubles
