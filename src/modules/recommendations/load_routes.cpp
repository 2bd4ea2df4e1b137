#include "guard/route.hpp"
#include "modules/recommendations/follow_up_routes.hpp"
#include "modules/recommendations/loading.hpp"
#include "modules/recommendations/unsure_addressees.hpp"

namespace liaise::recommendations {

using guard::Method;

void add_load_routes(guard::Routes& routes) {
    const auto add = [&](guard::Route route) { routes.push_back(std::move(route)); };
    add(guard::route(Method::get, "/recommendations/imports",
                     "Files that were loaded, the latest first.", &loads));
    add(guard::route(Method::post, "/recommendations/imports",
                     "Begins to load a file, or to say what it would change.", &begin_load));
    add(guard::route(Method::get, "/recommendations/imports/{id}",
                     "How far that is, and what came of it.", &find_load));
    add(guard::route(Method::get, "/recommendations/imports/{id}/addressees",
                     "Addressees in it that may be a body of the register, what is open first.",
                     &unsure_addressees));
    add(guard::route(Method::post, "/recommendations/imports/{id}/addressees",
                     "Says which body the words mean, or none, for all rows that have them.",
                     &settle_addressee));
    add(guard::route(Method::post, "/recommendations/imports/{id}/addressees/reopening",
                     "Takes that back.", &reopen_addressee));
    add(guard::route(Method::post, "/recommendations/imports/{id}/cancellation",
                     "Stops it, if it is not stored yet.", &cancel_load));
    add(guard::route(Method::remove, "/recommendations/imports/{id}",
                     "Takes all back that it brought, but what was worked on since.", &undo_load));
}

}  // namespace liaise::recommendations
