#pragma once

#include "base/code.hpp"
#include "base/describe.hpp"
#include "guard/doorstep.hpp"
#include "guard/nothing.hpp"
#include "guard/person_keys.hpp"
#include "guard/self_work.hpp"
#include "modules/people/shown_passkey.hpp"

namespace liaise::people {

/// What somebody gives to come in.
struct SignIn {
    std::string sign_in_name;
    Confidential password;
    std::optional<std::string> code;
    std::optional<ShownPasskey> passkey;
    std::optional<std::string> device;

    static constexpr auto describe() {
        return record("sign_in",
            field("sign_in_name", &SignIn::sign_in_name, Reach::owner, "The name to sign in with."),
            field("password", &SignIn::password, Reach::sealed, "The password."),
            field("code", &SignIn::code, Reach::sealed,
                  "What the authenticator shows, or a code on paper, for who has a second step."),
            field("passkey", &SignIn::passkey, Reach::sealed, "The second step otherwise."),
            field("device", &SignIn::device, Reach::owner,
                  "The browser and computer, for the list of sessions."));
    }
};
static_assert(Described<SignIn>);

/// What somebody gives who comes in by a passkey alone.
struct PasskeySignIn {
    ShownPasskey passkey;
    std::optional<std::string> device;

    static constexpr auto describe() {
        return record("passkey_sign_in",
            field("passkey", &PasskeySignIn::passkey, Reach::sealed, "The passkey that is shown."),
            field("device", &PasskeySignIn::device, Reach::owner,
                  "The browser and computer, for the list of sessions."));
    }
};
static_assert(Described<PasskeySignIn>);

/// Who is signed in, for which body, and what they may do: what the screens begin with.
struct Me {
    Id<guard::Person> person;
    std::string name;
    std::string sign_in_name;
    std::optional<Id<guard::BodyRef>> body;
    std::optional<std::string> body_name;
    Code<"role"> role;
    bool writes_the_register = false;
    bool runs_the_machine = false;
    std::string language;
    std::string installation_name;
    std::string csrf_token;
    bool has_second_step = false;
    bool has_authenticator = false;
    Code<"sight"> sight;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("me",
            field("person", &Me::person, own, "The person who asks."),
            field("name", &Me::name, own, "The name that colleagues read."),
            field("sign_in_name", &Me::sign_in_name, own, "The name to sign in with."),
            field("body", &Me::body, own, "The own body; the machine's administrator has none."),
            field("body_name", &Me::body_name, own, "Its name in the person's language."),
            field("role", &Me::role, own, "reader, editor, coordinator, or machine."),
            field("writes_the_register", &Me::writes_the_register, own,
                  "Whether the person changes what is public in the country."),
            field("runs_the_machine", &Me::runs_the_machine, own,
                  "Whether the person runs the machine, and so sees no compartment."),
            field("language", &Me::language, own, "BCP 47 code of the screens' language."),
            field("installation_name", &Me::installation_name, own, "What this is the liaise of."),
            field("csrf_token", &Me::csrf_token, own, "Sent back with each change."),
            field("has_second_step", &Me::has_second_step, own,
                  "Whether a code or a passkey is asked for after the password."),
            field("has_authenticator", &Me::has_authenticator, own,
                  "Whether an authenticator's codes are set up."),
            field("sight", &Me::sight, own, "exact, or coarse: others' visits by half-year."));
    }
};
static_assert(Described<Me>);

/// Begins a session. Errors: `unauthenticated`, the same for a wrong name and a wrong password,
/// and another when only the code is missing or wrong; `busy` after too many attempts.
Result<guard::Seen<Me>> sign_in(guard::Doorstep& step, const SignIn& attempt);
/// Begins a session by a passkey alone, which opens its person's key. Errors: as
/// `guard::lone_passkey_proof_of`.
Result<guard::Seen<Me>> sign_in_by_passkey(guard::Doorstep& step, const PasskeySignIn& given);

/// By which means somebody came in, and on what.
struct Arrival {
    guard::Way way = guard::Way::password;
    std::string device;
};
/// Begins a session for a person who has just shown who they are.
Result<guard::Seen<Me>> let_in(guard::Door& door, const guard::KeyHolder& holder,
                               const Arrival& arrival);

/// The viewer, as the screens need to know.
Result<guard::Seen<Me>> me(guard::SelfWork& work, const guard::Nothing&);
/// Ends the session; nothing happens without one.
Result<Done> sign_out(guard::Door& door, const guard::Nothing&);

}  // namespace liaise::people
