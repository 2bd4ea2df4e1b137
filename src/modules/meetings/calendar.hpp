#pragma once

#include "modules/meetings/keeping.hpp"

namespace liaise::meetings {

/// A file that a calendar reads.
struct CalendarFile {
    std::string name;
    std::string text;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("calendar_file", field("name", &CalendarFile::name, own, "Its name."),
                      field("text", &CalendarFile::text, own, "What is in it, as RFC 5545 says."));
    }
};
static_assert(Described<CalendarFile>);

/// One meeting for a calendar: its title, day and hour. Who comes, where, and what is spoken of
/// stays here, since calendars lie on telephones. Errors: `not_found` where it has no day.
Result<guard::Seen<CalendarFile>> calendar_of_one(guard::Work& work, const WhichMeeting& which);

/// The same of all from a month ago on. A visit is never in it.
Result<guard::Seen<CalendarFile>> calendar(guard::Work& work, const guard::Nothing& nothing);

}  // namespace liaise::meetings
