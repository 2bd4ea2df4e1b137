#pragma once

#include "modules/closed_letters/draft.hpp"

namespace liaise::closed_letters {

/// A body that was asked along to a visit, or was written to, and what it said last. What it called
/// back is not here any more.
struct AskedBody {
    DraftId draft;
    Id<bodies::Body> body;
    std::optional<Code<"closed_letter_state">> state;
    std::optional<ClosedAnswer> answer;
    std::optional<Moment> answered;
    std::optional<Code<"closed_letter_state">> answer_state;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using A = AskedBody;
        return record(
            "closed_asked_body", field("draft", &A::draft, sealed, "The letter at home."),
            field("body", &A::body, sealed, "Who."),
            field("state", &A::state, sealed, "What became of the letter, once it was sent."),
            field("answer", &A::answer, sealed, "What it said last."),
            field("answered", &A::answered, sealed, "When it said so."),
            field("answer_state", &A::answer_state, sealed, "What became of that letter."));
    }
};
static_assert(Described<AskedBody>);

}  // namespace liaise::closed_letters
