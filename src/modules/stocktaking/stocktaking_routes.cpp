#include "guard/route.hpp"
#include "modules/stocktaking/stocktaking.hpp"

namespace liaise::stocktaking {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/stocktaking", "What was found out about who else visits.", &list),
        route(Method::put, "/stocktaking", "Answers for a body type and some place types.",
              &answer),
        route(Method::get, "/stocktaking/meetings", "The bodies to meet first, and what to ask.",
              &meetings),
        route(Method::put, "/stocktaking/meetings/{id}", "Notes a first meeting.", &note_meeting),
    };
}

}  // namespace liaise::stocktaking
