#include "base/calendar_file.hpp"

namespace liaise {

namespace {

/// Octets of one line without its end: RFC 5545, 3.1.
constexpr std::size_t line_octets_max = 75;
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

/// An hour is written without a zone: RFC 5545, 3.3.5, form 1.
std::string start_of(const CalendarEvent& one) {
    const auto day = digits_of(text_of(one.day));
    if (!one.hour) return "DTSTART;VALUE=DATE:" + day;
    return "DTSTART:" + day + 'T' + digits_of(*one.hour) + "00";
}

/// "20261130T093000Z".
std::string stamp_of(Moment at) {
    const auto digits = digits_of(text_of(at));
    return digits.substr(0, 8) + 'T' + digits.substr(8) + 'Z';
}

std::string event_of(const CalendarEvent& one) {
    std::string out = as_line("BEGIN:VEVENT");
    out += as_line("UID:" + one.uid);
    out += as_line("DTSTAMP:" + stamp_of(one.stamp));
    out += as_line(start_of(one));
    if (one.days && !one.hour)
        out += as_line("DTEND;VALUE=DATE:" + digits_of(text_of(plus_days(one.day, *one.days))));
    out += as_line("SUMMARY:" + escaped(one.title));
    out += as_line(std::string("STATUS:") + one.status);
    out += as_line("CLASS:PRIVATE");
    return out + as_line("END:VEVENT");
}

}  // namespace

std::string calendar_text(const std::string& maker, std::span<const CalendarEvent> events) {
    std::string out =
        as_line("BEGIN:VCALENDAR") + as_line("VERSION:2.0") + as_line("PRODID:" + maker);
    for (const auto& one : events) out += event_of(one);
    return out + as_line("END:VCALENDAR");
}

}  // namespace liaise
