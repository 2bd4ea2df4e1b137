#include "modules/vocabularies/shipped_strategy.hpp"

namespace liaise::vocabularies {

std::vector<Shipped> with_those_of_strategy(std::vector<Shipped> others) {
    constexpr auto shut = Growth::closed;
    const std::vector<Shipped> own = {
        {"practice_answer", {"yes", "partly", "no", "unknown"}, shut},
        {"practice_remark", {"strength", "weakness"}, shut},
        {"practice_side", {"focus", "method"}, shut},
        {"practice_standing", {"not_said", "not_known", "one_says", "same", "differ"}, shut},
    };
    others.insert(others.end(), own.begin(), own.end());
    return others;
}

}  // namespace liaise::vocabularies
