#pragma once

#include "modules/programmes/outcome.hpp"
#include "modules/programmes/stood.hpp"

namespace liaise::programmes {

/// What somebody of the programme says of a candidate, and why. The latest holds; what was said
/// before stays beside it.
struct Ranking {
    Code<"programme_rank"> rank;
    std::string why;
    Id<guard::Person> by;
    Moment at;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record("programme_ranking",
                      field("rank", &Ranking::rank, sealed, "Visit, if there is time, or not now."),
                      field("why", &Ranking::why, sealed, "Why."),
                      field("by", &Ranking::by, sealed, "Who of us says so."),
                      field("at", &Ranking::at, sealed, "When."));
    }
};
static_assert(Described<Ranking>);

/// A death, an incident, news, or another thing that somebody heard of the place.
struct Signal {
    Code<"programme_signal"> kind;
    std::optional<Day> on;
    std::string words;
    std::optional<std::string> source;
    Id<guard::Person> by;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record(
            "programme_sign",
            field("kind", &Signal::kind, sealed, "A death, an incident, news, or another."),
            field("on", &Signal::on, sealed, "The day on which it was so."),
            field("words", &Signal::words, sealed, "What was heard; nobody is named."),
            field("source", &Signal::source, sealed, "Who says so."),
            field("by", &Signal::by, sealed, "Who of us wrote it down."));
    }
};
static_assert(Described<Signal>);

/// How a visit to a candidate would be made.
struct CandidatePlan {
    Id<places::Place> place;
    std::optional<Code<"visit_type">> visit_type;
    std::optional<std::string> team;
    std::vector<std::string> needs;
    std::optional<Day> week;
    std::optional<std::int64_t> days;
    std::optional<std::int64_t> travel_hours;
    std::optional<std::int64_t> cost;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using C = CandidatePlan;
        return record(
            "programme_visit", field("place", &C::place, sealed, "Where."),
            field("visit_type", &C::visit_type, sealed, "What kind of visit."),
            field("team", &C::team, sealed, "Which team."),
            field("needs", &C::needs, sealed, "Expertise and languages that it needs."),
            field("week", &C::week, sealed, "A day of the week in which it is planned."),
            field("days", &C::days, sealed, "How many days it takes."),
            field("travel_hours", &C::travel_hours, sealed, "How many hours the way takes."),
            field("cost", &C::cost, sealed, "What it costs."));
    }
};
static_assert(Described<CandidatePlan>);

/// A place that may be visited, with all that its people said of it.
struct Candidate {
    CandidatePlan visit;
    std::vector<Ranking> rankings;
    std::vector<Signal> signals;
    Id<guard::Person> added_by;
    std::optional<AsItStood> stood;
    std::vector<VisitSaid> visited;
    std::vector<ReasonOutcome> outcomes;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using C = Candidate;
        return record(
            "programme_candidate",
            field("visit", &C::visit, sealed, "How a visit there would be made."),
            field("rankings", &C::rankings, sealed, "What was said of it, the latest first."),
            field("signals", &C::signals, sealed, "What was heard of it."),
            field("added_by", &C::added_by, sealed, "Who of us proposed it."),
            field("stood", &C::stood, sealed, "Its reasons as they stood when it was chosen."),
            field("visited", &C::visited, sealed, "Whether it was visited, the latest word first."),
            field("outcomes", &C::outcomes, sealed, "What became of the reasons, likewise."));
    }

    /// Whether the latest word is to visit it.
    bool is_planned() const { return !rankings.empty() && rankings.front().rank.value == "visit"; }
};
static_assert(Described<Candidate>);

/// More places than a body visits in a year; the reasons of so many are read on one screen.
inline constexpr std::size_t candidates_max = 150;
/// More words than the people of a programme have about one place.
inline constexpr std::size_t rankings_max = 40;
inline constexpr std::size_t signals_max = 20;

}  // namespace liaise::programmes
