#include "guard/route.hpp"
#include "modules/corrections/deciding.hpp"
#include "modules/corrections/proposing.hpp"

namespace liaise::corrections {

using guard::Method;
using guard::route;
using guard::telling;

guard::Routes routes() {
    return {
        route(Method::get, "/corrections", "What was proposed for the register, by us or to us.",
              &proposals),
        route(Method::get, "/corrections/keeper", "Who keeps the register, and takes corrections.",
              &keeper),
        route(Method::post, "/corrections/look",
              "What may hurt in what would be proposed. Nothing is sent.", &look),
        telling(route(Method::post, "/corrections", "Proposes a change to the register.",
                      &propose)),
        telling(route(Method::post, "/corrections/{id}/opening",
                      "Opens a proposal; its proposer learns of the first time.",
                      &open_proposal)),
        telling(route(Method::post, "/corrections/{id}/words", "Asks back, or answers.", &say)),
        telling(route(Method::post, "/corrections/{id}/withdrawal",
                      "Takes back what the own body proposed.", &take_back)),
        telling(route(Method::post, "/corrections/{id}/decision",
                      "Takes it into the register, in whole or in part, or leaves it.", &decide)),
    };
}

}  // namespace liaise::corrections
