#pragma once

#include "guard/sessions.hpp"
#include "modules/people/sign_in.hpp"

/// What everybody who is signed in does about themselves.
namespace liaise::people {

struct AboutMe {
    std::string name;
    std::optional<std::string> language;

    static constexpr auto describe() {
        return record("about_me",
            field("name", &AboutMe::name, Reach::owner, "The name that colleagues read."),
            field("language", &AboutMe::language, Reach::owner,
                  "BCP 47 code of the screens' language; without one, the installation's."));
    }
};
static_assert(Described<AboutMe>);

struct WhichSession {
    Id<guard::Session> id;

    static constexpr auto describe() {
        return record("which_session",
            field("id", &WhichSession::id, Reach::owner, "One of the own sessions."));
    }
};
static_assert(Described<WhichSession>);

struct PasswordChange {
    Confidential current_password;
    Confidential new_password;

    static constexpr auto describe() {
        return record("password_change",
            field("current_password", &PasswordChange::current_password, Reach::sealed,
                  "The password until now."),
            field("new_password", &PasswordChange::new_password, Reach::sealed,
                  "Twelve letters or more."));
    }
};
static_assert(Described<PasswordChange>);

/// Changes one's own name and language. Errors: `invalid`.
Result<Done> change_me(guard::SelfWork& work, const AboutMe& about);
/// One's own sessions, the latest first.
Result<std::vector<guard::Seen<guard::Session>>> sessions(guard::SelfWork& work,
                                                          const guard::Nothing&);
/// When one came in, or somebody tried to: of the last 90 days, the latest first.
Result<std::vector<guard::Seen<guard::SignInLine>>> sign_ins(guard::SelfWork& work,
                                                             const guard::Nothing&);
/// Ends one of the own sessions, the present one too. Errors: `not_found`.
Result<Done> end_session(guard::SelfWork& work, const WhichSession& which);
/// Ends all of the own sessions and begins a new one here. Errors: `invalid`; `busy`.
Result<Done> change_password(guard::OwnDoorstep& step, const PasswordChange& change);

}  // namespace liaise::people
