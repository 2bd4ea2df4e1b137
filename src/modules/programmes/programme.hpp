#pragma once

#include "modules/programmes/obligations.hpp"
#include "modules/programmes/reasons.hpp"

namespace liaise::programmes {

/// What was done with a programme. It stands in the programme alone.
struct Deed {
    Code<"programme_deed"> kind;
    Id<guard::Person> by;
    std::optional<Id<guard::Person>> person;
    Moment at;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record(
            "programme_deed",
            field("kind", &Deed::kind, sealed,
                  "Begun, corrected, named, taken out, left, or its weeks taken for a calendar."),
            field("by", &Deed::by, sealed, "Who did it."),
            field("person", &Deed::person, sealed, "Whom it was done to."),
            field("at", &Deed::at, sealed, "When."));
    }
};
static_assert(Described<Deed>);

/// So many of the latest are kept, and the first of each kind: what falls out is counted.
inline constexpr std::size_t deeds_max = 200;
/// More kinds of deeds than there are.
inline constexpr std::size_t deed_kinds_max = 20;

/// Somebody who reads the programme.
struct Member {
    Id<guard::Person> person;
    std::string name;
    bool holds_the_key = true;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record("programme_member",
                      field("person", &Member::person, sealed, "A person of the own body."),
                      field("name", &Member::name, sealed, "What they are called."),
                      field("holds_the_key", &Member::holds_the_key, sealed,
                            "Whether they can open it; else they have to be named again."));
    }
};
static_assert(Described<Member>);

/// A programme in a list of one's own.
struct ListedProgramme {
    static constexpr const char* record_name = "programme";

    Id<guard::CircleRef> id;
    std::string title;
    Day from;
    Day to;
    std::int64_t people = 0;
    std::int64_t candidates = 0;
    std::int64_t planned = 0;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using L = ListedProgramme;
        return record(
            "listed_programme", field("id", &L::id, sealed, "Its id, which tells nothing."),
            field("title", &L::title, sealed, "What it is called."),
            field("from", &L::from, sealed, "The first day of its time."),
            field("to", &L::to, sealed, "The last day of its time."),
            field("people_named", &L::people, sealed, "How many people read it."),
            field("candidates_in_all", &L::candidates, sealed, "How many places are candidates."),
            field("planned", &L::planned, sealed, "Of how many the latest word is to visit them."));
    }
};
static_assert(Described<ListedProgramme>);

/// All of a programme, as its people see it today.
struct Programme {
    Id<guard::CircleRef> id;
    std::int64_t version = 1;
    Plan plan;
    std::vector<Member> people;
    std::vector<Candidate> candidates;
    std::vector<Reasons> reasons;
    std::vector<ObligationState> obligations;
    Room room;
    std::vector<Deed> deeds;
    std::int64_t deeds_left_out = 0;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using P = Programme;
        return record(
            "programme", field("id", &P::id, sealed, "Its id, which tells nothing."),
            field("version", &P::version, sealed, "Grows with each change."),
            field("plan", &P::plan, sealed, "What it is about."),
            field("people", &P::people, sealed, "Who reads it."),
            field("candidates", &P::candidates, sealed, "The places, as its people wrote of them."),
            field("reasons", &P::reasons, sealed, "Their reasons side by side, by name."),
            field("obligations", &P::obligations, sealed, "How what is owed stands."),
            field("room", &P::room, sealed, "What the teams can do, and what is asked of them."),
            field("deeds", &P::deeds, sealed, "What was done with it, the latest first."),
            field("deeds_left_out", &P::deeds_left_out, sealed, "How many fell out of these."));
    }
};
static_assert(Described<Programme>);

}  // namespace liaise::programmes
