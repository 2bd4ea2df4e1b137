#include "guard/route.hpp"
#include "modules/people/acceptance.hpp"
#include "modules/people/account.hpp"
#include "modules/people/clock.hpp"
#include "modules/people/invitations.hpp"
#include "modules/people/keys.hpp"
#include "modules/people/machine.hpp"
#include "modules/people/passkeys.hpp"
#include "modules/people/people.hpp"
#include "modules/people/recovery.hpp"
#include "modules/people/second_step.hpp"
#include "modules/people/sign_in.hpp"

namespace liaise::people {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::post, "/sign-in", "Begins a session.", &sign_in),
        route(Method::post, "/sign-in/passkey/begin", "What a passkey is to sign.",
              &ask_for_passkey),
        route(Method::post, "/sign-in/passkey", "Begins a session by a passkey alone.",
              &sign_in_by_passkey),
        route(Method::post, "/sign-in/recovery",
              "Begins a session by a code on paper, and sets a new password.",
              &sign_in_by_recovery_code),
        route(Method::post, "/sign-out", "Ends the session.", &sign_out),
        route(Method::post, "/invitations/accept",
              "Sets name and password by an invitation, and begins a session.", &accept),

        route(Method::get, "/me", "Who is signed in, and what they may do.", &me),
        route(Method::put, "/me", "Changes one's own name and language.", &change_me),
        route(Method::get, "/clock", "Whether the machine's clock is doubted.", &clock_standing),
        route(Method::get, "/me/sessions", "One's own sessions, the latest first.", &sessions),
        route(Method::remove, "/me/sessions/{id}", "Ends one of one's own sessions.",
              &end_session),
        route(Method::get, "/me/sign-ins",
              "When one came in, or somebody tried to, in the last 90 days.", &sign_ins),
        route(Method::post, "/me/password",
              "Changes one's own password and ends all other sessions.", &change_password),
        route(Method::post, "/me/totp/begin", "Proposes a secret for a second step.",
              &begin_second_step),
        route(Method::post, "/me/totp/confirm", "Turns the second step on, by a first code.",
              &confirm_second_step),
        route(Method::remove, "/me/totp", "Turns the second step off.", &end_second_step),

        route(Method::get, "/me/passkeys", "One's own passkeys.", &passkeys),
        route(Method::post, "/me/passkeys/begin", "What a passkey is made with.", &begin_passkey),
        route(Method::post, "/me/passkeys", "Adds a passkey.", &add_passkey),
        route(Method::post, "/me/passkeys/opening",
              "Lets one of one's passkeys open one's key, so that no password is asked for.",
              &let_passkey_open),
        route(Method::remove, "/me/passkeys/{id}", "Takes a passkey out.", &remove_passkey),
        route(Method::get, "/me/recovery-codes", "How one's codes on paper stand.",
              &recovery_standing),
        route(Method::post, "/me/recovery-codes",
              "Makes ten codes on paper; the ones before are good no more.",
              &make_recovery_codes),

        route(Method::get, "/people", "The people of one's own body, by name.", &list),
        route(Method::post, "/people/invitations", "Invites somebody into one's own body.",
              &invite),
        route(Method::get, "/people/invitations", "The invitations that are still open.",
              &open_invitations),
        route(Method::remove, "/people/invitations/{id}", "Withdraws an invitation.", &withdraw),
        route(Method::put, "/people/{id}/role", "Gives a person of one's own body another role.",
              &change_role),
        route(Method::post, "/people/{id}/disable", "Lets a person sign in no more.", &disable),
        route(Method::post, "/people/{id}/enable", "Lets a person sign in again.", &enable),
        route(Method::post, "/people/{id}/new-password",
              "A link by which a person sets a new password.", &renew_password),

        route(Method::get, "/people/keys", "How the own body's key stands, and who holds it.",
              &key_standing),
        route(Method::post, "/people/{id}/key", "Hands the body's key to a colleague.",
              &hand_key),
        route(Method::post, "/people/keys/renew",
              "Makes the body a new key; what is old stays readable.", &renew_key),
        route(Method::post, "/people/keys/emergency-code",
              "Makes the code on paper that brings the body's key back.", &make_emergency_code),
        route(Method::post, "/people/keys/restore", "Brings the body's key back by the code.",
              &restore_key),

        route(Method::get, "/machine/people", "Everybody who signs in: names and bodies.",
              &machine_people),
        route(Method::get, "/machine/bodies", "The bodies, and whether anybody signs in for them.",
              &machine_bodies),
        route(Method::post, "/machine/invitations",
              "Invites another administrator of the machine.", &invite_administrator),
        route(Method::post, "/machine/bodies/{id}/invitations",
              "Invites the first coordinator of a body.", &invite_first),
    };
}

}  // namespace liaise::people
