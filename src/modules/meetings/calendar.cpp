#include "modules/meetings/calendar.hpp"

#include <fmt/format.h>

#include "modules/meetings/standing.hpp"

namespace liaise::meetings {

namespace {

/// What is longer past nobody looks for in a calendar.
constexpr int days_back = 31;

CalendarEvent event_of(const MeetingInBrief& one) {
    const bool is_off = one.standing.value == "called_off" || one.standing.value == "called_back" ||
                        one.standing.value == "declined";
    const bool is_sure = one.standing.value == "accepted" || one.standing.value == "ours";
    CalendarEvent event{
        one.id.text() + "@liaise.invalid", one.at, *one.day, one.hour, {}, one.title};
    event.status = is_off ? "CANCELLED" : is_sure ? "CONFIRMED" : "TENTATIVE";
    return event;
}

std::string calendar_of(const std::vector<CalendarEvent>& events) {
    return calendar_text("-//liaise//meetings//EN", events);
}

}  // namespace

Result<guard::Seen<CalendarFile>> calendar_of_one(guard::Work& work, const WhichMeeting& which) {
    const auto found = known(work, which.id);
    if (!found || !found->brief.day) return not_found();
    return work.own_knowledge(
        CalendarFile{fmt::format("meeting-{}.ics", text_of(*found->brief.day)),
                     calendar_of({event_of(found->brief)})});
}

Result<guard::Seen<CalendarFile>> calendar(guard::Work& work, const guard::Nothing&) {
    std::vector<CalendarEvent> events;
    for (const auto& [brief, standing] : all_known(work))
        if (brief.day && *brief.day >= plus_days(work.today(), -days_back))
            events.push_back(event_of(brief));
    return work.own_knowledge(CalendarFile{"meetings.ics", calendar_of(events)});
}

}  // namespace liaise::meetings
