#pragma once

#include "base/calendar_file.hpp"
#include "guard/own_work.hpp"
#include "modules/programmes/asked.hpp"

/// The weeks of one team for its people's own calendars, which lie on telephones and with others.
namespace liaise::programmes {

/// A title of a calendar is a few words.
inline constexpr std::size_t calendar_title_bytes_max = 80;

struct CalendarTaking {
    Id<guard::CircleRef> id;
    std::optional<std::string> team;
    std::string title;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using C = CalendarTaking;
        return record("programme_calendar_taking", field("id", &C::id, sealed, "The programme."),
                      field("team", &C::team, sealed, "Whose weeks; none for the one team."),
                      field("title", &C::title, sealed,
                            "What stands in each of these weeks: the same everywhere."));
    }
};
static_assert(Described<CalendarTaking>);

/// The weeks to come in which the team goes anywhere, each as one line with this title: neither
/// where, nor how many visits, nor on which day. That it was taken is noted in the programme.
/// Errors: `not_found`, as of the programme; `invalid` for a team that there is not, and for a
/// title that is empty, long, or names a place of the programme.
Result<guard::Seen<CalendarFile>> take_calendar(guard::OwnWork& work, const CalendarTaking& taking);

}  // namespace liaise::programmes
