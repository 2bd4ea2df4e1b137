#include "guard/route.hpp"
#include "modules/programmes/borne_out.hpp"
#include "modules/programmes/programmes.hpp"
#include "modules/programmes/routes_of_calendars.hpp"

namespace liaise::programmes {

using guard::Method;
using guard::route;

namespace {

guard::Routes all_routes() {
    return {
        route(Method::get, "/programmes", "The programmes of visits that one is named in.", &list),
        route(Method::post, "/programmes", "Begins a programme, with oneself alone in it.", &begin),
        route(Method::get, "/programmes/{id}",
              "All of a programme: its plan, its candidates with their reasons, what is owed.",
              &find),
        route(Method::put, "/programmes/{id}", "Changes a programme's plan.", &correct),
        route(Method::remove, "/programmes/{id}", "Destroys a programme with its key.", &end),
        route(Method::post, "/programmes/{id}/candidates", "Adds a place that may be visited.",
              &add_candidate),
        route(Method::put, "/programmes/{id}/candidates",
              "Changes how a visit to a candidate would be made.", &correct_candidate),
        route(Method::remove, "/programmes/{id}/candidates",
              "Takes a candidate out, with all that was said of it.", &remove_candidate),
        route(Method::post, "/programmes/{id}/rankings",
              "Says whether to visit a candidate, and why.", &rank),
        route(Method::post, "/programmes/{id}/signals",
              "Writes down what was heard of a candidate.", &note_signal),
        route(
            Method::get, "/programmes/{id}/after",
            "The candidates afterwards: whether they were visited, and what became of the reasons.",
            &after),
        route(Method::post, "/programmes/{id}/visits",
              "Says which of the own visits was the one to a candidate, or that there was none.",
              &say_visited),
        route(Method::post, "/programmes/{id}/outcomes",
              "Says whether a reason was borne out, and what that rests on.", &say_outcome),
        route(Method::get, "/programmes/borne-out",
              "By kind of reason, what was said of it after visits, in one's own programmes.",
              &borne_out),
        route(Method::post, "/programmes/{id}/people", "Names a colleague, who reads all of it.",
              &name),
        route(Method::remove, "/programmes/{id}/people",
              "Takes somebody out of a programme, or oneself.", &take_out),
    };
}

}  // namespace

guard::Routes routes() {
    auto all = all_routes();
    for (auto& one : routes_of_calendars()) all.push_back(std::move(one));
    for (auto& one : all) one.is_hushed = true;
    return all;
}

}  // namespace liaise::programmes
