#include "modules/programmes/routes_of_calendars.hpp"

#include "modules/programmes/calendar_file.hpp"
#include "modules/programmes/calendars.hpp"

namespace liaise::programmes {

guard::Routes routes_of_calendars() {
    return {
        guard::route(guard::Method::get, "/programmes/{id}/calendar",
                     "The calendar of a programme, with what it breaks and what it leaves out.",
                     &find_calendar),
        guard::route(guard::Method::put, "/programmes/{id}/calendar",
                     "Writes down what is asked of a calendar.", &ask_for_calendar),
        guard::route(guard::Method::post, "/programmes/{id}/calendar",
                     "Makes the calendar, for some seconds; the call goes on as long.",
                     &make_calendar),
        guard::route(guard::Method::get, "/programmes/{id}/calendar/progress",
                     "How far a calendar has got that is being made.", &calendar_progress),
        guard::route(guard::Method::post, "/programmes/{id}/calendar/cancel",
                     "Ends the making of a calendar; the best so far is kept.", &cancel_calendar),
        guard::route(guard::Method::post, "/programmes/{id}/calendar/file",
                     "A team's weeks to come for its people's own calendars, with a title that "
                     "tells nothing.",
                     &take_calendar),
        guard::route(guard::Method::post, "/programmes/{id}/calendar/moves",
                     "Puts a visit into another week by hand, or takes it out.", &move_visit),
    };
}

}  // namespace liaise::programmes
