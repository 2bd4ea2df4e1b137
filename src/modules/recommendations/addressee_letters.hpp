#pragma once

#include "guard/own_work.hpp"
#include "modules/recommendations/recommendation.hpp"

/// What a body has written to whom it asks, and what came back. It is a record of what left by post
/// or mail; nothing is sent from here.
namespace liaise::recommendations {

struct AddresseeLetter {
    static constexpr const char* record_name = "addressee_letter";

    Id<AddresseeLetter> id;
    std::vector<Id<Recommendation>> recommendations;
    std::optional<std::string> addressee;
    std::optional<Id<bodies::Body>> addressee_body;
    Day sent;
    std::string subject;
    std::optional<Confidential> text;
    std::optional<Day> answer_due;
    std::optional<Day> answered;
    std::optional<Confidential> answer;
    std::optional<std::string> shut;
    bool is_overdue = false;
    Id<guard::Person> noted_by;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using L = AddresseeLetter;
        return record(
            "addressee_letter", field("id", &L::id, own, "Its id at home."),
            field("recommendations", &L::recommendations, own, "What it is about."),
            field("addressee", &L::addressee, own, "The authority that it went to."),
            field("addressee_body", &L::addressee_body, own, "The monitoring body it went to."),
            field("sent", &L::sent, own, "The day on which it went."),
            field("subject", &L::subject, own, "What it is about, in a line."),
            field("text", &L::text, Reach::sealed, "What was written, or what of it matters."),
            field("answer_due", &L::answer_due, own, "The last day for an answer."),
            field("answered", &L::answered, own, "The day on which an answer came."),
            field("answer", &L::answer, Reach::sealed, "What it said."),
            field("shut", &L::shut, own,
                  "Why its words do not open: a code of an error; else left out."),
            field("is_overdue", &L::is_overdue, own, "Whether no answer came and its day is past."),
            field("noted_by", &L::noted_by, own, "Who of us wrote it down."));
    }
};
static_assert(Described<AddresseeLetter>);

/// A letter as somebody writes it down.
struct NewAddresseeLetter {
    std::vector<Id<Recommendation>> recommendations;
    std::optional<std::string> addressee;
    std::optional<Id<bodies::Body>> addressee_body;
    Day sent;
    std::string subject;
    std::optional<Confidential> text;
    std::optional<Day> answer_due;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewAddresseeLetter;
        return record(
            "new_addressee_letter",
            field("recommendations", &N::recommendations, own, "What it is about."),
            field("addressee", &N::addressee, own, "The authority that it went to."),
            field("addressee_body", &N::addressee_body, own, "The monitoring body it went to."),
            field("sent", &N::sent, own, "The day on which it went; never a day to come."),
            field("subject", &N::subject, own, "What it is about, in a line."),
            field("text", &N::text, Reach::sealed, "What was written, or what of it matters."),
            field("answer_due", &N::answer_due, own, "The last day for an answer."));
    }
};
static_assert(Described<NewAddresseeLetter>);

/// The answer to the letter `id`.
struct LetterAnswer {
    Id<AddresseeLetter> id;
    Day answered;
    std::optional<Confidential> answer;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("letter_answer", field("id", &LetterAnswer::id, own, "The letter."),
                      field("answered", &LetterAnswer::answered, own, "The day on which it came."),
                      field("answer", &LetterAnswer::answer, Reach::sealed, "What it said."));
    }
};
static_assert(Described<LetterAnswer>);

struct AddresseeLettersQuestion {
    std::optional<Id<Recommendation>> recommendation;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = AddresseeLettersQuestion;
        return record("addressee_letters_question",
            field("recommendation", &Q::recommendation, own, "Only those about this one."),
            field("page", &Q::page, own, "The page, from 1."));
    }
};
struct WhichAddresseeLetter {
    Id<AddresseeLetter> id;

    static constexpr auto describe() {
        return record("which_addressee_letter",
            field("id", &WhichAddresseeLetter::id, Reach::owner, "The letter."));
    }
};
static_assert(Described<AddresseeLettersQuestion> && Described<WhichAddresseeLetter>);

}  // namespace liaise::recommendations
