#pragma once

#include "base/code.hpp"
#include "base/day.hpp"
#include "base/describe.hpp"

/// What letters say that are about another letter: their headings, and the words that all share.
namespace liaise::exchange {

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

}  // namespace liaise::exchange
