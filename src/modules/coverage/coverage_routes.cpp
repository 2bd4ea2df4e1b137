#include "guard/route.hpp"
#include "modules/coverage/coverage.hpp"

namespace liaise::coverage {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/coverage/summary", "Coverage in a few figures.", &summary),
        route(Method::get, "/coverage/matrix", "Places by types of body.", &matrix),
        route(Method::get, "/coverage/places", "Places, with who was there.", &places),
        route(Method::get, "/coverage/visits", "The visits that are counted.", &visits),
        route(Method::get, "/coverage/bodies", "The bodies that made them.", &bodies),
        route(Method::get, "/coverage/points", "The places for a map.", &points),
        route(Method::get, "/coverage/gaps", "Gaps in law and in practice.", &gaps),
        route(Method::get, "/places/{id}/coverage", "Who was at one place.", &at_place),
    };
}

}  // namespace liaise::coverage
