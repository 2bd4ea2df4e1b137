#pragma once

#include "base/code.hpp"
#include "base/day.hpp"
#include "base/describe.hpp"

/// What letters say that are about another letter: their headings, and the words that all share.
namespace liaise::exchange {

namespace letter_kind {
/// The asker needs no answer any more; about its `request`.
inline constexpr const char* withdrawal = "withdrawal";
}  // namespace letter_kind

/// The words of an answer, of feedback, of a recall or its receipt; they may be empty.
struct NoteWords {
    std::string words;

    static constexpr auto describe() {
        return record("note_words",
            field("words", &NoteWords::words, Reach::recipients, "What is said, in words."));
    }
};
static_assert(Described<NoteWords>);

/// Of a `recall`.
struct RecallHeading {
    Code<"recall_reason"> reason;

    static constexpr auto describe() {
        return record("recall_heading",
            field("reason", &RecallHeading::reason, Reach::recipients, "Why it is called back."));
    }
};
static_assert(Described<RecallHeading>);

/// Of an `answer`. `role`: that of who acknowledged it; never their name.
struct AnswerHeading {
    Code<"received_answer"> answer;
    std::optional<Code<"writer_role">> role;

    static constexpr auto describe() {
        return record("answer_heading",
                      field("answer", &AnswerHeading::answer, Reach::recipients,
                            "Acknowledged, accepted, asked, contested, or declined."),
                      field("role", &AnswerHeading::role, Reach::recipients,
                            "What whoever acknowledged it may do in their body."));
    }
};
static_assert(Described<AnswerHeading>);

/// Of `feedback`.
struct FeedbackHeading {
    Code<"feedback_kind"> done;

    static constexpr auto describe() {
        return record("feedback_heading",
            field("done", &FeedbackHeading::done, Reach::recipients, "What was done with it."));
    }
};
static_assert(Described<FeedbackHeading>);

/// Of a `receipt`: what became of the receiver's copy.
struct ReceiptHeading {
    Code<"receipt_outcome"> outcome;
    std::optional<Code<"kept_reason">> reason;

    static constexpr auto describe() {
        return record("receipt_heading",
            field("outcome", &ReceiptHeading::outcome, Reach::recipients, "Destroyed, or kept."),
            field("reason", &ReceiptHeading::reason, Reach::recipients, "Why it is kept."));
    }
};
static_assert(Described<ReceiptHeading>);

/// Of a `reply` to a request that tells nothing, or not yet everything.
struct ReplyHeading {
    Code<"reply_outcome"> outcome;
    std::optional<Code<"refusal_reason">> reason;

    static constexpr auto describe() {
        return record("reply_heading",
            field("outcome", &ReplyHeading::outcome, Reach::recipients,
                  "Refused, or answered in part."),
            field("reason", &ReplyHeading::reason, Reach::recipients, "Why it is refused."));
    }
};
static_assert(Described<ReplyHeading>);

}  // namespace liaise::exchange
