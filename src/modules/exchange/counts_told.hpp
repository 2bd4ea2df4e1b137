#pragma once

#include "modules/exchange/cut.hpp"
#include "modules/exchange/disclosures.hpp"

/// Tables of complaints on their way: what each recipient may have depends on what it has already.
namespace liaise::exchange {

/// The table as `recipient` may have it; what was hidden in it is added to the piece's `tables`.
/// Errors: as for `complaints::cut`.
Result<complaints::ComplaintTable> cut_counts_for(guard::Work& work, Cut& piece,
                                                  const Id<bodies::Body>& recipient);

/// Remembers the tables that went with a letter, so that no later one gives them away. They are
/// cut once more in the transaction of the delivery, and are the same.
void keep_counts_told(guard::OwnWork& work, const DisclosureDraft& draft, const LetterSent& letter);

}  // namespace liaise::exchange
