#include "modules/exchange/receiving_routes.hpp"

#include "modules/exchange/answering.hpp"
#include "modules/exchange/note_check.hpp"
#include "modules/exchange/receiving.hpp"

namespace liaise::exchange {

using guard::Method;
using guard::route;

void add_receiving_routes(guard::Routes& routes) {
    const auto add = [&](guard::Route route) { routes.push_back(std::move(route)); };
    add(route(Method::get, "/received", "What other bodies told the own one, the last come first.",
              &received));
    add(route(Method::get, "/received/{id}", "One of it, unopened.", &received_whole));
    add(route(Method::post, "/received/{id}/opening",
              "Opens it; who sent it learns of the first time.", &open_received));
    add(route(Method::post, "/received/{id}/notes/opening", "What was said about it since.",
              &open_received_notes));
    add(route(Method::post, "/received/{id}/answer",
              "Accepts it, asks about it, contests it, or declines it.", &answer));
    add(route(Method::post, "/received/{id}/feedback", "Tells what was done with it.",
              &tell_feedback));
    add(route(Method::post, "/received/{id}/receipt",
              "Says that the own copy is destroyed, or why it is kept.", &acknowledge));
    add(route(Method::post, "/words/look", "What may hurt in words on their way to another body.",
              &look_at_words));
}

}  // namespace liaise::exchange
