#include "guard/route.hpp"
#include "modules/ledger/checkpoints.hpp"
#include "modules/ledger/ledger.hpp"
#include "modules/ledger/proofs.hpp"

namespace liaise::ledger {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/ledger", "What was done with rights in one's own body.", &list),
        route(Method::get, "/letters", "What proves each letter that one's own body sent or got.",
              &proofs),
        route(Method::post, "/ledger/checkpoints", "Signs where one's own ledger ends.",
              &make_checkpoint),
        route(Method::post, "/ledger/checkpoints/judgement",
              "Whether a checkpoint is from the body that it names.", &judge_checkpoint),
        route(Method::get, "/letters/{id}", "What proves one letter.", &proof),
    };
}

}  // namespace liaise::ledger
