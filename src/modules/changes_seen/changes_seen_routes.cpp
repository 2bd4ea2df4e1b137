#include "guard/route.hpp"
#include "modules/changes_seen/changes_seen.hpp"

namespace liaise::changes_seen {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/changes-seen", "What was seen to change in how others work.", &list),
        route(Method::get, "/changes-seen/due", "At what to look again by now.", &due),
        route(Method::get, "/changes-seen/{id}", "One change, with what was found since.", &find),
        route(Method::post, "/changes-seen", "Writes down what was seen, or that nothing was.",
              &note),
        route(Method::remove, "/changes-seen/{id}", "Takes out one noted by mistake.", &remove),
        route(Method::post, "/changes-seen/{id}/looks", "Notes whether it lasts.", &look_again),
    };
}

}  // namespace liaise::changes_seen
