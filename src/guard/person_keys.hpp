#pragma once

#include <optional>
#include <string>

#include "base/day.hpp"
#include "guard/passwords.hpp"
#include "guard/viewer.hpp"
#include "store/store.hpp"

namespace liaise::guard {

/// A person, and the seed of their own key: what a right password gives.
struct KeyHolder {
    Id<Person> person;
    Key seed;
};

/// Each person's own key. Its seed opens with the password, with a passkey whose authenticator
/// gives a secret, with a code on paper, and with nothing that is kept; what is locked to the
/// person waits for it: their body's seed, the secret of their second step.
class PersonKeys {
public:
    /// What it takes to derive the password's key again; nothing when the person has none yet.
    static std::optional<std::string> salt_of(store::Transaction& tx, const Id<Person>& person);

    /// Makes the person a new key. What was locked to one before is out of reach for ever.
    static KeyHolder make(store::Transaction& tx, const Id<Person>& person,
                          const PasswordKey& password, Moment now);
    /// Opens the person's key, or makes the first. Nothing when this password does not open it.
    static std::optional<KeyHolder> open_or_make(store::Transaction& tx, const Id<Person>& person,
                                                 const PasswordKey& password, Moment now);
    /// Makes a new key in the place of `old`, and locks to it what was locked to the old one. The
    /// person's passkeys and codes on paper open the new one.
    static KeyHolder replace(store::Transaction& tx, const KeyHolder& old,
                             const PasswordKey& password, Moment now);

    static std::optional<std::string> public_key_of(store::Transaction& tx,
                                                    const Id<Person>& person);
    /// The viewer's own seed, as their session opens it; nothing without.
    static std::optional<Key> seed_of(const Viewer& viewer);
};

}  // namespace liaise::guard
