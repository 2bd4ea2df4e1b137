#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.hpp"
#include "base/result.hpp"
#include "store/store.hpp"

namespace liaise::guard {

/// Slows guessing down, by the name that is tried and by the network it comes from. It counts a
/// name that nobody has as it counts one that somebody has, so a wait tells nothing; and it counts
/// in the database, so that it holds over all processes of an installation.
class Throttle {
public:
    struct Who {
        std::string sign_in_name;
        std::string caller;  ///< a network address; empty at the command line
    };

    /// An attempt that was let through and counts as a failure until it turns out not to be one,
    /// and what stood there before.
    struct Counted {
        struct Before {
            std::string attempted;
            std::optional<std::string> last_failure;
        };
        std::vector<Before> before;
        Moment at;
    };

    /// What to reply when there have been too many attempts: how long to wait. Nothing otherwise.
    static std::optional<Error> refusal(store::Transaction& tx, const Who& who, Moment now);
    static void failed(store::Transaction& tx, const Who& who, Moment now);
    /// Counts an attempt before it is checked, so that of many at once none slips by uncounted.
    /// Errors: `busy` when there have been too many: how long to wait.
    static Result<Counted> admit(store::Transaction& tx, const Who& who, Moment now);
    /// It was no failure, and no proof either: takes it out of the count.
    static void take_back(store::Transaction& tx, const Counted& counted);
    /// Takes it out of the count and forgets the name's failures, but not the network's: who knows
    /// one password must not get free guesses at others'.
    static void succeeded(store::Transaction& tx, const Counted& counted);
    /// Writes the count of the name as it stands, so that a transaction is written to the disk
    /// whether or not somebody has the name.
    static void write_again(store::Transaction& tx, const Who& who);
};

/// What an address is counted by: itself, or the /64 of IPv6, of which a caller owns one at least.
std::string network_of(const std::string& caller);

}  // namespace liaise::guard
