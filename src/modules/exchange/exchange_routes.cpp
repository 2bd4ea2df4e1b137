#include "guard/route.hpp"
#include "modules/exchange/disclosing.hpp"
#include "modules/exchange/receiving_routes.hpp"
#include "modules/exchange/sharing_rules.hpp"

namespace liaise::exchange {

using guard::Method;
using guard::route;

namespace {

void add_deciding_routes(guard::Routes& routes) {
    const auto add = [&](guard::Route route) { routes.push_back(std::move(route)); };
    add(route(Method::get, "/disclosures/{id}/look",
              "Who would get exactly what, and all that has to be looked at first.", &look));
    add(route(Method::post, "/disclosures/{id}/release", "Lets it go, as the first person.",
              &release));
    add(route(Method::post, "/disclosures/{id}/second", "Lets it go, as the second person.",
              &second));
    add(route(Method::post, "/disclosures/{id}/delivery", "Delivers it.", &deliver));
    add(route(Method::post, "/disclosures/{id}/refusal", "Decides not to tell it, with a reason.",
              &refuse));
    add(route(Method::post, "/disclosures/{id}/recall", "Calls back what was delivered.",
              &recall));
    add(route(Method::get, "/sharing-rules", "What our rules make of what may hurt.",
              &sharing_rules));
    add(route(Method::put, "/sharing-rules/{kind}", "Sets what comes of it.",
              &set_sharing_rule));
}

}  // namespace

guard::Routes routes() {
    guard::Routes all = {
        route(Method::get, "/disclosures", "What the own body tells others, or decided not to.",
              &disclosures),
        route(Method::get, "/disclosures/{id}", "One of them.", &disclosure),
        route(Method::post, "/disclosures", "Begins to tell something.", &begin),
        route(Method::put, "/disclosures/{id}", "Writes it anew.", &rewrite),
        route(Method::remove, "/disclosures/{id}", "Throws the draft away.", &discard),
    };
    add_deciding_routes(all);
    add_receiving_routes(all);
    return all;
}

}  // namespace liaise::exchange
