#pragma once

#include "guard/passkey_challenges.hpp"
#include "guard/passkeys.hpp"
#include "modules/people/second_step.hpp"
#include "modules/people/shown_passkey.hpp"
#include "modules/people/sign_in.hpp"

/// Passkeys: coming in by one, and one's own.
namespace liaise::people {

/// What an authenticator is asked with, to make a passkey.
struct PasskeyOffer {
    Id<guard::PasskeyChallenge> challenge;
    std::string host;
    std::string installation_name;
    Id<guard::Person> person;
    std::string sign_in_name;
    std::string name;
    std::vector<std::string> credentials;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("passkey_offer",
            field("challenge", &PasskeyOffer::challenge, own, "Its letters are to be signed."),
            field("host", &PasskeyOffer::host, own, "The name that the passkey will belong to."),
            field("installation_name", &PasskeyOffer::installation_name, own,
                  "What the passkey is for."),
            field("person", &PasskeyOffer::person, own, "Whose it will be."),
            field("sign_in_name", &PasskeyOffer::sign_in_name, own, "By which they sign in."),
            field("name", &PasskeyOffer::name, own, "As colleagues read it."),
            field("credentials", &PasskeyOffer::credentials, own,
                  "The passkeys that are there, none of which is to be made again."));
    }
};
static_assert(Described<PasskeyOffer>);

/// A passkey that was made just now.
struct MadePasskey {
    std::string name;
    std::string client_data;
    std::string authenticator_data;
    std::optional<Confidential> secret;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("made_passkey",
            field("name", &MadePasskey::name, own, "What its person calls it."),
            field("client_data", &MadePasskey::client_data, own,
                  "What the browser says of the page, and the challenge."),
            field("authenticator_data", &MadePasskey::authenticator_data, own,
                  "What the authenticator says, with the public key."),
            field("secret", &MadePasskey::secret, Reach::sealed,
                  "The 32 bytes of the extension `prf`, where the authenticator gives them."));
    }
};
static_assert(Described<MadePasskey>);

/// Which of one's passkeys, and the password again.
struct WhichPasskey {
    Id<guard::Passkey> id;
    Confidential password;

    static constexpr auto describe() {
        return record("which_passkey",
            field("id", &WhichPasskey::id, Reach::owner, "One of the own passkeys."),
            field("password", &WhichPasskey::password, Reach::sealed, "The own password."));
    }
};
static_assert(Described<WhichPasskey>);

/// What is to be signed by a passkey; good once, and for five minutes. Errors: `invalid` where this
/// server was called by a number.
Result<Id<guard::PasskeyChallenge>> ask_for_passkey(guard::Door& door, const guard::Nothing&);

/// One's own passkeys, the first first.
Result<std::vector<guard::Seen<guard::Passkey>>> passkeys(guard::SelfWork& work,
                                                          const guard::Nothing&);
/// What an authenticator is asked with. Errors: `invalid`; `busy`.
Result<guard::Seen<PasskeyOffer>> begin_passkey(guard::OwnDoorstep& step,
                                                const Confirmation& confirmation);
/// Adds a passkey, by which a second step is on. Errors: `invalid`; `conflict`.
Result<Id<guard::Passkey>> add_passkey(guard::OwnDoorstep& step, const MadePasskey& made);
/// Lets a passkey that is there open the own key. Errors: `invalid`; `not_found`; `conflict` where
/// the session does not open it.
Result<Done> let_passkey_open(guard::OwnDoorstep& step, const ShownPasskey& shown);
/// Takes a passkey out; the password stays. Errors: `invalid`; `busy`; `not_found`.
Result<Done> remove_passkey(guard::OwnDoorstep& step, const WhichPasskey& which);

}  // namespace liaise::people
