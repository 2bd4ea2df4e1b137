#include "modules/people/machine.hpp"

#include "modules/people/people_queries.hpp"

namespace liaise::people {

Result<std::vector<guard::Seen<MachinePerson>>> machine_people(guard::MachineWork& work,
                                                               const Everybody&) {
    std::vector<guard::Seen<MachinePerson>> seen;
    for (auto& person : queries::machine_people(work))
        seen.push_back(work.own_knowledge(std::move(person)));
    return seen;
}

Result<guard::Seen<InvitationLink>> invite_first(guard::MachineWork& work,
                                                 const FirstInvitation& invitation) {
    if (!queries::is_body(work, invitation.id)) return not_found();
    if (auto good = check_name(invitation.name); !good) return std::unexpected(good.error());
    if (queries::has_coordinator(work, invitation.id))
        return conflict("people.body_has_a_coordinator",
                        "This body has a coordinator, who invites its people. Ask them; nothing "
                        "was changed.");
    queries::withdraw_first_invitations(work, invitation.id);
    guard::InvitationOffer offer;
    offer.body = invitation.id;
    offer.role = guard::Role::coordinator;
    offer.name = invitation.name;
    offer.invited_by = work.viewer().person();
    auto made = guard::Invitations::offer(work.transaction(), offer, work.now());
    return work.own_knowledge(InvitationLink{made.id, std::move(made.token), made.expires});
}

}  // namespace liaise::people
