#include "guard/route.hpp"
#include "modules/practices/practices.hpp"

namespace liaise::practices {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/practices/statements", "What is asked of how a body works.",
              &statements),
        route(Method::post, "/practices/statements", "Adds a statement of our own.",
              &add_statement),
        route(Method::get, "/practices/statements/{id}/wordings", "How it was worded, and is.",
              &wordings),
        route(Method::post, "/practices/statements/{id}/wordings",
              "Words it anew, asking the same.", &word_anew),
        route(Method::post, "/practices/statements/{id}/aside", "Does not ask it any more.",
              &set_aside),
        route(Method::remove, "/practices/statements/{id}/aside", "Asks it again.", &ask_again),
        route(Method::get, "/practices/answers", "All that we answered, the earlier too.",
              &answers),
        route(Method::get, "/practices/answers/{id}", "One answer.", &find_answer),
        route(Method::post, "/practices/answers", "Answers a statement about a body.", &answer),
        route(Method::remove, "/practices/answers/{id}", "Takes out an answer noted by mistake.",
              &remove_answer),
        route(Method::get, "/practices/remarks", "Strengths and weaknesses in our words.",
              &remarks),
        route(Method::get, "/practices/remarks/{id}", "One strength or weakness.", &find_remark),
        route(Method::post, "/practices/remarks", "Notes a strength or a weakness.", &remark),
        route(Method::remove, "/practices/remarks/{id}", "Takes one out for good.", &remove_remark),
        route(Method::get, "/practices/profile",
              "How a body works: our words, its own, and others'.", &profile),
    };
}

}  // namespace liaise::practices
