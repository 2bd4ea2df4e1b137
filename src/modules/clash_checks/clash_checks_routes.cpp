#include "guard/route.hpp"
#include "modules/clash_checks/rounds.hpp"

namespace liaise::clash_checks {

using guard::Method;
using guard::route;
using guard::telling;

guard::Routes routes() {
    return {
        route(Method::get, "/clash-checks",
              "Those that were proposed, by us or to us, a page at a time.", &list),
        route(Method::get, "/clash-checks/{id}", "One of them, with its last round.", &find),
        telling(route(Method::post, "/clash-checks", "Proposes to another body to check at all.",
                      &offer)),
        telling(route(Method::post, "/clash-checks/{id}/acceptance", "Agrees to it.", &accept)),
        telling(route(Method::post, "/clash-checks/{id}/ending",
                      "Ends it; nothing is kept of its rounds.", &end)),
        route(Method::post, "/clash-checks/forgetting",
              "Destroys what is still kept of those that the other body ended.", &forget_ended),
        telling(route(Method::post, "/clash-checks/{id}/question",
                      "Puts the own plan into a new round, hidden.", &ask)),
        telling(route(Method::post, "/clash-checks/{id}/answer",
                      "Puts the own plan into a round that was asked, hidden.", &answer)),
        telling(route(Method::post, "/clash-checks/{id}/number",
                      "Counts what is in both; who asked tells the other.", &count)),
        telling(route(Method::post, "/clash-checks/{id}/opening",
                      "Agrees to open which they are, or opens them.", &open)),
    };
}

}  // namespace liaise::clash_checks
