#pragma once

#include "modules/ledger/ledger.hpp"

/// A ledger held against what a partner holds: each body keeps proofs of the letters between them.
namespace liaise::ledger {

/// How many of a partner's letters stand in a ledger, and how many cannot be looked for there.
struct LettersFound {
    std::int64_t found = 0;
    std::int64_t forgotten = 0;  ///< the ledger has the line, and no longer what it said
    std::int64_t of_others = 0;  ///< neither from nor to whose ledger it is
};

/// Looks for each letter of `letters` (JSON of `proofs`) in the chain of a ledger. A sender's chain
/// holds the very line that the receiver was given the hash of; a receiver's says which letter
/// came, what it hashed to, and where the sender's book then ended. Errors: `invalid`, with the
/// letter that is missing or says something else.
Result<LettersFound> found_in(const WholeChain& ledger, const std::string& letters);

}  // namespace liaise::ledger
