#pragma once

#include "modules/programmes/plan.hpp"

/// What people say of a candidate afterwards.
namespace liaise::programmes {

/// Whether a candidate was visited, and which visit that was. The latest holds; what was said
/// before stays beside it.
struct VisitSaid {
    Code<"programme_visited"> state;
    std::optional<Id<visits::Visit>> visit;
    std::optional<std::string> why;
    Id<guard::Person> by;
    Moment at;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using V = VisitSaid;
        return record("programme_visit_said",
                      field("state", &V::state, sealed, "Whether the place was visited."),
                      field("visit", &V::visit, sealed, "Which of our visits it was."),
                      field("why", &V::why, sealed, "Why it was not visited, or what was changed."),
                      field("by", &V::by, sealed, "Who of us says so."),
                      field("at", &V::at, sealed, "When."));
    }
};
static_assert(Described<VisitSaid>);

/// What somebody says of one reason after the visit. Each one's latest word stands beside those of
/// the others, and what they said before stays.
struct ReasonOutcome {
    Code<"programme_reason"> reason;
    std::optional<std::int64_t> heard;
    Code<"borne_out"> outcome;
    std::optional<Code<"silence_found">> found;
    std::optional<std::string> words;
    std::optional<std::string> rests_on;
    Id<guard::Person> by;
    Moment at;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using R = ReasonOutcome;
        return record(
            "programme_outcome", field("reason", &R::reason, sealed, "Of which reason."),
            field("heard", &R::heard, sealed, "Of which of what was heard, from 1."),
            field("outcome", &R::outcome, sealed, "Confirmed, partly, not, or unknown."),
            field("found", &R::found, sealed, "Where few complain: what was found of that."),
            field("words", &R::words, sealed, "What was found, in words."),
            field("rests_on", &R::rests_on, sealed, "What that rests on."),
            field("by", &R::by, sealed, "Who of us says so."),
            field("at", &R::at, sealed, "When."));
    }
};
static_assert(Described<ReasonOutcome>);

struct NewVisitSaid {
    Id<guard::CircleRef> id;
    Id<places::Place> place;
    Code<"programme_visited"> state;
    std::optional<Id<visits::Visit>> visit;
    std::optional<std::string> why;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using N = NewVisitSaid;
        return record("new_programme_visit_said", field("id", &N::id, sealed, "The programme."),
                      field("place", &N::place, sealed, "The candidate."),
                      field("state", &N::state, sealed, "Whether the place was visited."),
                      field("visit", &N::visit, sealed,
                            "Which of our visits there it was, since the programme's first day."),
                      field("why", &N::why, sealed, "Why it was not visited; name nobody."));
    }
};
static_assert(Described<NewVisitSaid>);

struct NewReasonOutcome {
    Id<guard::CircleRef> id;
    Id<places::Place> place;
    Code<"programme_reason"> reason;
    std::optional<std::int64_t> heard;
    Code<"borne_out"> outcome;
    std::optional<Code<"silence_found">> found;
    std::optional<std::string> words;
    std::optional<std::string> rests_on;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using N = NewReasonOutcome;
        return record(
            "new_programme_outcome", field("id", &N::id, sealed, "The programme."),
            field("place", &N::place, sealed, "The candidate."),
            field("reason", &N::reason, sealed, "Of which reason."),
            field("heard", &N::heard, sealed, "Of which of what was heard, from 1."),
            field("outcome", &N::outcome, sealed, "Confirmed, partly, not, or unknown."),
            field("found", &N::found, sealed, "Where few complain: what was found of that."),
            field("words", &N::words, sealed, "What was found; name nobody."),
            field("rests_on", &N::rests_on, sealed, "What that rests on."));
    }
};
static_assert(Described<NewReasonOutcome>);

/// More words than the people of a programme have about one visit.
inline constexpr std::size_t visits_said_max = 20;
inline constexpr std::size_t outcomes_max = 120;

}  // namespace liaise::programmes
