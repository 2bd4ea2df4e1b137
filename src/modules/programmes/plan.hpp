#pragma once

#include "base/code.hpp"
#include "base/day.hpp"
#include "guard/circles.hpp"
#include "modules/visits/visit.hpp"

namespace liaise::programmes {

/// Who goes together, and what they can do.
struct Team {
    std::string name;
    std::vector<std::string> people;
    std::vector<std::string> expertise;
    std::vector<std::string> languages;
    std::optional<std::string> vehicle;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record("programme_team",
                      field("name", &Team::name, sealed, "What the team is called."),
                      field("people", &Team::people, sealed, "Who goes."),
                      field("expertise", &Team::expertise, sealed, "What they know about."),
                      field("languages", &Team::languages, sealed, "Which languages they speak."),
                      field("vehicle", &Team::vehicle, sealed, "What they go with."));
    }
};
static_assert(Described<Team>);

/// What the body owes: a visit to each place, or one in each region, every so many months.
struct Obligation {
    std::string words;
    Code<"obligation_unit"> per;
    std::optional<Code<"place_type">> place_type;
    std::optional<Code<"group">> group;
    std::int64_t months = 12;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using O = Obligation;
        return record(
            "programme_obligation",
            field("words", &O::words, sealed, "What is owed, and by which law or decision."),
            field("per", &O::per, sealed, "A visit to each place, or to one in each region."),
            field("place_type", &O::place_type, sealed, "Only places of this type."),
            field("group", &O::group, sealed, "Only places where this group is held."),
            field("months", &O::months, sealed, "At least once in so many months."));
    }
};
static_assert(Described<Obligation>);

/// What a programme is about: its time, its people and means, and what the body owes.
struct Plan {
    std::string title;
    Day from;
    Day to;
    std::vector<Code<"visit_type">> visit_types;
    std::vector<Team> teams;
    std::optional<std::int64_t> visits_at_most;
    std::optional<std::int64_t> slack;
    std::optional<std::int64_t> budget;
    std::optional<std::string> currency;
    std::vector<Obligation> obligations;
    std::optional<std::string> note;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using P = Plan;
        return record(
            "programme_plan", field("title", &P::title, sealed, "What it is called."),
            field("from", &P::from, sealed, "The first day of its time."),
            field("to", &P::to, sealed, "The last day of its time."),
            field("visit_types", &P::visit_types, sealed, "Which kinds of visits it has."),
            field("teams", &P::teams, sealed, "Who goes together."),
            field("visits_at_most", &P::visits_at_most, sealed,
                  "How many visits the teams can make in that time."),
            field("slack", &P::slack, sealed, "How many of them stay free for what comes up."),
            field("budget", &P::budget, sealed, "What it may cost."),
            field("currency", &P::currency, sealed, "In which currency."),
            field("obligations", &P::obligations, sealed, "What the body owes."),
            field("note", &P::note, sealed, "What is to be kept in mind."));
    }
};
static_assert(Described<Plan>);

/// A title is one line of a list.
inline constexpr std::size_t title_bytes_max = 200;
/// A reason in a few sentences: what is longer is a report.
inline constexpr std::size_t words_bytes_max = 1'000;
/// More teams or obligations than any body was ever seen to have; and lines of a list in one.
inline constexpr std::size_t teams_max = 20;
inline constexpr std::size_t obligations_max = 20;
inline constexpr std::size_t lines_max = 30;
/// Three years: nobody plans visits beyond that.
inline constexpr int programme_days_max = 1'100;
/// Twenty years: what is owed less often is not planned by.
inline constexpr std::int64_t months_max = 240;
/// No number of visits, hours or money of a programme is larger.
inline constexpr std::int64_t number_max = 1'000'000'000;

}  // namespace liaise::programmes
