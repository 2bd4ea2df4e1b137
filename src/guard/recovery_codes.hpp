#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/describe.hpp"
#include "guard/doorstep.hpp"
#include "guard/person_keys.hpp"

namespace liaise::guard {

/// How a person's codes stand.
struct RecoveryStanding {
    std::int64_t left = 0;
    std::optional<Moment> since;

    static constexpr auto describe() {
        return record("recovery_standing",
            field("left", &RecoveryStanding::left, Reach::owner,
                  "How many codes were not used yet."),
            field("since", &RecoveryStanding::since, Reach::owner,
                  "When they were made; without one, none were."));
    }
};
static_assert(Described<RecoveryStanding>);

/// Ten codes on paper, each good once, for who has lost a passkey, a telephone or a password.
/// 80 random bits each, and argon2id: nothing that is kept of one helps to guess it. A code opens
/// the person's key, so it is worth as much as the password.
class RecoveryCodes {
public:
    static constexpr std::size_t how_many = 10;

    /// "7H2K-9QWX-…", four groups of four signs; nothing for what is no code.
    static std::optional<Confidential> read(std::string_view typed);

    /// New codes and what is kept of them; slow to make, with no transaction open meanwhile.
    struct Made {
        std::vector<Confidential> codes;
        std::string salt;
        std::vector<std::string> locks;  ///< their public halves
    };
    static Made make();
    /// Keeps them for the person whose key it is; the ones before are good no more.
    static void keep(store::Transaction& tx, const KeyHolder& holder, const Made& made, Moment now);

    static RecoveryStanding standing(store::Transaction& tx, const Id<Person>& person);
    static void remove_all(store::Transaction& tx, const Id<Person>& person);

    /// With what the person's codes are hashed; nothing when there are none.
    static std::optional<std::string> salt_of(store::Transaction& tx, const Id<Person>& person);
    /// The seed of the lock that a code is. As slow as a password; the same without a salt, so that
    /// the time does not tell who has codes.
    static Key lock_seed(const Confidential& code, const std::optional<std::string>& salt);
    static bool is_good(store::Transaction& tx, const Id<Person>& person, const Key& lock_seed);
    /// Uses the code up, and opens the person's key with it; nothing when it was not good.
    static std::optional<KeyHolder> use(store::Transaction& tx, const Id<Person>& person,
                                        const Key& lock_seed, Moment now);
};

}  // namespace liaise::guard
