#include "guard/route.hpp"
#include "modules/look_ins/look_ins.hpp"

namespace liaise::look_ins {

using guard::Method;
using guard::route;
using guard::telling;

guard::Routes routes() {
    return {
        route(Method::get, "/look-ins", "Looks that the own body asked for, or was asked for.",
              &list),
        route(Method::get, "/look-ins/{id}", "One of them.", &find),
        telling(route(Method::post, "/look-ins", "Asks a body to look in.", &ask)),
        telling(route(Method::post, "/look-ins/{id}/reply", "Says what came of it.", &reply)),
        telling(route(Method::post, "/look-ins/{id}/withdrawal",
                      "Takes back what the own body asked.", &withdraw)),
    };
}

}  // namespace liaise::look_ins
