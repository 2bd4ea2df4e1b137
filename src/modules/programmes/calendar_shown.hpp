#pragma once

#include "modules/programmes/calendar.hpp"

namespace liaise::programmes {

/// A visit of the calendar, or one that is left out of it, and why.
struct CalendarVisit {
    Id<places::Place> place;
    Names names;
    bool is_follow_up = false;
    Code<"calendar_want"> want;
    std::int64_t days = 1;
    std::optional<Day> week;
    std::optional<std::string> team;
    bool is_fixed = false;
    bool is_past = false;
    bool is_broken = false;
    std::optional<Code<"calendar_reason">> left_out;
    std::vector<std::string> teams_that_could;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using V = CalendarVisit;
        return record(
            "programme_calendar_visit", field("place", &V::place, sealed, "Where."),
            field("names", &V::names, sealed, "Its name in each language; none if it is gone."),
            field("is_follow_up", &V::is_follow_up, sealed, "Whether it is the second visit."),
            field("want", &V::want, sealed, "Must, should, or if it fits."),
            field("days", &V::days, sealed, "How many days it takes, without the way."),
            field("week", &V::week, sealed, "The Monday of its week; none where it is left out."),
            field("team", &V::team, sealed, "Who goes; empty for the one team without a name."),
            field("is_fixed", &V::is_fixed, sealed, "Whether somebody put it there by hand."),
            field("is_past", &V::is_past, sealed, "Whether its week has begun, or is kept."),
            field("is_broken", &V::is_broken, sealed, "Whether it breaks what is asked for."),
            field("left_out", &V::left_out, sealed,
                  "The first thing in its way; none where there is room for it."),
            field("teams_that_could", &V::teams_that_could, sealed,
                  "Teams that could go, or were left before that stood in the way."));
    }
};
static_assert(Described<CalendarVisit>);

/// A programme's calendar, as its people see it today.
struct ShownCalendar {
    Id<guard::CircleRef> id;
    std::int64_t version = 1;
    Day first_week;
    std::int64_t weeks = 0;
    std::optional<Day> next_week;
    CalendarWishes wishes;
    std::vector<std::string> teams;
    std::vector<CalendarVisit> visits;
    std::optional<CalendarMade> made;
    bool is_as_asked = true;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using C = ShownCalendar;
        return record(
            "programme_calendar", field("id", &C::id, sealed, "The programme."),
            field("version", &C::version, sealed, "The programme's version."),
            field("first_week", &C::first_week, sealed, "The Monday of its first week."),
            field("weeks", &C::weeks, sealed, "How many weeks it has."),
            field("next_week", &C::next_week, sealed,
                  "The first week that is still planned; none once all are past."),
            field("wishes", &C::wishes, sealed, "What is asked for."),
            field("teams", &C::teams, sealed, "The teams; one without a name where none is said."),
            field("visits", &C::visits, sealed, "The visits that people chose."),
            field("made", &C::made, sealed, "How it was made; none where it never was."),
            field("is_as_asked", &C::is_as_asked, sealed,
                  "Whether nobody has changed since what is asked for."));
    }
};
static_assert(Described<ShownCalendar>);

}  // namespace liaise::programmes
