#include "guard/route.hpp"
#include "modules/things/things.hpp"

namespace liaise::things {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/things", "The own body's things, a page at a time.", &list),
        route(Method::get, "/things/{id}", "One thing.", &find),
        route(Method::post, "/things", "Adds a thing.", &add),
        route(Method::put, "/things/{id}", "Corrects a thing.", &correct),
    };
}

}  // namespace liaise::things
