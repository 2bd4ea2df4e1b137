#pragma once

#include "modules/exchange/notes.hpp"
#include "modules/exchange/product.hpp"

namespace liaise::exchange {

/// A letter that is about another one, as either of the two bodies reads it. `words` are there
/// once it was opened.
struct NoteTold {
    static constexpr const char* record_name = "note_told";

    Id<guard::Letter> letter;
    Code<"letter_kind"> kind;
    Id<bodies::Body> by;
    Moment at;
    std::optional<Code<"received_answer">> answer;
    std::optional<Code<"writer_role">> role;
    std::optional<Code<"feedback_kind">> done;
    std::optional<Code<"recall_reason">> recall_reason;
    std::optional<Code<"receipt_outcome">> outcome;
    std::optional<Code<"kept_reason">> kept_reason;
    std::optional<Code<"reply_outcome">> reply;
    std::optional<Code<"refusal_reason">> refusal_reason;
    std::optional<std::string> words;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using N = NoteTold;
        return record(
            "note_told", field("letter", &N::letter, some, "The letter."),
            field("kind", &N::kind, some, "What kind of letter it is."),
            field("by", &N::by, some, "Who wrote it."), field("at", &N::at, some, "When."),
            field("answer", &N::answer, some,
                  "Acknowledged, accepted, asked, contested, or declined."),
            field("role", &N::role, some, "Of an acknowledgement: the role of who gave it."),
            field("done", &N::done, some, "What was done with it."),
            field("recall_reason", &N::recall_reason, some, "Why it is called back."),
            field("outcome", &N::outcome, some, "Destroyed, or kept."),
            field("kept_reason", &N::kept_reason, some, "Why it is kept."),
            field("reply", &N::reply, some, "Refused, or answered in part."),
            field("refusal_reason", &N::refusal_reason, some, "Why it is refused."),
            field("words", &N::words, some, "What is said, once it was opened."),
            field("shut", &N::shut, Reach::owner,
                  "Why the words do not open: a code of an error; else left out."));
    }
};
static_assert(Described<NoteTold>);

/// What became of a product, by the letters about it in the order in which they came into the own
/// compartment: the clocks of two ledgers are never compared.
struct Standing {
    std::optional<Moment> opened;
    std::optional<NoteTold> answer;
    std::optional<NoteTold> feedback;
    std::optional<NoteTold> recall;
    std::optional<NoteTold> receipt;
    std::optional<std::int64_t> receipt_owed_days;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using S = Standing;
        return record("standing", field("opened", &S::opened, own, "When its receiver opened it."),
            field("answer", &S::answer, own, "The last answer."),
            field("feedback", &S::feedback, own, "What was done with it, as last said."),
            field("recall", &S::recall, own, "That it was called back."),
            field("receipt", &S::receipt, own, "What became of the receiver's copy."),
            field("receipt_owed_days", &S::receipt_owed_days, own,
                  "Since how many days it is called back and nobody said what became of it."));
    }
};
static_assert(Described<Standing>);

}  // namespace liaise::exchange
