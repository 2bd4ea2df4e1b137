#pragma once

#include "guard/editing_doorstep.hpp"
#include "modules/programmes/asked.hpp"
#include "modules/programmes/calendar_shown.hpp"

/// Weeks and teams for the visits that people chose, in what a programme's people alone read.
namespace liaise::programmes {

/// What is asked of a calendar, by someone who had read the programme's `version`.
struct CalendarAsking {
    Id<guard::CircleRef> id;
    std::int64_t version = 0;
    CalendarWishes wishes;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using C = CalendarAsking;
        return record("programme_calendar_asking", field("id", &C::id, sealed, "The programme."),
                      field("version", &C::version, sealed, "The version that was read."),
                      field("wishes", &C::wishes, sealed, "What is asked for."));
    }
};
static_assert(Described<CalendarAsking>);

/// How long the calendar is looked for, and from which day on anything may move.
struct CalendarMaking {
    Id<guard::CircleRef> id;
    std::int64_t seconds = 0;
    std::optional<Day> from;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using C = CalendarMaking;
        return record("programme_calendar_making", field("id", &C::id, sealed, "The programme."),
                      field("seconds", &C::seconds, sealed, "For how many seconds: 1 to 45."),
                      field("from", &C::from, sealed,
                            "What stands before this day's week stays; today, if that is later."));
    }
};
static_assert(Described<CalendarMaking>);

/// Where somebody puts a visit by hand; without a week it is taken out of the calendar.
struct CalendarMove {
    Id<guard::CircleRef> id;
    std::int64_t version = 0;
    CalendarSlot slot;
    bool is_taken_out = false;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using C = CalendarMove;
        return record("programme_calendar_move", field("id", &C::id, sealed, "The programme."),
                      field("version", &C::version, sealed, "The version that was read."),
                      field("slot", &C::slot, sealed, "The visit, its week and its team."),
                      field("is_taken_out", &C::is_taken_out, sealed,
                            "Whether it is in no week from now on."));
    }
};
static_assert(Described<CalendarMove>);

/// How far a calendar has got that is being made just now.
struct CalendarProgress {
    bool is_under_way = false;
    std::int64_t seconds = 0;
    std::int64_t seconds_at_most = 0;
    std::int64_t left_out = 0;
    std::int64_t gap_percent = 0;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using P = CalendarProgress;
        return record(
            "programme_calendar_progress",
            field("is_under_way", &P::is_under_way, sealed, "Whether one is being made."),
            field("seconds", &P::seconds, sealed, "For how long it has been looked for."),
            field("seconds_at_most", &P::seconds_at_most, sealed, "For how long it will be."),
            field("left_out", &P::left_out, sealed, "Visits that are in no week so far."),
            field("gap_percent", &P::gap_percent, sealed,
                  "No calendar is better by more than so many per cent."));
    }
};
static_assert(Described<CalendarProgress>);

/// The calendar as it stands. Errors: `not_found`, as of the programme; so do all that follow.
Result<guard::Seen<ShownCalendar>> find_calendar(guard::Work& work, const WhichProgramme& which);
/// Writes down what is asked for. Errors: `invalid`, with the field; `conflict` when another change
/// came first.
Result<Done> ask_for_calendar(guard::OwnWork& work, const CalendarAsking& asking);
/// Puts a visit somewhere by hand; what that breaks is said by `find_calendar`. Errors: `invalid`
/// for a week or team that there is not; `conflict` when another change came first.
Result<Done> move_visit(guard::OwnWork& work, const CalendarMove& move);

/// Makes the calendar, in the time of one call and with no transaction open meanwhile. Who changes
/// the programme then loses nothing, and the calendar is kept beside it. Errors: `invalid` where
/// nothing is to be planned; `conflict` while one is being made.
Result<guard::Seen<ShownCalendar>> make_calendar(guard::EditingDoorstep& step,
                                                 const CalendarMaking& making);
/// How far it has got, where this process makes it.
Result<guard::Seen<CalendarProgress>> calendar_progress(guard::Work& work,
                                                        const WhichProgramme& which);
/// Ends it: the best that was found until then is kept.
Result<Done> cancel_calendar(guard::OwnWork& work, const WhichProgramme& which);

}  // namespace liaise::programmes
