#include "guard/route.hpp"
#include "modules/urgent_concerns/urgent_concerns.hpp"

namespace liaise::urgent_concerns {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/urgent-concerns",
              "Urgent concerns that the own body sent or received, the last first.", &list),
        route(Method::get, "/urgent-concerns/{id}", "One of them, unopened.", &find),
        route(Method::post, "/urgent-concerns/drafts",
              "Begins one as a disclosure; nothing is told yet.", &begin),
    };
}

}  // namespace liaise::urgent_concerns
