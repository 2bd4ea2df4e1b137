#pragma once

#include <optional>
#include <string>

#include "guard/doorstep.hpp"
#include "guard/person_keys.hpp"
#include "guard/persons.hpp"

namespace liaise::guard {

/// An invitation to sign in. Its token is shown once, to who invites, who hands it over by a way
/// of their own; whoever accepts chooses name and password, which nobody else learns.
struct Invitation {
    static constexpr const char* record_name = "invitation";
};

struct InvitationOffer {
    std::optional<Id<BodyRef>> body;  ///< nothing: to run the machine
    Role role = Role::reader;
    std::string name;                        ///< whom it is for
    std::optional<Id<Person>> invited_by;    ///< nothing when the installation is founded
    std::optional<Id<Person>> renews;        ///< who gets a new password by it
};

struct InvitationMade {
    Id<Invitation> id;
    Confidential token;
    Moment expires;
};

struct InvitationAcceptance {
    std::string token;
    std::optional<std::string> name;          ///< left out by who only renews the password
    std::optional<std::string> sign_in_name;  ///< the same
    Confidential password;
};

/// What is made of a chosen password, with no transaction open meanwhile.
struct PasswordMade {
    PasswordHash hash;
    PasswordKey key;
};

class Invitations {
public:
    static InvitationMade offer(store::Transaction& tx, const InvitationOffer& offer, Moment now);

    /// Looks whether the invitation is good and the password may be chosen, and makes of the
    /// password what is slow to make. Errors: `refused` for a token that is not good (used,
    /// withdrawn, older than seven days, of a time to come, or whose inviter may no longer invite:
    /// one reply for all); `invalid` for a password.
    static Result<PasswordMade> prepare(Doorstep& step, const InvitationAcceptance& acceptance);

    /// Makes the person with a key of their own, or renews the password and ends the second step,
    /// the passkeys and the codes of the one it is for; the body's key comes with the link. Errors:
    /// as `prepare`; `invalid` for a name.
    static Result<KeyHolder> accept(Door& door, const InvitationAcceptance& acceptance,
                                    const PasswordMade& made);

    /// Withdraws what the person has offered and nobody has accepted yet.
    static void withdraw_all_by(store::Transaction& tx, const Id<Person>& inviter);
    /// Withdraws what would renew the person's password.
    static void withdraw_all_for(store::Transaction& tx, const Id<Person>& person);
};

}  // namespace liaise::guard
