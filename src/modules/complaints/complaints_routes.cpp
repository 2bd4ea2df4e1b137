#include "guard/route.hpp"
#include "modules/complaints/complaints.hpp"
#include "modules/complaints/giving.hpp"
#include "modules/complaints/loading.hpp"
#include "modules/complaints/preview.hpp"
#include "modules/complaints/reasons_to_look.hpp"
#include "modules/complaints/table.hpp"

namespace liaise::complaints {

using guard::Method;
using guard::route;

namespace {

void add_table_routes(guard::Routes& routes) {
    const auto add = [&](guard::Route route) { routes.push_back(std::move(route)); };
    add(route(Method::get, "/complaints/table",
              "By place or region, theme and period, for the own eyes.", &table));
    add(route(Method::get, "/complaints/signals",
              "What is worth a look, by place and theme, in the order of names.",
              &reasons_to_look));
    add(route(Method::get, "/complaints/preview",
              "What another body would see, and why it would see no more.", &preview));
    add(route(Method::get, "/complaints/tables-given", "Tables that others have.", &givings));
    add(route(Method::get, "/complaints/tables-given/{id}", "A table as the other body has it.",
              &given_table));
    add(route(Method::post, "/complaints/tables-given", "Notes that a table is given now.",
              &give));
    add(route(Method::post, "/complaints/imports",
              "Begins to load a file, or to say what it would change.", &begin_load));
    add(route(Method::get, "/complaints/imports/{id}", "How far that is, and what came of it.",
              &find_load));
    add(route(Method::post, "/complaints/imports/{id}/cancellation",
              "Stops it, if it is not stored yet.", &cancel_load));
}

}  // namespace

guard::Routes routes() {
    guard::Routes all = {
        route(Method::get, "/complaints/cases", "The own body's cases, a page at a time.", &cases),
        route(Method::get, "/complaints/cases/facets", "What they can be narrowed by.",
              &case_facets),
        route(Method::get, "/complaints/cases/{id}", "One case.", &find_case),
        route(Method::post, "/complaints/cases", "Writes a case down.", &note_case),
        route(Method::put, "/complaints/cases/{id}", "Corrects a case.", &correct_case),
        route(Method::remove, "/complaints/cases/{id}", "Takes a case out.", &remove_case),
        route(Method::put, "/complaints/cases/{id}/referral", "Notes how far a referral is.",
              &step_referral),
        route(Method::get, "/complaints/counts", "The own body's counts, the latest first.",
              &counts),
        route(Method::get, "/complaints/counts/{id}", "One count.", &find_count),
        route(Method::post, "/complaints/counts", "Writes a count down.", &add_count),
        route(Method::put, "/complaints/counts/{id}", "Corrects a count.", &correct_count),
        route(Method::remove, "/complaints/counts/{id}", "Takes a count out.", &remove_count),
        route(Method::get, "/complaints/complete", "Times of which everything is written down.",
              &stretches),
        route(Method::post, "/complaints/complete", "Says so of a time.", &state_complete),
        route(Method::remove, "/complaints/complete/{id}", "Takes that back.", &take_back),
    };
    add_table_routes(all);
    return all;
}

}  // namespace liaise::complaints
