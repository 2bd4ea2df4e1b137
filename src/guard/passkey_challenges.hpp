#pragma once

#include <string>

#include "base/day.hpp"
#include "base/id.hpp"
#include "guard/throttle.hpp"
#include "store/store.hpp"

namespace liaise::guard {

/// What an authenticator is to sign: an id, which is 128 random bits. Its letters are the bytes
/// that are signed.
struct PasskeyChallenge {
    static constexpr const char* record_name = "passkey_challenge";
};

/// Each is good once and for five minutes. Only a hash of it is kept, in the database, so that any
/// process can take it back.
class PasskeyChallenges {
public:
    /// For whom a challenge is.
    struct For {
        std::string purpose;  ///< "add" or "sign_in"
        std::string holder;   ///< a session's token, or a network; only its hash is kept
    };
    static For adding(const std::string& session_token) { return {"add", session_token}; }
    static For signing_in(const std::string& caller) { return {"sign_in", network_of(caller)}; }

    /// A fresh one. Of many that one holder asked for, the oldest are forgotten.
    static Id<PasskeyChallenge> fresh(store::Transaction& tx, const For& whom, Moment now);
    /// Takes it, so that it is good no more; `signed_one` as it was signed, in base 64. Whether it
    /// was good.
    static bool take(store::Transaction& tx, const For& whom, const std::string& signed_one,
                     Moment now);
};

}  // namespace liaise::guard
