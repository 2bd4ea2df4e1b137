#pragma once

#include "guard/invitations.hpp"
#include "modules/people/people.hpp"

namespace liaise::people {

struct InvitationDraft {
    std::string name;
    Code<"role"> role;

    static constexpr auto describe() {
        return record("invitation_draft",
            field("name", &InvitationDraft::name, Reach::owner, "Whom it is for."),
            field("role", &InvitationDraft::role, Reach::owner, "reader, editor or coordinator."));
    }
};
static_assert(Described<InvitationDraft>);

/// An invitation just made. The token is shown this once and kept nowhere.
struct InvitationLink {
    Id<guard::Invitation> id;
    Confidential token;
    Moment expires;

    static constexpr auto describe() {
        return record("invitation_link",
            field("id", &InvitationLink::id, Reach::owner, "What to name to withdraw it."),
            field("token", &InvitationLink::token, Reach::sealed,
                  "What the invited person has to bring; it is not shown again."),
            field("expires", &InvitationLink::expires, Reach::owner, "Until when it is good."));
    }
};
static_assert(Described<InvitationLink>);

/// An invitation of the own body that nobody has accepted yet.
struct OpenInvitation {
    Id<guard::Invitation> id;
    std::string name;
    Code<"role"> role;
    bool renews_a_password = false;
    Moment created;
    Moment expires;

    static constexpr auto describe() {
        return record("invitation",
            field("id", &OpenInvitation::id, Reach::owner, "What to name to withdraw it."),
            field("name", &OpenInvitation::name, Reach::owner, "Whom it is for."),
            field("role", &OpenInvitation::role, Reach::owner, "What the person will be."),
            field("renews_a_password", &OpenInvitation::renews_a_password, Reach::owner,
                  "Whether it is for somebody who is in already and needs a new password."),
            field("created", &OpenInvitation::created, Reach::owner, "When it was made."),
            field("expires", &OpenInvitation::expires, Reach::owner, "Until when it is good."));
    }
};
static_assert(Described<OpenInvitation>);

struct WhichInvitation {
    Id<guard::Invitation> id;

    static constexpr auto describe() {
        return record("which_invitation",
            field("id", &WhichInvitation::id, Reach::owner, "An invitation of the own body."));
    }
};
static_assert(Described<WhichInvitation>);

/// Invites somebody into the viewer's own body, for seven days. Errors: `refused` for a role above
/// the viewer's own; `invalid` without a name.
Result<guard::Seen<InvitationLink>> invite(guard::RightsWork& work, const InvitationDraft& draft);

/// A link by which a person of the own body sets a new password, known to nobody else; it ends the
/// second step too. Until it is used all stays as it is. Errors: `not_found`.
Result<guard::Seen<InvitationLink>> renew_password(guard::RightsWork& work,
                                                   const WhichPerson& which);

/// The own body's open invitations, the latest first.
Result<std::vector<guard::Seen<OpenInvitation>>> open_invitations(guard::RightsWork& work,
                                                                  const guard::Nothing&);

/// Withdraws an invitation. Errors: `not_found`, also when it was accepted meanwhile.
Result<Done> withdraw(guard::RightsWork& work, const WhichInvitation& which);

}  // namespace liaise::people
