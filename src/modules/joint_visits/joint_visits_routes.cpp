#include "guard/route.hpp"
#include "modules/joint_visits/opening.hpp"
#include "modules/joint_visits/telling.hpp"

namespace liaise::joint_visits {

using guard::Method;
using guard::route;
using guard::telling;

guard::Routes routes() {
    return {
        route(Method::get, "/joint-visits",
              "Those that the own body leads, or was asked about; what is asked of it first.",
              &list),
        route(Method::get, "/joint-visits/{id}",
              "One of them, unopened: what each body said and told, and the own notes.", &find),
        route(Method::post, "/joint-visits",
              "Begins one at home, from the record of a visit that was made; nobody is told.",
              &begin),
        route(Method::put, "/joint-visits/{id}/own-notes",
              "Keeps the own notes, sealed; no letter has them.", &keep_own_notes),
        route(Method::post, "/joint-visits/{id}/reading",
              "Opens all that was told of it; nobody else learns of that.", &open),
        route(Method::post, "/joint-visits/{id}/opening",
              "Begins asking those that were there, as a disclosure; nothing is told yet.",
              &begin_opening),
        route(Method::post, "/joint-visits/{id}/texts",
              "Begins a contribution, facts, what we see otherwise, a conclusion, or a dissent.",
              &begin_text),
        telling(route(Method::post, "/joint-visits/{id}/word",
                      "Says whether we took part, agree, sign, or leave.", &say)),
    };
}

}  // namespace liaise::joint_visits
