#include "modules/recommendations/follow_up_routes.hpp"

#include "modules/recommendations/asked_of_us.hpp"
#include "modules/recommendations/follow_up.hpp"
#include "modules/recommendations/group.hpp"

namespace liaise::recommendations {

using guard::Method;
using guard::route;

void add_follow_up_routes(guard::Routes& routes) {
    const auto add = [&](guard::Route route) { routes.push_back(std::move(route)); };
    add(route(Method::get, "/recommendations/{id}/reminders",
              "What people of the own body see to for one of them.", &reminders));
    add(route(Method::post, "/recommendations/{id}/reminders",
              "Reminds somebody of the own body.", &remind));
    add(route(Method::post, "/reminders/{id}/due", "Puts it off to another day.", &put_off));
    add(route(Method::post, "/reminders/{id}/done", "It is done.", &settle));
    add(route(Method::remove, "/reminders/{id}", "Takes a reminder out.", &remove_reminder));
    add(route(Method::get, "/addressee-letters",
              "What was written to addressees, the last sent first.", &addressee_letters));
    add(route(Method::post, "/addressee-letters", "Writes down what was sent.", &note_letter));
    add(route(Method::post, "/addressee-letters/{id}/answer", "Notes the answer to a letter.",
              &note_letter_answer));
    add(route(Method::remove, "/addressee-letters/{id}", "Takes a letter out.", &remove_letter));
}

void add_alike_routes(guard::Routes& routes) {
    const auto add = [&](guard::Route route) { routes.push_back(std::move(route)); };
    add(route(Method::get, "/recommendations/{id}/similar",
              "Which others may ask the same, the similar or the opposite, and why.", &alikes));
    add(route(Method::get, "/recommendations/{id}/likenesses",
              "What people of the own body said about it and others, the last first.",
              &likenesses));
    add(route(Method::post, "/recommendations/{id}/likenesses",
              "Says what it has to do with another.", &note_likeness));
    add(route(Method::get, "/recommendations/{id}/group",
              "Those that ask the same, across bodies and years, and what each body established.",
              &group));
}

void add_asked_of_us_routes(guard::Routes& routes) {
    const auto add = [&](guard::Route route) { routes.push_back(std::move(route)); };
    add(route(Method::get, "/asked-of-us",
              "What other bodies recommend to the own one, of what was opened.", &asked_of_us));
    add(route(Method::get, "/asked-of-us/{id}",
              "One of it, paragraph by paragraph, with our answers.", &one_asked_of_us));
    add(route(Method::post, "/paragraph-replies",
              "Answers a paragraph; it stays at home until it is told.", &reply));
    add(route(Method::get, "/paragraph-replies/{id}", "An answer to a paragraph, with its words.",
              &find_reply));
}

}  // namespace liaise::recommendations
