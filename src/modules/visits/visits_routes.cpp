#include "guard/route.hpp"
#include "modules/visits/visits.hpp"

namespace liaise::visits {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/visits", "Visits that are asked for, a page at a time.", &list),
        route(Method::get, "/visits/facets", "What the visits can be narrowed by.", &facets),
        route(Method::get, "/visits/{id}", "One visit.", &find),
        route(Method::post, "/visits", "Records a visit in the own compartment.", &note),
        route(Method::put, "/visits/{id}", "Corrects a visit of the own compartment.", &correct),
        route(Method::remove, "/visits/{id}", "Takes out a visit of the own compartment.",
              &remove),
        route(Method::post, "/register/visits", "States a visit for all to read.", &state),
        route(Method::put, "/register/visits/{id}", "Corrects a visit that all read.",
              &correct_stated),
        route(Method::remove, "/register/visits/{id}", "Takes out a visit that all read.",
              &remove_stated),
    };
}

}  // namespace liaise::visits
