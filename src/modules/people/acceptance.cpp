#include "modules/people/acceptance.hpp"

#include "guard/invitations.hpp"

namespace liaise::people {

Result<guard::Seen<Me>> accept(guard::Doorstep& step, const Acceptance& acceptance) {
    const guard::InvitationAcceptance given{std::string(acceptance.token.reveal()),
                                            acceptance.name, acceptance.sign_in_name,
                                            acceptance.password};
    const auto made = guard::Invitations::prepare(step, given);
    if (!made) return std::unexpected(made.error());
    return step.writing([&](guard::Door& door) -> Result<guard::Seen<Me>> {
        const auto holder = guard::Invitations::accept(door, given, *made);
        if (!holder) return std::unexpected(holder.error());
        return let_in(door, *holder,
                      {guard::Way::invitation, acceptance.device.value_or("")});
    });
}

}  // namespace liaise::people
