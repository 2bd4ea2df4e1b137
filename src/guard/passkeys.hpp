#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/describe.hpp"
#include "guard/person_keys.hpp"
#include "guard/webauthn.hpp"

namespace liaise::guard {

/// A passkey, as its person finds it in the list of theirs.
struct Passkey {
    static constexpr const char* record_name = "passkey";

    Id<Passkey> id;
    std::string name;
    Moment since;
    std::optional<Moment> last_used;
    bool opens_the_key = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("passkey",
            field("id", &Passkey::id, own, "What to name when it is to be taken out."),
            field("name", &Passkey::name, own, "What its person calls it."),
            field("since", &Passkey::since, own, "When it was added."),
            field("last_used", &Passkey::last_used, own, "When it was last used to come in."),
            field("opens_the_key", &Passkey::opens_the_key, own,
                  "Whether it opens the person's key, so that no password is asked for."));
    }
};
static_assert(Described<Passkey>);

/// What is kept of a passkey to check it by.
struct KeptPasskey {
    Id<Passkey> id;
    Id<Person> person;
    std::string scope;  ///< that the person is kept in
    std::string host;
    PasskeyCheck check;
    std::int64_t counter = 0;
    std::optional<std::string> sealed;  ///< the person's seed
};

/// The secret that an authenticator derives for us and nobody else (the PRF extension).
using PasskeySecret = Confidential;

class Passkeys {
public:
    /// Nobody carries more; beyond it the first must go.
    static constexpr std::size_t most = 20;
    static constexpr std::size_t name_bytes_max = 100;

    /// The person's passkeys, the first first.
    static std::vector<Passkey> of(store::Transaction& tx, const Id<Person>& person);
    /// Their names among authenticators, so that none is added twice.
    static std::vector<std::string> credentials_of(store::Transaction& tx,
                                                   const Id<Person>& person);
    static bool has_any(store::Transaction& tx, const Id<Person>& person);
    /// The passkey of that name, of somebody who may come in.
    static std::optional<KeptPasskey> kept(store::Transaction& tx, const std::string& credential);

    /// Adds a passkey; from then on a second step is asked for after the password. Errors:
    /// `invalid` on the field `name`; `conflict` for one that is there, or one too many.
    static Result<Id<Passkey>> add(store::Transaction& tx, const Id<Person>& person,
                                   const NewPasskey& made, const CalledName& called,
                                   const std::string& name, Moment now);
    /// Takes one of the person's out. Errors: `not_found`.
    static Result<Done> remove(store::Transaction& tx, const Id<Person>& person,
                               const Id<Passkey>& passkey);
    static void remove_all(store::Transaction& tx, const Id<Person>& person);

    /// Writes down that it was used. False when its count did not grow: somebody else used it, or
    /// a copy of it.
    static bool count(store::Transaction& tx, const KeptPasskey& passkey, std::int64_t counter,
                      Moment now);
    static bool goes_on(const KeptPasskey& passkey, std::int64_t counter);

    /// Lets the passkey's secret open the person's key from now on. Nothing is done where the
    /// secret is not one.
    static void lock(store::Transaction& tx, const Id<Passkey>& passkey, const KeyHolder& holder,
                     const PasskeySecret& secret);
    /// The person's key, as the passkey's secret opens it; nothing when it does not.
    static std::optional<KeyHolder> opened(store::Transaction& tx, const KeptPasskey& passkey,
                                           const PasskeySecret& secret);
};

}  // namespace liaise::guard
