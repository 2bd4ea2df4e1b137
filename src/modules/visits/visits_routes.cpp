#include "guard/route.hpp"
#include "modules/visits/statements.hpp"

namespace liaise::visits {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/visits", "Visits that are asked for, a page at a time.", &list),
        route(Method::get, "/visits/facets", "What the visits can be narrowed by.", &facets),
        route(Method::get, "/visits/{id}", "One visit.", &find),
        route(Method::get, "/visits/{id}/history", "Who changed what of it, the latest first.",
              &history),
        route(Method::get, "/visits/{id}/statements",
              "What is said of it, by each source in its own words.", &statements),
        route(Method::post, "/visits", "Records a visit in the own compartment.", &note),
        route(Method::put, "/visits/{id}", "Corrects a visit of the own compartment.", &correct),
        route(Method::remove, "/visits/{id}", "Takes out a visit of the own compartment.",
              &remove),
        route(Method::post, "/visits/{id}/return",
              "Brings back a visit that was taken out of the own compartment.", &bring_back),
        route(Method::post, "/visits/{id}/history/blanking",
              "Empties for good what a visit of the own compartment said before.", &blank),
        route(Method::post, "/register/visits", "States a visit for all to read.", &state),
        route(Method::put, "/register/visits/{id}", "Corrects a visit that all read.",
              &correct_stated),
        route(Method::remove, "/register/visits/{id}", "Takes out a visit that all read.",
              &remove_stated),
        route(Method::post, "/register/visits/{id}/return",
              "Brings back a visit that was taken out of the register.", &bring_back_stated),
        route(Method::post, "/register/visits/{id}/history/blanking",
              "Empties for good what a visit that all read said before.", &blank_stated),
    };
}

}  // namespace liaise::visits
