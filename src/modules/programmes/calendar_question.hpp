#pragma once

#include "modules/programmes/calendar.hpp"
#include "modules/programmes/contents.hpp"
#include "modules/timetables/timetable.hpp"

namespace liaise::programmes {

/// What is asked for, as numbers of a timetable, and what they stand for.
struct CalendarQuestion {
    /// Which visit a number stands for.
    struct Asked {
        Id<places::Place> place;
        bool is_follow_up = false;
        std::size_t candidate = 0;
    };
    timetables::Wanted wanted;
    Day first_week;
    std::vector<Asked> visits;
    std::vector<Names> names;        ///< By place of `wanted`.
    std::vector<std::string> teams;  ///< Those of the plan, then those that only stand in it.
    std::size_t plan_teams = 0;      ///< How many of them are of the plan.
    std::string fingerprint;         ///< Of what is asked for, without where visits stand.

    Day week(int number) const { return plus_days(first_week, 7 * number); }
    /// May lie outside of the calendar.
    int week_of(Day day) const;
    std::optional<std::size_t> team(const std::string& name) const;
};

/// Reads what is asked for. What stands before the week of `from`, or of today, is kept.
Result<CalendarQuestion> calendar_question(guard::Work& work, const Contents& contents,
                                           const std::optional<Day>& from);

/// The one team of a plan that names none has no name. Each name once.
std::vector<std::string> calendar_teams(const Plan& plan);
/// Whether people chose it, so that it has a place in the calendar if there is room.
bool is_chosen(const Candidate& candidate);
/// The Monday of the day's week.
Day monday_before(Day day);
/// Errors: `invalid`, with the field that cannot be taken.
Result<Done> check(guard::Work& work, const Contents& contents, const CalendarWishes& wishes);

}  // namespace liaise::programmes
