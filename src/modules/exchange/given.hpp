#pragma once

#include "modules/exchange/received.hpp"

namespace liaise::exchange {

/// What an agreement that has ended says of what was told under it.
struct SurvivingClause {
    Code<"agreement_clause"> key;
    Names title;
    Names text;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("surviving_clause",
            field("key", &SurvivingClause::key, own, "What the clause settles."),
            field("title", &SurvivingClause::title, own, "Its heading."),
            field("text", &SurvivingClause::text, own, "As it stands in the agreement."));
    }
};
static_assert(Described<SurvivingClause>);

/// That the agreement on which something was told is over, since when, and what survives it.
struct EndedBasis {
    Id<agreements::Agreement> agreement;
    Code<"agreement_stage"> stage;
    Day since;
    std::vector<SurvivingClause> survives;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("ended_basis",
            field("agreement", &EndedBasis::agreement, own, "The agreement."),
            field("stage", &EndedBasis::stage, own, "How it ended."),
            field("since", &EndedBasis::since, own, "Since when it is over."),
            field("survives", &EndedBasis::survives, own,
                  "Its clauses about the end and about keeping what was told."));
    }
};
static_assert(Described<EndedBasis>);

/// Who has received what from the own body, why, and what became of it: one letter. `withdrawn`:
/// the finding in it of which somebody has taken consent back, and it was not called back yet.
struct Given {
    static constexpr const char* record_name = "given";

    Id<guard::Letter> id;
    Id<Disclosure> disclosure;
    Id<bodies::Body> recipient;
    Moment at;
    Heading heading;
    Code<"given_state"> state;
    Standing standing;
    std::optional<EndedBasis> ended;
    std::optional<Id<findings::Finding>> withdrawn;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using G = Given;
        return record("given", field("id", &G::id, own, "The letter."),
            field("disclosure", &G::disclosure, own, "What it came of."),
            field("recipient", &G::recipient, own, "Who has it."),
            field("at", &G::at, own, "When it was told."),
            field("heading", &G::heading, own, "What it is, for what, and on which basis."),
            field("state", &G::state, own, "How it stands with its receiver."),
            field("standing", &G::standing, own, "What its receiver said, and the recall."),
            field("ended", &G::ended, own, "That the agreement it rests on is over."),
            field("withdrawn", &G::withdrawn, own,
                  "A finding in it that somebody does not want told any more: call it back."));
    }
};
static_assert(Described<Given>);

struct GivenWhole {
    Given given;
    std::optional<Product> product;
    std::vector<NoteTold> notes;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("given_whole", field("given", &GivenWhole::given, own, "What was told."),
                      field("product", &GivenWhole::product, own,
                            "Exactly what the receiver got; not after it was destroyed here too."),
                      field("notes", &GivenWhole::notes, own, "All that was said about it."),
                      field("shut", &GivenWhole::shut, own,
                            "Why it does not open: a code of an error; else left out."));
    }
};
static_assert(Described<GivenWhole>);

struct GivenQuestion {
    std::vector<Id<bodies::Body>> recipient;
    std::optional<Id<places::Place>> place;
    std::optional<Id<Disclosure>> disclosure;
    std::optional<Day> from;
    std::optional<Day> until;
    std::vector<Code<"given_state">> state;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = GivenQuestion;
        return record("given_question",
            field("recipient", &Q::recipient, own, "Only what these bodies have."),
            field("place", &Q::place, own, "Only what is about this place."),
            field("disclosure", &Q::disclosure, own, "Only what was told by this disclosure."),
            field("from", &Q::from, own, "Only what was told on this day or later."),
            field("until", &Q::until, own, "Only what was told on this day or before."),
            field("state", &Q::state, own, "Only in these states."),
            field("page", &Q::page, own, "The page, from 1."));
    }
};
static_assert(Described<GivenQuestion>);

}  // namespace liaise::exchange
