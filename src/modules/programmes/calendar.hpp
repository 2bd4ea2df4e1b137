#pragma once

#include "modules/programmes/calendar_wishes.hpp"

namespace liaise::programmes {

/// The week and the team of a visit, or of the one that follows it up. A visit that was put there
/// by hand is fixed: it is not moved when the calendar is made anew.
struct CalendarSlot {
    Id<places::Place> place;
    bool is_follow_up = false;
    Day week;
    std::string team;
    bool is_fixed = false;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using S = CalendarSlot;
        return record(
            "programme_slot", field("place", &S::place, sealed, "Where."),
            field("is_follow_up", &S::is_follow_up, sealed, "Whether it is the second visit."),
            field("week", &S::week, sealed, "The Monday of its week."),
            field("team", &S::team, sealed, "Who goes."),
            field("is_fixed", &S::is_fixed, sealed, "Whether somebody put it there by hand."));
    }
};
static_assert(Described<CalendarSlot>);

/// One of the things that are wished and cannot all be had.
struct NamedWish {
    Code<"calendar_wish"> kind;
    std::optional<Id<places::Place>> place;
    bool is_follow_up = false;
    std::optional<std::string> team;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using W = NamedWish;
        return record(
            "programme_calendar_wish", field("kind", &W::kind, sealed, "What is wished."),
            field("place", &W::place, sealed, "For which place."),
            field("is_follow_up", &W::is_follow_up, sealed, "Whether of the second visit there."),
            field("team", &W::team, sealed, "Or of which team."));
    }
};
static_assert(Described<NamedWish>);

/// Wishes that cannot all be met, whatever becomes of the others.
struct CalendarConflict {
    std::vector<NamedWish> wishes;

    static constexpr auto describe() {
        return record("programme_calendar_conflict",
                      field("wishes", &CalendarConflict::wishes, Reach::sealed,
                            "One of them has to be given up."));
    }
};
static_assert(Described<CalendarConflict>);

/// How the calendar was made.
struct CalendarMade {
    Moment at;
    Id<guard::Person> by;
    Code<"calendar_end"> ended;
    std::int64_t gap_percent = 0;
    std::int64_t seconds = 0;
    std::int64_t travel_days = 0;
    std::int64_t moved = 0;
    std::vector<CalendarConflict> conflicts;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using M = CalendarMade;
        return record(
            "programme_calendar_made", field("at", &M::at, sealed, "When."),
            field("by", &M::by, sealed, "Who of us had it made."),
            field("ended", &M::ended, sealed, "How the search ended."),
            field("gap_percent", &M::gap_percent, sealed,
                  "No calendar is better by more than so many per cent."),
            field("seconds", &M::seconds, sealed, "How many seconds it took."),
            field("travel_days", &M::travel_days, sealed, "Days that the teams are under way."),
            field("moved", &M::moved, sealed,
                  "Visits in another week, or with another team, than before."),
            field("conflicts", &M::conflicts, sealed,
                  "What cannot all be met, about visits that must be and are left out."));
    }
};
static_assert(Described<CalendarMade>);

/// A programme's calendar, as it lies with the programme under its key.
struct Calendar {
    CalendarWishes wishes;
    std::vector<CalendarSlot> slots;
    std::optional<CalendarMade> made;
    std::string made_of;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using C = Calendar;
        return record(
            "programme_calendar_kept", field("wishes", &C::wishes, sealed, "What is asked for."),
            field("slots", &C::slots, sealed, "Which visit is in which week, by which team."),
            field("made", &C::made, sealed, "How it was made."),
            field("made_of", &C::made_of, sealed, "A hash of what was asked for then."));
    }
};
static_assert(Described<Calendar>);

}  // namespace liaise::programmes
