#include "modules/exchange/receiving_routes.hpp"

#include "modules/exchange/account.hpp"
#include "modules/exchange/answering.hpp"
#include "modules/exchange/given_paragraphs.hpp"
#include "modules/exchange/giving.hpp"
#include "modules/exchange/note_check.hpp"
#include "modules/exchange/receiving.hpp"
#include "modules/exchange/requests.hpp"

namespace liaise::exchange {

using guard::Method;
using guard::route;
using guard::telling;

namespace {

void add_given_routes(guard::Routes& routes) {
    const auto add = [&](guard::Route route) { routes.push_back(std::move(route)); };
    add(route(Method::get, "/given", "Who has received what from the own body, and what became of "
                                     "it.", &given));
    add(route(Method::get, "/given/due", "Receipts and answers that are owed, and last days.",
              &given_due));
    add(route(Method::post, "/given/{id}/opening", "Exactly what was told, and all said about it.",
              &open_given));
    add(route(Method::post, "/given/{id}/paragraphs/opening",
              "What was recommended to its receiver, and what that answered to each paragraph.",
              &open_given_paragraphs));
    add(route(Method::get, "/account",
              "All that is held about one place or finding, for who has a right to be told.",
              &account));
}

void add_request_routes(guard::Routes& routes) {
    const auto add = [&](guard::Route route) { routes.push_back(std::move(route)); };
    add(route(Method::get, "/requests", "What the own body asked others, and was asked.",
              &requests));
    add(telling(route(Method::post, "/requests", "Asks another body.", &ask)));
    add(telling(
        route(Method::post, "/requests/{id}/opening", "Opens a request.", &open_request)));
    add(telling(route(Method::post, "/requests/{id}/reply",
                      "Says no, or that there is more to come.", &reply)));
    add(telling(route(Method::post, "/requests/{id}/withdrawal",
                      "Takes back what the own body asked.", &withdraw)));
}

}  // namespace

void add_receiving_routes(guard::Routes& routes) {
    const auto add = [&](guard::Route route) { routes.push_back(std::move(route)); };
    add(route(Method::get, "/received", "What other bodies told the own one, the last come first.",
              &received));
    add(route(Method::get, "/received/{id}", "One of it, unopened.", &received_whole));
    add(telling(route(Method::post, "/received/{id}/opening",
                      "Opens it; who sent it learns of the first time.", &open_received)));
    add(route(Method::post, "/received/{id}/notes/opening", "What was said about it since.",
              &open_received_notes));
    add(telling(route(Method::post, "/received/{id}/answer",
                      "Accepts it, asks about it, contests it, or declines it.", &answer)));
    add(telling(route(Method::post, "/received/{id}/feedback", "Tells what was done with it.",
                      &tell_feedback)));
    add(telling(route(Method::post, "/received/{id}/receipt",
                      "Says that the own copy is destroyed, or why it is kept.", &acknowledge)));
    add(route(Method::post, "/words/look", "What may hurt in words on their way to another body.",
              &look_at_words));
    add_given_routes(routes);
    add_request_routes(routes);
}

}  // namespace liaise::exchange
