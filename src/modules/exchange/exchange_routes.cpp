#include "guard/route.hpp"
#include "modules/exchange/disclosing.hpp"
#include "modules/exchange/receiving_routes.hpp"
#include "modules/exchange/sharing_rules.hpp"
#include "modules/exchange/similar_lines.hpp"
#include "modules/exchange/something_similar.hpp"

namespace liaise::exchange {

using guard::Method;
using guard::route;
using guard::telling;

namespace {

void add_deciding_routes(guard::Routes& routes) {
    const auto add = [&](guard::Route route) { routes.push_back(std::move(route)); };
    add(route(Method::get, "/disclosures/{id}/look",
              "Who would get exactly what, and all that has to be looked at first.", &look));
    add(route(Method::post, "/disclosures/{id}/release", "Lets it go, as the first person.",
              &release));
    add(route(Method::post, "/disclosures/{id}/second", "Lets it go, as the second person.",
              &second));
    add(telling(route(Method::post, "/disclosures/{id}/delivery", "Delivers it.", &deliver)));
    add(route(Method::post, "/disclosures/{id}/refusal", "Decides not to tell it, with a reason.",
              &refuse));
    add(telling(route(Method::post, "/disclosures/{id}/recall",
                      "Calls back what was delivered.", &recall)));
    add(route(Method::get, "/sharing-rules", "What our rules make of what may hurt.",
              &sharing_rules));
    add(route(Method::put, "/sharing-rules/{kind}", "Sets what comes of it.",
              &set_sharing_rule));
}

void add_similar_routes(guard::Routes& routes) {
    const auto add = [&](guard::Route route) { routes.push_back(std::move(route)); };
    add(route(Method::get, "/something-similar",
              "With which bodies we agreed to learn that something similar exists.",
              &similar_partners));
    add(telling(route(Method::post, "/something-similar",
                      "Agrees to it with a body, by a signed letter.", &agree_on_similar)));
    add(telling(route(Method::post, "/something-similar/{id}/round",
                      "Takes part in this half-month's round; the second of the two holds it.",
                      &take_part)));
    add(telling(route(Method::post, "/something-similar/{id}/end",
                      "Recalls the consent; what was told goes, on both sides.", &end_similar)));
    add(route(Method::get, "/similar-lines",
              "To which of our recommendations another body has something similar.",
              &similar_lines));
    add(route(Method::put, "/something-similar/{id}/choice",
              "Puts a line aside, or takes it up again, for us alone.", &choose_similar));
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
    add_similar_routes(all);
    return all;
}

}  // namespace liaise::exchange
