#pragma once

#include "guard/own_work.hpp"
#include "modules/exchange/disclosure.hpp"

namespace liaise::exchange {

/// A piece as it was cut from a record, with what bears on telling it. `originator`: the body that
/// told it to us; `may_go_on`: whether that body allowed it to be told on; `asked_of`: the body
/// that is asked, which alone is told so where nobody chose to tell it.
struct Cut {
    Piece piece;
    Code<"classification"> classification;
    findings::Consent consent;
    std::optional<Id<bodies::Body>> originator;
    bool may_go_on = true;
    std::optional<Id<bodies::Body>> asked_of;
    std::optional<complaints::CutQuestion> counts;
    std::vector<do_no_harm::HiddenTable> tables;  ///< as cut for each recipient
};

/// Cuts the pieces of a draft, exactly as they are at home. Errors: `invalid` for a part of what is
/// not there.
Result<std::vector<Cut>> cut(guard::Work& work, const DisclosureDraft& draft);

/// The piece as a recipient may have it: one that depends on an authority learns half-years only,
/// and who is asked learns that it is, or could not answer.
Piece for_recipient(const Cut& cut, const bodies::Body& recipient);

/// Reads what was received into the draft's parts that are to tell it on. That it was read is
/// written down. Errors: `invalid` for what is not there any more.
Result<Done> read_received(guard::OwnWork& work, DisclosureDraft& draft);

}  // namespace liaise::exchange
