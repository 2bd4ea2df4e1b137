#pragma once

#include "modules/corrections/proposal.hpp"

/// What was said to a proposal since it was sent.
namespace liaise::corrections {

struct FieldDecision {
    std::string name;
    Code<"field_decision"> decision;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("correction_field_decision",
            field("name", &FieldDecision::name, some, "The field of the record."),
            field("decision", &FieldDecision::decision, some,
                  "Taken into the register, or left as it was."));
    }
};
static_assert(Described<FieldDecision>);

/// What is read of a note or a decision before it is opened. A new record is named by its id.
struct NoteHeading {
    Code<"writer_role"> by_role;
    std::optional<Code<"correction_outcome">> outcome;
    std::optional<Id<places::Place>> place;
    std::optional<Id<bodies::Body>> body;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using H = NoteHeading;
        return record("correction_note_heading",
            field("by_role", &H::by_role, some, "What the writer may do in their body."),
            field("outcome", &H::outcome, some, "Of a decision: all taken, part of it, nothing."),
            field("place", &H::place, some, "The place that was added."),
            field("body", &H::body, some, "The body that was added."));
    }
};
static_assert(Described<NoteHeading>);

struct ThreadWords {
    std::string words;
    std::vector<FieldDecision> fields;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("correction_note_words",
            field("words", &ThreadWords::words, some, "What is said; may be empty."),
            field("fields", &ThreadWords::fields, some, "Of a decision: field by field."));
    }
};
static_assert(Described<ThreadWords>);

/// A letter of the exchange after the first. `person`: who of the own body wrote it.
struct ThreadNote {
    Id<guard::Letter> letter;
    Code<"letter_kind"> kind;
    Id<bodies::Body> by;
    Moment at;
    std::optional<NoteHeading> heading;
    std::optional<Id<guard::Person>> person;
    std::optional<ThreadWords> said;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        using N = ThreadNote;
        return record("correction_note", field("letter", &N::letter, some, "The letter."),
            field("kind", &N::kind, some, "What kind of letter it is."),
            field("by", &N::by, some, "Which of the two bodies wrote it."),
            field("at", &N::at, some, "When."),
            field("heading", &N::heading, some, "By whom in that body, and what was decided."),
            field("person", &N::person, own, "Who wrote it, where it is ours."),
            field("said", &N::said, some, "What it says, once it was opened."),
            field("shut", &N::shut, own, "Why it does not open: a code of an error."));
    }
};
static_assert(Described<ThreadNote>);

}  // namespace liaise::corrections
