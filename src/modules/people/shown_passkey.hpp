#pragma once

#include "base/describe.hpp"
#include "guard/passkey_sign_in.hpp"

namespace liaise::people {

/// A passkey that somebody shows, as the browser gives it; all in base 64, as addresses carry it.
struct ShownPasskey {
    std::string credential;
    std::string client_data;
    std::string authenticator_data;
    std::string signature;
    std::optional<Confidential> secret;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("shown_passkey",
            field("credential", &ShownPasskey::credential, own, "Its name among authenticators."),
            field("client_data", &ShownPasskey::client_data, own,
                  "What the browser says of the page, and the challenge that was signed."),
            field("authenticator_data", &ShownPasskey::authenticator_data, own,
                  "What the authenticator says, and signed."),
            field("signature", &ShownPasskey::signature, own, "Over both."),
            field("secret", &ShownPasskey::secret, Reach::sealed,
                  "The 32 bytes of the extension `prf`, where the authenticator gives them."));
    }
};
static_assert(Described<ShownPasskey>);

/// The same, as guard checks it.
inline guard::PasskeyUse use_of(const ShownPasskey& shown) {
    return {{shown.credential, shown.client_data, shown.authenticator_data, shown.signature},
            shown.secret};
}

}  // namespace liaise::people
