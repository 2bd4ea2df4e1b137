#include "guard/route.hpp"
#include "modules/findings/findings.hpp"

namespace liaise::findings {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/findings", "The own body's findings, a page at a time.", &list),
        route(Method::get, "/findings/{id}", "One finding.", &find),
        route(Method::post, "/findings", "Writes a finding down.", &add),
        route(Method::put, "/findings/{id}", "Corrects a finding.", &correct),
        route(Method::remove, "/findings/{id}", "Takes a finding out.", &remove),
    };
}

}  // namespace liaise::findings
