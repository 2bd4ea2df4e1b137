#include "guard/route.hpp"
#include "modules/readiness/readiness.hpp"

namespace liaise::readiness {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/readiness", "What is known of a body, and what the rule asks.",
              &state),
        route(Method::get, "/readiness/facts", "All facts, the overtaken ones too.", &facts),
        route(Method::post, "/readiness/facts", "Writes down what was found out.", &note),
        route(Method::remove, "/readiness/facts/{id}", "Takes out a fact noted by mistake.",
              &remove),
        route(Method::get, "/readiness-rules", "The own body's rules.", &rules),
        route(Method::put, "/readiness-rules", "Sets a rule.", &set_rule),
        route(Method::remove, "/readiness-rules", "Takes a rule back.", &take_rule_back),
    };
}

}  // namespace liaise::readiness
