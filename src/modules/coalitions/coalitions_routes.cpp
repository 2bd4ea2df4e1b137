#include "guard/route.hpp"
#include "modules/coalitions/reading.hpp"
#include "modules/coalitions/telling.hpp"

namespace liaise::coalitions {

using guard::Method;
using guard::route;
using guard::telling;

guard::Routes routes() {
    return {
        route(Method::get, "/coalitions", "Those that the own body leads, or was invited to.",
              &list),
        route(Method::get, "/coalitions/{id}", "One of them, unopened.", &find),
        route(Method::post, "/coalitions", "Begins one at home; nobody is told.", &begin),
        route(Method::post, "/coalitions/{id}/opening",
              "Opens all that was told in it; nobody else learns of it.", &open),
        route(Method::post, "/coalitions/{id}/texts",
              "Begins a text as a disclosure; nothing is told yet.", &begin_text),
        route(Method::put, "/coalitions/{id}/choice",
              "Keeps whether the own body joins, for itself alone.", &choose),
        telling(route(Method::post, "/coalitions/{id}/joining",
                      "Joins, by a signed letter to its lead.", &join)),
        telling(route(Method::post, "/coalitions/{id}/leaving",
                      "Leaves; all who are in it are told.", &leave)),
    };
}

}  // namespace liaise::coalitions
