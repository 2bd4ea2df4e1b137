#include "guard/route.hpp"
#include "modules/agreements/basis.hpp"
#include "modules/agreements/cautions.hpp"
#include "modules/agreements/clause_library.hpp"
#include "modules/agreements/clauses.hpp"
#include "modules/agreements/comparison.hpp"
#include "modules/agreements/due.hpp"
#include "modules/agreements/relations.hpp"
#include "modules/agreements/scans.hpp"
#include "modules/agreements/stages.hpp"

namespace liaise::agreements {

using guard::Method;
using guard::route;

namespace {

void add_text_routes(guard::Routes& routes) {
    const auto add = [&](guard::Route route) { routes.push_back(std::move(route)); };
    add(route(Method::get, "/agreements/{id}/clauses", "The clauses, in order.", &clauses));
    add(route(Method::post, "/agreements/{id}/clauses", "Adds a clause.", &add_clause));
    add(route(Method::put, "/clauses/{id}", "Corrects a clause.", &correct_clause));
    add(route(Method::remove, "/clauses/{id}", "Leaves a clause out.", &leave_out));
    add(route(Method::get, "/agreements/{id}/comparison",
              "The clauses beside those of another version, and what changed.", &compare));
    add(route(Method::get, "/agreements/{id}/cautions",
              "Words and options that bind the mechanism's independence.", &cautions));
    add(route(Method::get, "/agreements/{id}/basis",
              "The clause under which something may be told, or why there is none.", &basis));
    add(route(Method::get, "/agreement-clauses", "The clauses to start from.", &library));
}

void add_book_routes(guard::Routes& routes) {
    const auto add = [&](guard::Route route) { routes.push_back(std::move(route)); };
    add(route(Method::get, "/agreements/{id}/requirements",
              "What the agreement asks of each party.", &requirements));
    add(route(Method::post, "/agreements/{id}/requirements", "Adds a requirement.", &require));
    add(route(Method::put, "/requirements/{id}", "Corrects a requirement.",
              &correct_requirement));
    add(route(Method::put, "/requirements/{id}/completion", "Notes that it was done, or not.",
              &complete));
    add(route(Method::get, "/relations", "How the own body stands with others.", &relations));
    add(route(Method::post, "/relations", "Writes how it stands with another.", &relate));
    add(route(Method::put, "/relations/{id}", "Corrects how it stands.", &correct_relation));
}

void add_scan_routes(guard::Routes& routes) {
    const auto add = [&](guard::Route route) { routes.push_back(std::move(route)); };
    add(route(Method::get, "/agreements/{id}/scans", "The scans of the signed paper, without "
              "the files.", &scans));
    add(route(Method::post, "/agreements/{id}/scans", "Attaches a scan: PDF, JPEG or PNG.",
              &attach));
    add(route(Method::get, "/scans/{id}", "The file of a scan, in base64.", &scan_file));
    add(route(Method::remove, "/scans/{id}", "Takes out a scan attached by mistake.", &take_out));
}

}  // namespace

guard::Routes routes() {
    guard::Routes all = {
        route(Method::get, "/agreements", "The own body's agreements, a page at a time.", &list),
        route(Method::get, "/agreements/due", "What falls due, and what was due.", &due),
        route(Method::get, "/agreements/{id}", "One agreement.", &find),
        route(Method::post, "/agreements", "Writes an agreement down.", &begin),
        route(Method::put, "/agreements/{id}", "Corrects an agreement.", &correct),
        route(Method::remove, "/agreements/{id}", "Takes out what was never signed.", &remove),
        route(Method::get, "/agreements/{id}/stages", "The stages it has been through.", &stages),
        route(Method::post, "/agreements/{id}/stages", "Takes it to its next stage.", &step),
        route(Method::post, "/agreements/{id}/closing",
              "Says that all of a text signed before is here, and stays as it is.", &close),
    };
    add_text_routes(all);
    add_book_routes(all);
    add_scan_routes(all);
    return all;
}

}  // namespace liaise::agreements
