#include "guard/route.hpp"
#include "modules/bodies/parts.hpp"

namespace liaise::bodies {

using guard::Method;
using guard::route;

guard::Routes routes() {
    Result<Id<Body>> (*add_new)(guard::RegisterWork&, const Draft&) = &add;
    return {
        route(Method::get, "/bodies", "Bodies that are asked for, a page at a time.", &list),
        route(Method::get, "/bodies/facets", "What the bodies can be narrowed by.", &facets),
        route(Method::get, "/bodies/{id}", "One body.", &find),
        route(Method::get, "/bodies/{id}/history", "Who changed what of it, the latest first.",
              &history),
        route(Method::get, "/bodies/{id}/parts", "Bodies that became part of it.", &parts),
        route(Method::post, "/bodies", "Adds a body.", add_new),
        route(Method::put, "/bodies/{id}", "Corrects a body.", &correct),
        route(Method::post, "/bodies/{id}/history/blanking",
              "Empties for good what it said before.", &blank),
    };
}

}  // namespace liaise::bodies
