#pragma once

#include "guard/own_work.hpp"
#include "modules/exchange/received.hpp"

/// What the receiver says of what it received. It goes back to who told it, and to nobody else.
namespace liaise::exchange {

/// `looked`: that each concern in the words was read, where there are any.
struct AnswerDraft {
    Id<guard::Letter> id;
    Code<"received_answer"> answer;
    std::optional<std::string> words;
    bool looked = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("answer_draft", field("id", &AnswerDraft::id, own, "What was received."),
                      field("answer", &AnswerDraft::answer, own,
                            "Acknowledged, accepted, asked, contested, or declined."),
                      field("words", &AnswerDraft::words, own,
                            "Why; needed but for acknowledging and accepting."),
                      field("looked", &AnswerDraft::looked, own,
                            "Whether each concern in the words was read."));
    }
};
static_assert(Described<AnswerDraft>);

struct FeedbackDraft {
    Id<guard::Letter> id;
    Code<"feedback_kind"> done;
    std::optional<std::string> words;
    bool looked = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("feedback_draft", field("id", &FeedbackDraft::id, own, "What was received."),
                      field("done", &FeedbackDraft::done, own, "What we did with it."),
                      field("words", &FeedbackDraft::words, own, "More of it."),
                      field("looked", &FeedbackDraft::looked, own,
                            "Whether each concern in the words was read."));
    }
};
static_assert(Described<FeedbackDraft>);

struct ReceiptDraft {
    Id<guard::Letter> id;
    Code<"receipt_outcome"> outcome;
    std::optional<Code<"kept_reason">> reason;
    std::optional<std::string> words;
    bool looked = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("receipt_draft", field("id", &ReceiptDraft::id, own, "What was received."),
                      field("outcome", &ReceiptDraft::outcome, own,
                            "Destroyed, also every copy outside; or kept."),
                      field("reason", &ReceiptDraft::reason, own, "Why it is kept."),
                      field("words", &ReceiptDraft::words, own, "More; needed for keeping."),
                      field("looked", &ReceiptDraft::looked, own,
                            "Whether each concern in the words was read."));
    }
};
static_assert(Described<ReceiptDraft>);

/// Acknowledges that it arrived, accepts it, asks about it, contests or declines it; several may
/// follow each other. Errors: `not_found`; `invalid` without words; `conflict` when it is gone or
/// called back; those of `check_note`.
Result<Done> answer(guard::OwnWork& work, const AnswerDraft& draft);
/// Tells what was done with it. Errors: as `answer`, but it may be gone by then.
Result<Done> tell_feedback(guard::OwnWork& work, const FeedbackDraft& draft);
/// Says that the own copy is destroyed, and destroys it; or that it is kept, and why. Errors:
/// `not_found`; `conflict` for keeping what was not called back, and for destroying what a
/// disclosure still tells on; `invalid` for keeping without a reason; those of `check_note`.
Result<Done> acknowledge(guard::OwnWork& work, const ReceiptDraft& draft);

}  // namespace liaise::exchange
