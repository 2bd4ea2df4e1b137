#pragma once

#include "modules/closed_letters/drafts.hpp"

/// Answering a closed letter by another. The answer is a draft like any other: it is looked at, and
/// sent, by people. Whoever opens it at the other body reads that it answers a letter, and which;
/// what it answers opens for the people of that letter's circle alone, so that a colleague of
/// theirs learns of no visit by it.
namespace liaise::closed_letters {

struct ClosedAnswering {
    Id<guard::Letter> id;
    ClosedAnswer answer;
    std::optional<Id<guard::CircleRef>> programme;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using A = ClosedAnswering;
        return record("closed_answering", field("id", &A::id, sealed, "The letter of theirs."),
                      field("answer", &A::answer, sealed, "What is answered."),
                      field("programme", &A::programme, sealed, "A programme to keep it in."));
    }
};
static_assert(Described<ClosedAnswering>);

/// Whether it came, was opened, and was not called back since.
bool can_be_answered(const ClosedLetter& letter);

/// Writes an answer, in a circle of the viewer alone or of a programme; it takes the place of the
/// one that was sent before. Errors: `not_found`; `conflict` for what the own body sent, for what
/// was not opened or is not there any more, and for what cannot be answered; `invalid`; `refused`
/// where it would tell a body that may depend on an authority that we come unannounced.
Result<DraftId> answer(guard::OwnWork& work, const ClosedAnswering& answering);

}  // namespace liaise::closed_letters
