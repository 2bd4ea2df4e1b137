#include "guard/route.hpp"
#include "modules/action_plans/action_plans.hpp"

namespace liaise::action_plans {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::post, "/action-plans/outline",
              "What is in an authority's action plan: sheets, first rows, headings.", &outline),
        route(Method::post, "/action-plans/rows",
              "Its rows, and which recommendation each may be about; nothing is kept.", &read),
        route(Method::post, "/action-plans",
              "Writes down the rows that were chosen, as answers and claims of the addressee.",
              &take_over),
    };
}

}  // namespace liaise::action_plans
