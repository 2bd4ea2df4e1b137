#pragma once

#include <optional>
#include <span>
#include <string>

#include "base/day.hpp"
#include "base/describe.hpp"

namespace liaise {

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

/// A line of a calendar. Without an hour it takes whole days.
struct CalendarEvent {
    std::string uid;  ///< By which a calendar knows it again, and whoever reads that calendar too.
    Moment stamp;
    Day day;
    std::optional<std::string> hour;  ///< "14:05", by the clocks of the place.
    std::optional<int> days;          ///< How many; one where nothing is said.
    std::string title;
    const char* status = "CONFIRMED";  ///< As RFC 5545, 3.8.1.11 has them.
};

/// The text of a calendar with these lines; `maker` is what it says wrote it: RFC 5545, 3.7.3.
std::string calendar_text(const std::string& maker, std::span<const CalendarEvent> events);

}  // namespace liaise
