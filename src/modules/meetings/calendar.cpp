#include "modules/meetings/calendar.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "modules/meetings/standing.hpp"

namespace liaise::meetings {

namespace {

/// Octets of one line without its end: RFC 5545, 3.1.
constexpr std::size_t line_octets_max = 75;
/// What is longer past nobody looks for in a calendar.
constexpr int days_back = 31;

/// RFC 5545, 3.3.11.
std::string escaped(const std::string& text) {
    std::string out;
    for (const char letter : text) {
        if (letter == '\r') continue;
        if (letter == '\\' || letter == ';' || letter == ',') out += '\\';
        if (letter == '\n') out += "\\n";
        else out += letter;
    }
    return out;
}

bool is_within_a_letter(char octet) { return (static_cast<unsigned char>(octet) & 0xC0) == 0x80; }

/// Folded at 75 octets, and never within a letter.
std::string as_line(const std::string& text) {
    std::string out;
    std::size_t octets = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::size_t end = i + 1;
        while (end < text.size() && is_within_a_letter(text[end])) ++end;
        if (octets + (end - i) > line_octets_max) {
            out += "\r\n ";
            octets = 1;
        }
        out.append(text, i, end - i);
        octets += end - i;
        i = end - 1;
    }
    return out + "\r\n";
}

std::string digits_of(const std::string& text) {
    std::string out;
    for (const char letter : text)
        if (letter >= '0' && letter <= '9') out += letter;
    return out;
}

/// An hour is by the clocks of the place, so it is written without a zone: RFC 5545, 3.3.5, form 1.
std::string start_of(const MeetingInBrief& one) {
    const auto day = digits_of(text_of(*one.day));
    if (!one.hour) return "DTSTART;VALUE=DATE:" + day;
    return "DTSTART:" + day + 'T' + digits_of(*one.hour) + "00";
}

/// "20261130T093000Z".
std::string stamp_of(Moment at) {
    const auto digits = digits_of(text_of(at));
    return digits.substr(0, 8) + 'T' + digits.substr(8) + 'Z';
}

std::string event_of(const MeetingInBrief& one) {
    const bool is_off = one.standing.value == "called_off" || one.standing.value == "called_back" ||
                        one.standing.value == "declined";
    std::string out = as_line("BEGIN:VEVENT");
    out += as_line("UID:" + one.id.text() + "@liaise.invalid");
    out += as_line("DTSTAMP:" + stamp_of(one.at));
    out += as_line(start_of(one));
    out += as_line("SUMMARY:" + escaped(one.title));
    out += as_line(is_off ? "STATUS:CANCELLED"
                   : one.standing.value == "accepted" || one.standing.value == "ours"
                       ? "STATUS:CONFIRMED"
                       : "STATUS:TENTATIVE");
    out += as_line("CLASS:PRIVATE");
    return out + as_line("END:VEVENT");
}

std::string calendar_of(const std::string& events) {
    return as_line("BEGIN:VCALENDAR") + as_line("VERSION:2.0") +
           as_line("PRODID:-//liaise//meetings//EN") + events + as_line("END:VCALENDAR");
}

}  // namespace

Result<guard::Seen<CalendarFile>> calendar_of_one(guard::Work& work, const WhichMeeting& which) {
    const auto found = known(work, which.id);
    if (!found || !found->brief.day) return not_found();
    return work.own_knowledge(
        CalendarFile{fmt::format("meeting-{}.ics", text_of(*found->brief.day)),
                     calendar_of(event_of(found->brief))});
}

Result<guard::Seen<CalendarFile>> calendar(guard::Work& work, const guard::Nothing&) {
    std::string events;
    for (const auto& [brief, standing] : all_known(work))
        if (brief.day && *brief.day >= plus_days(work.today(), -days_back))
            events += event_of(brief);
    return work.own_knowledge(CalendarFile{"meetings.ics", calendar_of(events)});
}

}  // namespace liaise::meetings
