#pragma once

#include "modules/people/sign_in.hpp"

namespace liaise::people {

/// What an invited person gives. Who only renews a password leaves both names out.
struct Acceptance {
    Confidential token;
    std::optional<std::string> name;
    std::optional<std::string> sign_in_name;
    Confidential password;
    std::optional<std::string> device;

    static constexpr auto describe() {
        return record("acceptance",
            field("token", &Acceptance::token, Reach::sealed, "The link's token."),
            field("name", &Acceptance::name, Reach::owner, "The name that colleagues read."),
            field("sign_in_name", &Acceptance::sign_in_name, Reach::owner,
                  "The name to sign in with."),
            field("password", &Acceptance::password, Reach::sealed, "Twelve letters or more."),
            field("device", &Acceptance::device, Reach::owner,
                  "The browser and computer, for the list of sessions."));
    }
};
static_assert(Described<Acceptance>);

/// Sets name and password, and signs in. Errors: as `guard::Invitations::accept`.
Result<guard::Seen<Me>> accept(guard::Doorstep& step, const Acceptance& acceptance);

}  // namespace liaise::people
