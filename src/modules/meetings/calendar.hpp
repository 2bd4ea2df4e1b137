#pragma once

#include "base/calendar_file.hpp"
#include "modules/meetings/keeping.hpp"

namespace liaise::meetings {

/// One meeting for a calendar: its title, day and hour. Who comes, where, and what is spoken of
/// stays here, since calendars lie on telephones. Errors: `not_found` where it has no day.
Result<guard::Seen<CalendarFile>> calendar_of_one(guard::Work& work, const WhichMeeting& which);

/// The same of all from a month ago on. A visit is never in it.
Result<guard::Seen<CalendarFile>> calendar(guard::Work& work, const guard::Nothing& nothing);

}  // namespace liaise::meetings
