#include "modules/people/keys.hpp"

namespace liaise::people {

using guard::BodyKeys;

Result<guard::Seen<guard::KeyStanding>> key_standing(guard::Work& work, const guard::Nothing&) {
    return work.own_knowledge(BodyKeys::standing(work));
}

Result<Done> hand_key(guard::RightsWork& work, const WhichPerson& which) {
    return BodyKeys::hand_to(work, which.id);
}

Result<Done> renew_key(guard::RightsWork& work, const guard::Nothing&) {
    return BodyKeys::renew(work);
}

Result<guard::Seen<EmergencyCode>> make_emergency_code(guard::RightsWork& work,
                                                       const guard::Nothing&) {
    auto code = BodyKeys::make_emergency_code(work);
    if (!code) return std::unexpected(code.error());
    return work.own_knowledge(EmergencyCode{std::move(*code)});
}

Result<Done> restore_key(guard::RightsWork& work, const EmergencyCode& given) {
    return BodyKeys::restore(work, given.code);
}

}  // namespace liaise::people
