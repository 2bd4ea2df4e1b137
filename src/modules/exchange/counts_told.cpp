#include "modules/exchange/counts_told.hpp"

#include <stdexcept>

namespace liaise::exchange {

Result<complaints::ComplaintTable> cut_counts_for(guard::Work& work, Cut& piece,
                                                  const Id<bodies::Body>& recipient) {
    const auto cut = complaints::cut(work, *piece.counts, recipient);
    if (!cut) return std::unexpected(cut.error());
    piece.tables.push_back((*cut)->table);
    return complaints::product_of(**cut);
}

void keep_counts_told(guard::OwnWork& work, const DisclosureDraft& draft,
                      const LetterSent& letter) {
    for (const auto& part : draft.parts) {
        if (!part.counts) continue;
        const auto cut = complaints::cut(work, *part.counts, letter.recipient);
        if (!cut) throw std::logic_error("a table that was looked at cannot be cut any more");
        complaints::keep_given(work, **cut, letter.recipient, letter.letter.text());
    }
}

}  // namespace liaise::exchange
