#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/day.hpp"
#include "base/result.hpp"
#include "guard/passwords.hpp"
#include "guard/viewer.hpp"
#include "store/store.hpp"

namespace liaise::guard {

/// The role of a machine's administrator in a column; it is none of a body's roles.
inline constexpr std::string_view machine_role = "machine";
/// The scope that administrators of the machine are kept in. No viewer reads it.
inline constexpr std::string_view machine_scope = "machine";

/// "reader", "editor" or "coordinator".
std::string_view text_of(Role role);
std::optional<Role> role_from(std::string_view text);

struct NewPerson {
    std::optional<Id<BodyRef>> body;  ///< nothing for an administrator of the machine
    Role role = Role::reader;
    std::string name;
    std::string sign_in_name;
    std::optional<std::string> language;  ///< of the screens; the installation's without one
};

/// The people who sign in, as far as `guard` makes and changes them.
class Persons {
public:
    /// Writes down a person with a password. Errors: `invalid` for a name that is empty or too
    /// long; `conflict` when the sign-in name is taken, in whichever body.
    static Result<Id<Person>> enrol(store::Transaction& tx, const NewPerson& person,
                                    const PasswordHash& password, Moment now);

    /// Gives the person another password and ends all of their sessions.
    static void set_password(store::Transaction& tx, const Id<Person>& person,
                             const PasswordHash& password, Moment now);

    /// Locks a secret to the person until a first code of it is confirmed. Nothing is done, and
    /// false is given, for who has no key to lock it with.
    static bool propose_second_step(store::Transaction& tx, const Id<Person>& person,
                                    const Confidential& secret);
    /// What was proposed, as the viewer's session opens it.
    static std::optional<Confidential> proposed_second_step(store::Transaction& tx,
                                                            const Viewer& viewer);
    /// The secret is kept locked to the person's own key, which they must have.
    static void set_second_step(store::Transaction& tx, const Id<Person>& person,
                                const Confidential& secret, std::int64_t last_step, Moment now);
    /// Forgets the secret; passkeys stay, and with them a second step.
    static void end_second_step(store::Transaction& tx, const Id<Person>& person);
    /// Whether codes of an authenticator are set up.
    static bool has_authenticator(store::Transaction& tx, const Id<Person>& person);
    /// Since when a second step is asked for, of whichever kind: as colleagues read it.
    static void note_second_step(store::Transaction& tx, const Id<Person>& person, Moment now);
    static void note_end_of_second_step(store::Transaction& tx, const Id<Person>& person);

    /// The scope that a body's people, or the machine's, are kept in.
    static std::string scope_of(const std::optional<Id<BodyRef>>& body);
};

}  // namespace liaise::guard
