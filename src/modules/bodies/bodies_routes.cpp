#include "guard/route.hpp"
#include "modules/bodies/bodies.hpp"

namespace liaise::bodies {

using guard::Method;
using guard::route;

guard::Routes routes() {
    Result<Id<Body>> (*add_new)(guard::RegisterWork&, const Draft&) = &add;
    return {
        route(Method::get, "/bodies", "Bodies that are asked for, a page at a time.", &list),
        route(Method::get, "/bodies/facets", "What the bodies can be narrowed by.", &facets),
        route(Method::get, "/bodies/{id}", "One body.", &find),
        route(Method::post, "/bodies", "Adds a body.", add_new),
        route(Method::put, "/bodies/{id}", "Corrects a body.", &correct),
    };
}

}  // namespace liaise::bodies
