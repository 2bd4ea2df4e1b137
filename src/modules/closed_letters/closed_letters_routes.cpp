#include "guard/route.hpp"
#include "modules/closed_letters/answering.hpp"
#include "modules/closed_letters/can_be_told.hpp"
#include "modules/closed_letters/closed_letters.hpp"
#include "modules/closed_letters/sending.hpp"

namespace liaise::closed_letters {

using guard::Method;
using guard::route;
using guard::telling;

namespace {

guard::Routes all_routes() {
    return {
        route(Method::get, "/closed-drafts", "Closed letters that one wrote, or is named in.",
              &drafts),
        route(Method::post, "/closed-drafts", "Writes one, for oneself alone or in a programme.",
              &begin),
        route(Method::get, "/closed-drafts/{id}",
              "All of one, and what is to be looked at before it is sent.", &draft),
        route(Method::get, "/closed-drafts/{id}/bodies",
              "Which bodies could be told of its visit, and what stands in the way of others.",
              &can_be_told),
        route(Method::remove, "/closed-drafts/{id}", "Destroys what is kept of it here.", &discard),
        route(Method::post, "/closed-drafts/{id}/people",
              "Names a colleague, who reads it and may let it go too.", &name),
        route(Method::post, "/closed-drafts/{id}/release",
              "Lets it go, having looked at exactly this.", &release),
        route(Method::get, "/closed-letters", "Closed letters that went and came, unopened.",
              &list),
        telling(route(Method::post, "/closed-letters", "Sends one that was let go.", &send)),
        route(Method::get, "/closed-letters/{id}", "One that went or came, unopened.", &find),
        telling(route(Method::post, "/closed-letters/{id}/opening", "Opens one that came.", &open)),
        telling(route(Method::post, "/closed-letters/{id}/reply",
                      "Says to its sender that somebody has seen it.", &reply)),
        route(Method::post, "/closed-letters/{id}/answer",
              "Writes an answer to one that came, which nobody reads but its writer's circle.",
              &answer),
        telling(route(Method::post, "/closed-letters/{id}/recall", "Calls one back that went.",
                      &recall)),
    };
}

}  // namespace

guard::Routes routes() {
    auto all = all_routes();
    for (auto& one : all) one.is_hushed = true;
    return all;
}

}  // namespace liaise::closed_letters
