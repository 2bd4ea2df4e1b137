#pragma once

#include "modules/programmes/calendar_question.hpp"
#include "modules/programmes/calendar_shown.hpp"

namespace liaise::programmes {

/// A programme's calendar with what can be said of it today: what it breaks, and why visits are
/// left out.
Result<ShownCalendar> shown_calendar(guard::Work& work, const Opened& programme);

/// Wishes that cannot all be met, by the names of places and teams.
std::vector<CalendarConflict> named_conflicts(const CalendarQuestion& question,
                                              const std::vector<timetables::Conflict>& conflicts);

}  // namespace liaise::programmes
