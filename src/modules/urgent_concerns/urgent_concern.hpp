#pragma once

#include "modules/exchange/disclosures.hpp"

namespace liaise::urgent_concerns {

/// An urgent concern that was told, as either of the two bodies knows it before it is opened.
/// `hours_left`: until it should be acknowledged; less than nothing: how many it is over.
struct UrgentConcern {
    static constexpr const char* record_name = "urgent_concern";

    Id<guard::Letter> id;
    Code<"request_side"> side;
    Id<bodies::Body> body;
    Moment at;
    std::string title;
    exchange::UrgentMark mark;
    Code<"urgent_state"> state;
    Moment due;
    std::int64_t hours_left = 0;
    std::optional<Moment> acknowledged;
    std::optional<Code<"writer_role">> acknowledged_by;
    std::optional<Moment> answered;
    std::optional<Id<exchange::Disclosure>> disclosure;
    std::optional<Id<guard::Letter>> sends_on;
    std::vector<Id<guard::Letter>> sent_on_by;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using U = UrgentConcern;
        return record(
            "urgent_concern", field("id", &U::id, own, "The letter."),
            field("side", &U::side, own, "Ours, or theirs."),
            field("body", &U::body, own, "The other body."),
            field("at", &U::at, own, "When it was sent."),
            field("title", &U::title, own, "What it is about."),
            field("mark", &U::mark, own, "What is asked, and how soon."),
            field("state", &U::state, own, "Waiting, overdue, acknowledged, answered, recalled."),
            field("due", &U::due, own, "Until when it should be acknowledged."),
            field("hours_left", &U::hours_left, own, "Until then; below nothing: over it."),
            field("acknowledged", &U::acknowledged, own, "When its receiver first answered it."),
            field("acknowledged_by", &U::acknowledged_by, own, "The role of who acknowledged it."),
            field("answered", &U::answered, own, "When its receiver said what it did."),
            field("disclosure", &U::disclosure, own, "Of an own one: what it came of."),
            field("sends_on", &U::sends_on, own, "The own letter, unanswered, that it sends on."),
            field("sent_on_by", &U::sent_on_by, own, "Own letters by which it was sent on."));
    }
};
static_assert(Described<UrgentConcern>);

struct WhichConcern {
    Id<guard::Letter> id;

    static constexpr auto describe() {
        return record("which_urgent_concern",
                      field("id", &WhichConcern::id, Reach::owner, "The letter."));
    }
};
static_assert(Described<WhichConcern>);

struct Question {
    std::optional<Code<"request_side">> side;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        return record("urgent_question",
                      field("side", &Question::side, Reach::owner, "Only ours, or only theirs."),
                      field("page", &Question::page, Reach::owner, "The page, from 1."));
    }
};
static_assert(Described<Question>);

/// To whom, on what basis, and what. Nobody who is detained is named, and no source.
struct NewConcern {
    Id<bodies::Body> body;
    std::optional<Id<agreements::Agreement>> agreement;
    std::optional<std::string> decision;
    std::string title;
    std::optional<Id<places::Place>> place;
    Code<"theme"> theme;
    Code<"urgent_harm"> harm;
    Code<"urgent_ask"> asked;
    std::int64_t hours = 0;
    std::string what;
    std::optional<std::string> asked_words;
    Code<"consent_answer"> consent;
    std::optional<Id<guard::Letter>> sends_on;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewConcern;
        return record(
            "new_urgent_concern", field("body", &N::body, own, "Who has the power."),
            field("agreement", &N::agreement, own, "The agreement that allows it."),
            field("decision", &N::decision, own, "Why it is told for this once, without one."),
            field("title", &N::title, own, "What it is about, in a line; it names nobody."),
            field("place", &N::place, own, "Where, if it is about a place."),
            field("theme", &N::theme, own, "What it is about."),
            field("harm", &N::harm, own, "What kind of harm is feared, or happens."),
            field("asked", &N::asked, own, "What is asked."),
            field("hours", &N::hours, own, "Within how many hours it should be acknowledged."),
            field("what", &N::what, own, "What is feared, or happens; it names nobody."),
            field("asked_words", &N::asked_words, own, "What is asked, in words."),
            field("consent", &N::consent, own,
                  "Whether whom it is about agreed that this body be told."),
            field("sends_on", &N::sends_on, own, "The own letter that nobody answered."));
    }
};
static_assert(Described<NewConcern>);

}  // namespace liaise::urgent_concerns
