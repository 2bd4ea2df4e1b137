#include "guard/route.hpp"
#include "modules/aims/aims.hpp"

namespace liaise::aims {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/aims", "What we set out to change in how others work.", &list),
        route(Method::get, "/aims/due", "What is to be so, or done, by a day that is near.", &due),
        route(Method::get, "/aims/{id}", "One aim.", &find),
        route(Method::get, "/aims/{id}/whole", "One, with what is done for it and was said.",
              &whole),
        route(Method::post, "/aims", "Sets out an aim.", &set_out),
        route(Method::remove, "/aims/{id}", "Takes out an aim that was set out by mistake.",
              &remove),
        route(Method::post, "/aims/{id}/stages", "Says how far an aim is.", &say_stage),
        route(Method::get, "/aim-actions", "What is done for our aims.", &actions),
        route(Method::post, "/aims/{id}/aim-actions", "Sets out something to be done.",
              &add_action),
        route(Method::remove, "/aim-actions/{id}", "Takes out what was set out by mistake.",
              &remove_action),
        route(Method::post, "/aim-actions/{id}/stages", "Says how far it is.", &say_action_stage),
    };
}

}  // namespace liaise::aims
