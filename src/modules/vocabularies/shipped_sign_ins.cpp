#include "modules/vocabularies/shipped_sign_ins.hpp"

namespace liaise::vocabularies {

std::vector<Shipped> with_those_of_sign_ins(std::vector<Shipped> others) {
    constexpr auto shut = Growth::closed;
    const std::vector<Shipped> own = {
        {"way_in",
         {"password", "password_and_code", "password_and_passkey", "password_and_recovery_code",
          "passkey", "recovery_code", "invitation", "command_line"},
         shut},
        {"sign_in_outcome", {"came_in", "wrong", "counter_went_back"}, shut},
        {"network_class", {"this_machine", "own_network", "internet"}, shut},
    };
    others.insert(others.end(), own.begin(), own.end());
    return others;
}

}  // namespace liaise::vocabularies
