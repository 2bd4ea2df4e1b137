#include "guard/route.hpp"
#include "modules/places/parts.hpp"
#include "modules/places/places.hpp"

namespace liaise::places {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/places", "Places that are asked for, a page at a time.", &list),
        route(Method::get, "/places/facets", "What the places can be narrowed by.", &facets),
        route(Method::get, "/places/{id}", "One place.", &find),
        route(Method::get, "/places/{id}/history", "Who changed what of it, the latest first.",
              &history),
        route(Method::get, "/places/{id}/headcounts", "Capacity and occupancy over time.",
              &headcounts),
        route(Method::get, "/places/{id}/parts", "Places that were merged into it, or split off.",
              &parts),
        route(Method::post, "/places", "Adds a place.", &add),
        route(Method::put, "/places/{id}", "Corrects a place.", &correct),
        route(Method::post, "/places/{id}/history/blanking",
              "Empties for good what it said before.", &blank),
        route(Method::post, "/places/{id}/headcounts", "Adds a head count.", &count),
        route(Method::post, "/places/{id}/merger", "Makes a place part of another.", &merge),
        route(Method::remove, "/places/{id}/merger", "Parts a place from the other again.", &part),
    };
}

}  // namespace liaise::places
