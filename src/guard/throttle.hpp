#pragma once

#include <optional>
#include <string>

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

    /// What to reply when there have been too many attempts: how long to wait. Nothing otherwise.
    static std::optional<Error> refusal(store::Transaction& tx, const Who& who, Moment now);
    static void failed(store::Transaction& tx, const Who& who, Moment now);
    /// Forgets the name's failures, and keeps the network's: who knows one password must not get
    /// free guesses at others'.
    static void succeeded(store::Transaction& tx, const Who& who);
};

}  // namespace liaise::guard
