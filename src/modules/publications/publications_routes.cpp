#include "guard/route.hpp"
#include "modules/publications/public_page.hpp"

namespace liaise::publications {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/publications",
              "What the own body publishes of its recommendations, or means to.", &publications),
        route(Method::get, "/publications/published",
              "What everybody reads, one recommendation after another.", &published),
        route(Method::get, "/publications/page",
              "What everybody reads, as one page; as a file that opens without a server with "
              "`.html`.",
              &public_page),
        route(Method::get, "/publications/{id}", "One of them.", &publication),
        route(Method::post, "/publications", "Begins to publish one, or begins it anew.", &begin),
        route(Method::remove, "/publications/{id}", "Throws away what is being decided on.", &drop),
        route(Method::get, "/publications/{id}/look",
              "What everybody would read, and all that has to be looked at first.", &look),
        route(Method::post, "/publications/{id}/release", "Lets it go, as the first person.",
              &release),
        route(Method::post, "/publications/{id}/second", "Lets it go, as the second person.",
              &second),
        route(Method::post, "/publications/{id}/withdrawal", "Takes it off the page.", &withdraw),
    };
}

}  // namespace liaise::publications
