#pragma once

#include "guard/told_coarsely.hpp"
#include "modules/programmes/candidate.hpp"

namespace liaise::programmes {

/// A place, or a region, where what is owed is neither done nor planned.
struct NotMet {
    std::optional<Id<places::Place>> place;
    std::optional<Id<regions::Region>> region;
    Names names;
    std::optional<When> own_last;

    static constexpr auto told_coarsely = guard::by_half_years("own_last");

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record(
            "programme_not_met",
            field("place", &NotMet::place, sealed, "The place, where each place is owed a visit."),
            field("region", &NotMet::region, sealed, "The region, where each region is."),
            field("names", &NotMet::names, sealed, "Its name in each language."),
            field("own_last", &NotMet::own_last, sealed, "Our latest visit; none: none is known."));
    }
};
static_assert(Described<NotMet>);

/// How what is owed stands at the end of the programme's time. A visit that was certainly late
/// enough meets it; one that may have been is `unsure`.
struct ObligationState {
    std::int64_t number = 0;
    std::int64_t owed = 0;
    std::int64_t met = 0;
    std::int64_t unsure = 0;
    std::int64_t planned = 0;
    std::int64_t not_met = 0;
    std::vector<NotMet> first_not_met;

    static constexpr auto told_coarsely =
        guard::by_half_years("met", "unsure", "planned", "not_met", "first_not_met");

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using O = ObligationState;
        return record(
            "programme_obligation_state",
            field("number", &O::number, sealed, "Which of the obligations, from 1."),
            field("owed", &O::owed, sealed, "Places, or regions, that are owed a visit."),
            field("met", &O::met, sealed, "Those where we were late enough already."),
            field("unsure", &O::unsure, sealed, "Those where we may have been: a day is unknown."),
            field("planned", &O::planned, sealed, "Those for which a visit is planned."),
            field("not_met", &O::not_met, sealed, "Those for which nothing is planned."),
            field("first_not_met", &O::first_not_met, sealed, "They, by name: 50 at most."));
    }
};
static_assert(Described<ObligationState>);

/// What the teams can do, and what is asked of them.
struct Room {
    std::int64_t planned = 0;
    std::int64_t slack = 0;
    std::optional<std::int64_t> at_most;
    std::optional<std::int64_t> left;
    std::int64_t needed_for_obligations = 0;
    std::optional<std::int64_t> short_of;
    std::int64_t days = 0;
    std::int64_t travel_hours = 0;
    std::int64_t cost = 0;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using R = Room;
        return record(
            "programme_room",
            field("planned", &R::planned, sealed,
                  "Visits of which the latest word is to make them."),
            field("slack", &R::slack, sealed, "Visits that stay free for what comes up."),
            field("at_most", &R::at_most, sealed, "Visits that the teams can make."),
            field("left", &R::left, sealed, "What is left; below zero there are too many."),
            field("needed_for_obligations", &R::needed_for_obligations, sealed,
                  "Visits that no plan has yet and that obligations ask for, at least."),
            field("short_of", &R::short_of, sealed,
                  "How many of these there is no room for; left out where all fit, or the room "
                  "is not known."),
            field("days", &R::days, sealed, "Days that the planned visits take."),
            field("travel_hours", &R::travel_hours, sealed, "Hours that their ways take."),
            field("cost", &R::cost, sealed, "What they cost."));
    }
};
static_assert(Described<Room>);

/// Places and regions that are shown of one obligation: the rest is counted.
inline constexpr std::size_t not_met_shown_max = 50;

struct Standing {
    std::vector<ObligationState> obligations;
    Room room;
};

/// What is owed against what was visited and what is planned, and whether there is room for it.
Result<guard::Seen<Standing>> standing(guard::Work& work, const Plan& plan,
                                       const std::vector<Candidate>& candidates);

}  // namespace liaise::programmes
