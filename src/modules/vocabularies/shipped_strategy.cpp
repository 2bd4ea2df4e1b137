#include "modules/vocabularies/shipped_strategy.hpp"

namespace liaise::vocabularies {

std::vector<Shipped> with_those_of_strategy(std::vector<Shipped> others) {
    constexpr auto shut = Growth::closed;
    const std::vector<Shipped> own = {
        {"practice_says", {"yes", "partly", "no", "unknown"}, shut},
        {"remark_kind", {"strength", "weakness"}, shut},
        {"practice_side", {"focus", "method"}, shut},
        {"practice_standing", {"not_said", "not_known", "one_says", "same", "differ"}, shut},
        {"training_kind", {"training", "seminar", "dialogue", "joint_activity", "other"}},
        {"training_used", {"yes", "partly", "no", "unknown"}, shut},
        {"aim_stage",
         {"intended", "under_way", "done", "partly_done", "not_done", "given_up"},
         shut},
        {"aim_action_kind",
         {"recommendation", "training", "dialogue", "joint_visit", "shared_tool",
          "published_critique", "other"}},
        {"change_outcome", {"change", "no_change", "for_worse"}, shut},
        {"change_lasts", {"holds", "partly", "fell_back", "unknown"}, shut},
    };
    others.insert(others.end(), own.begin(), own.end());
    return others;
}

}  // namespace liaise::vocabularies
