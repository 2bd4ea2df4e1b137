#include "modules/people/machine.hpp"

#include "modules/people/people_queries.hpp"

namespace liaise::people {

namespace {

guard::Seen<InvitationLink> offered(guard::MachineWork& work, guard::InvitationOffer offer) {
    offer.invited_by = work.viewer().person();
    auto made = guard::Invitations::offer(work.transaction(), offer, work.now());
    return work.own_knowledge(InvitationLink{made.id, std::move(made.token), made.expires});
}

}  // namespace

Result<std::vector<guard::Seen<MachinePerson>>> machine_people(guard::MachineWork& work,
                                                               const guard::Nothing&) {
    std::vector<guard::Seen<MachinePerson>> seen;
    for (auto& person : queries::machine_people(work))
        seen.push_back(work.own_knowledge(std::move(person)));
    return seen;
}

Result<std::vector<guard::Seen<MachineBody>>> machine_bodies(guard::MachineWork& work,
                                                             const guard::Nothing&) {
    std::vector<guard::Seen<MachineBody>> seen;
    for (auto& body : queries::machine_bodies(work))
        seen.push_back(work.own_knowledge(std::move(body)));
    return seen;
}

Result<guard::Seen<InvitationLink>> invite_administrator(
    guard::MachineWork& work, const AdministratorInvitation& invitation) {
    if (auto good = check_name(invitation.name); !good) return std::unexpected(good.error());
    queries::withdraw_administrator_invitations(work);
    guard::InvitationOffer offer;
    offer.name = invitation.name;
    return offered(work, std::move(offer));
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
    return offered(work, std::move(offer));
}

}  // namespace liaise::people
