#pragma once

#include <cstdint>
#include <string>

#include "base/confidential.hpp"
#include "base/result.hpp"
#include "guard/locks.hpp"

namespace liaise::guard {

/// What is kept of a password: argon2id, with its salt and its limits, as libsodium writes it.
struct PasswordHash {
    std::string text;
};

/// A key that is derived from a password, and the salt with which the same password gives it again.
struct PasswordKey {
    std::string salt;
    Key key;
};

/// Hashing and checking of passwords. At most two are hashed at once in a process, so that many
/// sign-ins at the same time cost time and not memory.
class Passwords {
public:
    /// Fewest letters of a password. Length is what counts; no other composition is asked for.
    static constexpr std::size_t letters_min = 12;
    /// Most bytes: enough for any sentence, and no room for a flood.
    static constexpr std::size_t bytes_max = 1'000;

    /// Whether `password` may be chosen. Errors: `invalid` when it is too short, too long, among
    /// the commonest, one thing over and over, or the sign-in name.
    static Result<Done> check_choice(const Confidential& password, const std::string& sign_in_name,
                                     const std::string& field);

    static PasswordHash hashed(const Confidential& password);
    static bool matches(const PasswordHash& hash, const Confidential& password);
    /// Costs what `matches` costs, and gives nothing: for a name that nobody has, so that the time
    /// of the reply does not tell.
    static void match_nothing(const Confidential& password);
    /// True when the hash was made with other limits than today's and should be made anew.
    static bool is_outdated(const PasswordHash& hash);

    /// A key of the password, as slow to make as a hash and without anything in common with one.
    static PasswordKey key_of(const Confidential& password);
    /// The key that `salt` belongs to, if the password is the same.
    static PasswordKey key_of(const Confidential& password, const std::string& salt);

    /// How many hashings this process has done; tests count what an attempt costs.
    static std::int64_t hashings();
};

}  // namespace liaise::guard
