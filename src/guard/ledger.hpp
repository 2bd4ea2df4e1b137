#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "base/day.hpp"
#include "guard/persons.hpp"
#include "store/store.hpp"

namespace liaise::guard {

/// What is written down when rights are used or changed, or when something is shared: the words
/// `about` say it in full, and may be forgotten later.
struct LedgerNote {
    std::string kind;                   ///< such as "signed_in" or "role_changed"
    std::optional<Id<Person>> by;       ///< who did it; nothing: nobody who was signed in
    std::optional<Id<Person>> person;   ///< whom it was done to
    std::string about;                  ///< more, such as the new role
};

/// One line of a chain, as it can be checked without a database.
struct LedgerLine {
    std::string scope;
    std::int64_t number = 0;  ///< from 1, without a gap
    std::string at;
    std::string kind;
    std::string commitment;  ///< BLAKE2b of salt and words
    std::string previous;    ///< the hash of the line before; empty in the first
    std::string hash;        ///< BLAKE2b of all of the above
};

/// The ledger: for each body a chain of lines, each of which proves those before it.
class Ledger {
public:
    /// Adds a line to the chain of `scope`, in the transaction of what it records: both are there,
    /// or neither. Gives the line.
    static LedgerLine write(store::Transaction& tx, const std::string& scope,
                            const LedgerNote& note, Moment now);

    /// Holds the chains of all `scopes` until the transaction ends, in one order for everybody, so
    /// that two who write to the same chains do not wait for each other.
    static void hold(store::Transaction& tx, std::vector<std::string> scopes);

    /// The same for what the viewer of `work` did to `person`, in their own body's chain.
    template <class W>
    static void note(W& work, std::string kind, const Id<Person>& person, std::string about = "") {
        const auto& viewer = work.viewer();
        write(work.transaction(), Persons::scope_of(viewer.body()),
              {std::move(kind), viewer.person(), person, std::move(about)}, work.now());
    }

    /// Deletes what a line said; the line and the chain stay, and say that it was there.
    static void forget(store::Transaction& tx, const std::string& scope, std::int64_t number);

    static std::string commitment_of(const std::string& salt, const std::string& words);
    static std::string hash_of(const LedgerLine& line);

    /// What is wrong with `line`, which follows `before` (nothing: it is the first); nothing is
    /// wrong without a value.
    static std::optional<std::string> mistake_in(const LedgerLine& line, const LedgerLine* before);
};

}  // namespace liaise::guard
