#pragma once

#include "modules/programmes/calendar_teams.hpp"

/// What people ask of a programme's calendar. All of it can be left out: which places are visited
/// follows from what was said of the candidates, and who goes from the plan's teams.
namespace liaise::programmes {

/// What is asked of the visit to one candidate.
struct VisitWish {
    Id<places::Place> place;
    std::optional<Code<"calendar_want">> want;
    std::optional<Day> earliest;
    std::optional<Day> latest;
    std::optional<Day> joint_on;
    std::optional<std::int64_t> gap_weeks;
    std::vector<DaysOff> closed;
    std::optional<std::int64_t> follow_up_weeks_min;
    std::optional<std::int64_t> follow_up_weeks_max;
    std::optional<std::int64_t> follow_up_days;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using V = VisitWish;
        return record(
            "programme_visit_wish", field("place", &V::place, sealed, "Where."),
            field("want", &V::want, sealed,
                  "Must, should, or if it fits; left out, it follows from what was said."),
            field("earliest", &V::earliest, sealed, "In the week of this day, or later."),
            field("latest", &V::latest, sealed, "In the week of this day, or earlier."),
            field("joint_on", &V::joint_on, sealed,
                  "A day of the week that was agreed with others; it is not moved."),
            field("gap_weeks", &V::gap_weeks, sealed,
                  "At least so many weeks after our last visit there."),
            field("closed", &V::closed, sealed, "When the place cannot be visited."),
            field("follow_up_weeks_min", &V::follow_up_weeks_min, sealed,
                  "A second visit comes at least so many weeks after the first."),
            field("follow_up_weeks_max", &V::follow_up_weeks_max, sealed, "And at most so many."),
            field("follow_up_days", &V::follow_up_days, sealed, "How many days it takes."));
    }

    bool has_follow_up() const { return follow_up_weeks_min && follow_up_weeks_max; }
};
static_assert(Described<VisitWish>);

/// What is asked of the calendar.
struct CalendarWishes {
    std::vector<TeamWeeks> teams;
    std::vector<DaysOff> holidays;
    std::optional<std::int64_t> slack_days_a_month;
    std::optional<std::int64_t> gap_weeks;
    std::vector<VisitWish> visits;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using C = CalendarWishes;
        return record(
            "programme_calendar_wishes",
            field("teams", &C::teams, sealed, "What the plan's teams can do."),
            field("holidays", &C::holidays, sealed, "When no team works."),
            field("slack_days_a_month", &C::slack_days_a_month, sealed,
                  "Days of all teams that stay free each month for what comes up, at its end."),
            field("gap_weeks", &C::gap_weeks, sealed,
                  "At least so many weeks after our last visit, where a place says nothing else."),
            field("visits", &C::visits, sealed, "What is asked of single visits."));
    }
};
static_assert(Described<CalendarWishes>);

}  // namespace liaise::programmes
