#include "modules/people/invitations.hpp"

#include "guard/body_keys.hpp"
#include "modules/people/people_queries.hpp"

namespace liaise::people {

namespace {

guard::Seen<InvitationLink> shown(guard::RightsWork& work, const guard::InvitationOffer& offer) {
    auto made = guard::Invitations::offer(work.transaction(), offer, work.now());
    guard::BodyKeys::put_into(work, made);
    return work.own_knowledge(InvitationLink{made.id, std::move(made.token), made.expires});
}

}  // namespace

Result<guard::Seen<InvitationLink>> invite(guard::RightsWork& work, const InvitationDraft& draft) {
    const auto role = role_to_give(work.viewer(), draft.role);
    if (!role) return std::unexpected(role.error());
    if (auto good = check_name(draft.name); !good) return std::unexpected(good.error());
    guard::InvitationOffer offer;
    offer.body = work.viewer().body();
    offer.role = *role;
    offer.name = draft.name;
    offer.invited_by = work.viewer().person();
    return shown(work, offer);
}

Result<guard::Seen<InvitationLink>> renew_password(guard::RightsWork& work,
                                                   const WhichPerson& which) {
    const auto person = queries::colleague(work, which.id);
    if (!person || (*person)->disabled_since) return not_found();
    guard::Invitations::withdraw_all_for(work.transaction(), which.id);
    guard::InvitationOffer offer;
    offer.body = work.viewer().body();
    offer.role = guard::role_from((*person)->role.value).value_or(guard::Role::reader);
    offer.name = (*person)->name;
    offer.invited_by = work.viewer().person();
    offer.renews = which.id;
    return shown(work, offer);
}

Result<std::vector<guard::Seen<OpenInvitation>>> open_invitations(guard::RightsWork& work,
                                                                  const guard::Nothing&) {
    return queries::open_invitations(work);
}

Result<Done> withdraw(guard::RightsWork& work, const WhichInvitation& which) {
    if (queries::withdraw(work, which.id) == 0) return not_found();
    return Done{};
}

}  // namespace liaise::people
