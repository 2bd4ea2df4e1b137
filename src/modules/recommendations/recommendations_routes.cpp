#include "guard/route.hpp"
#include "modules/recommendations/follow_up.hpp"
#include "modules/recommendations/follow_up_routes.hpp"
#include "modules/recommendations/progress.hpp"
#include "modules/recommendations/scales.hpp"

namespace liaise::recommendations {

using guard::Method;
using guard::route;

namespace {

void add_fact_routes(guard::Routes& routes) {
    const auto add = [&](guard::Route route) { routes.push_back(std::move(route)); };
    add(route(Method::post, "/recommendations/{id}/authority-answers",
              "Notes what the addressee answered.", &note_answer));
    add(route(Method::remove, "/authority-answers/{id}", "Takes an answer out.", &remove_answer));
    add(route(Method::post, "/recommendations/{id}/claims",
              "Notes what the addressee says it has done.", &note_claim));
    add(route(Method::remove, "/claims/{id}", "Takes a claim out.", &remove_claim));
    add(route(Method::post, "/recommendations/{id}/verifications",
              "Notes what a body established.", &verify));
    add(route(Method::get, "/verifications/{id}",
              "What was established, without what that rests on.", &find_verification));
    add(route(Method::remove, "/verifications/{id}", "Takes a verification out.",
              &remove_verification));
    add(route(Method::post, "/recommendations/{id}/reasons-given",
              "Notes why it was not followed, and who sees it so.", &note_reason));
    add(route(Method::remove, "/reasons-given/{id}", "Takes a reason out.", &remove_reason));
    add(route(Method::post, "/recommendations/{id}/levers",
              "Notes what was tried so that it is followed.", &note_lever));
    add(route(Method::remove, "/levers/{id}", "Takes what was tried out.", &remove_lever));
    add(route(Method::get, "/status-scales",
              "The words of the scales in use, and what each means on the house scale.",
              &status_scales));
}

}  // namespace

guard::Routes routes() {
    guard::Routes all = {
        route(Method::get, "/recommendations", "Those that the own body follows, the soonest due "
                                               "first.", &list),
        route(Method::get, "/recommendations/facets", "What they can be narrowed by.", &facets),
        route(Method::get, "/recommendations/brief", "All that is open for a place, by issuer.",
              &brief),
        route(Method::get, "/recommendations/follow-up",
              "What falls due: recommendations, answers to letters, reminders.", &follow_up),
        route(Method::get, "/recommendations/progress",
              "What became of what was asked: by theme, addressee, type of place, issuer or year.",
              &progress),
        route(Method::get, "/recommendations/{id}", "One of them.", &find),
        route(Method::get, "/recommendations/{id}/story", "One with all that was said about it.",
              &story),
        route(Method::get, "/recommendations/{id}/worked-elsewhere",
              "What helped others of the same theme.", &worked_elsewhere),
        route(Method::post, "/recommendations", "Writes one down.", &add),
        route(Method::put, "/recommendations/{id}", "Corrects one.", &correct),
        route(Method::remove, "/recommendations/{id}", "Takes one out, with all that was said "
                                                       "about it.", &remove),
    };
    add_fact_routes(all);
    add_follow_up_routes(all);
    add_alike_routes(all);
    add_asked_of_us_routes(all);
    add_load_routes(all);
    return all;
}

}  // namespace liaise::recommendations
