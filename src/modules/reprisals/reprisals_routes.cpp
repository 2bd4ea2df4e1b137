#include "guard/route.hpp"
#include "modules/reprisals/reprisals.hpp"

namespace liaise::reprisals {

using guard::Method;
using guard::route;

namespace {

guard::Routes all_routes() {
    return {
        route(Method::get, "/reprisals", "The registers of reprisals that one is named in.", &list),
        route(Method::post, "/reprisals", "Begins a register, with oneself alone in it.", &begin),
        route(Method::get, "/reprisals/{id}", "All of a register.", &find),
        route(Method::remove, "/reprisals/{id}", "Destroys a register with its key.", &end),
        route(Method::post, "/reprisals/{id}/entries", "Enters an allegation.", &enter),
        route(Method::remove, "/reprisals/{id}/entries", "Destroys an entry.", &remove),
        route(Method::post, "/reprisals/{id}/assessments", "Says what is made of an entry.",
              &assess),
        route(Method::post, "/reprisals/{id}/contacts",
              "Says what was found when somebody looked again.", &keep_contact),
        route(Method::post, "/reprisals/{id}/people", "Names a colleague, who reads all of it.",
              &name),
        route(Method::remove, "/reprisals/{id}/people", "Takes somebody out, or oneself.",
              &take_out),
    };
}

}  // namespace

guard::Routes routes() {
    auto all = all_routes();
    for (auto& one : all) one.is_hushed = true;
    return all;
}

}  // namespace liaise::reprisals
