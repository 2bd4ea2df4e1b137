#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace liaise {

/// A day of the Gregorian calendar, without a time and without a zone.
struct Day {
    std::chrono::sys_days value{};

    auto operator<=>(const Day&) const = default;
    static Day of(int year, unsigned month, unsigned day);
};

/// "2024-03-18".
std::string text_of(Day day);
/// The day that `text` spells as YYYY-MM-DD; nothing when there is no such day.
std::optional<Day> day_from(std::string_view text);
Day plus_days(Day day, int days);
/// The whole days from `earlier` to `later`.
int days_between(Day earlier, Day later);

/// How exactly it is known when something was.
enum class Precision { day, month, half_year, year };

/// When something was, as exactly as it is known: the first and last day that it may have been.
struct When {
    Day first;
    Day last;
    Precision precision = Precision::day;

    auto operator<=>(const When&) const = default;
};

/// "2024-03-18", "2024-03", "2024-H1" or "2024".
std::string text_of(const When& when);
std::optional<When> when_from(std::string_view text);
/// The half-year or year that `when` lies in: what may be told where an exact day would help an
/// authority to foresee the next visit.
When coarsened(const When& when);

/// A moment in UTC, in whole seconds since 1970.
struct Moment {
    std::int64_t seconds = 0;

    auto operator<=>(const Moment&) const = default;
};

/// "2024-03-18T09:30:00Z".
std::string text_of(Moment moment);
std::optional<Moment> moment_from(std::string_view text);
Day day_of(Moment moment);

/// Tells the time. Time comes with the work and from nowhere else, so that a test can set it.
class Clock {
public:
    static Clock of_the_system();
    static Clock standing_at(Moment moment);
    Moment now() const;

private:
    std::optional<Moment> standing_;
};

}  // namespace liaise
