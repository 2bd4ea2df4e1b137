#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/day.hpp"
#include "base/result.hpp"
#include "guard/viewer.hpp"
#include "store/store.hpp"

namespace liaise::guard {

/// What marks a call that may be sent again because its answer was lost.
struct OnceOnly {
    std::string key;    ///< random, chosen by the sender
    std::string asked;  ///< hash of method, address and body: of all that the key was chosen for
};

/// What such calls were answered first, for who sends them again: each person's own, found and
/// opened by their key alone (draft-ietf-httpapi-idempotency-key-header).
class FirstAnswers {
public:
    /// Nothing when it is sent for the first time. Errors: `conflict` when the person chose the
    /// key for something else.
    static Result<std::optional<std::string>> find(store::Transaction& tx,
                                                   const Id<Person>& person,
                                                   const OnceOnly& once);
    /// In the transaction that did it. Throws `store::Busy` when the same was done meanwhile: done
    /// again, it is found.
    static void keep(store::Transaction& tx, const Id<Person>& person, const OnceOnly& once,
                     std::string_view answer, Moment now);
    /// Those of the day before yesterday and earlier: each is kept a day at least. And those of
    /// days to come, from when the clock was ahead.
    static void forget_old(store::Database& database, Moment now);
};

}  // namespace liaise::guard
