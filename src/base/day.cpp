#include "base/day.hpp"

#include <fmt/format.h>

#include <charconv>

namespace liaise {

namespace {

using namespace std::chrono;

constexpr std::int64_t seconds_a_day = 86'400;

/// The number that the digits `text` spell; nothing when there is any other letter in it.
std::optional<int> number_from(std::string_view text) {
    int value = 0;
    for (char letter : text) {
        if (letter < '0' || letter > '9') return std::nullopt;
        value = value * 10 + (letter - '0');
    }
    return value;
}

std::optional<Day> day_of_parts(int year, int month, int day) {
    const year_month_day date{std::chrono::year{year},
                              std::chrono::month{static_cast<unsigned>(month)},
                              std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok() || year < 1000) return std::nullopt;
    return Day{sys_days{date}};
}

When months(int year, unsigned first, unsigned count, Precision precision) {
    const auto start = std::chrono::year{year} / std::chrono::month{first} / 1;
    const auto end = start + std::chrono::months{static_cast<int>(count)};
    return {Day{sys_days{start}}, Day{sys_days{end} - days{1}}, precision};
}

/// Puts the digits of `number` so that they end at `last`.
void put_digits(std::string& text, std::size_t last, unsigned number) {
    for (; number > 0; number /= 10) text[last--] = static_cast<char>('0' + number % 10);
}

}  // namespace

Day Day::of(int year, unsigned month, unsigned day) {
    return Day{sys_days{std::chrono::year{year} / std::chrono::month{month} /
                        std::chrono::day{day}}};
}

std::string text_of(Day day) {
    const year_month_day date{day.value};
    const auto year = static_cast<int>(date.year());
    if (year < 0 || year > 9999)
        return fmt::format("{:04}-{:02}-{:02}", year, static_cast<unsigned>(date.month()),
                           static_cast<unsigned>(date.day()));
    std::string text = "0000-00-00";
    put_digits(text, 3, static_cast<unsigned>(year));
    put_digits(text, 6, static_cast<unsigned>(date.month()));
    put_digits(text, 9, static_cast<unsigned>(date.day()));
    return text;
}

std::optional<Day> day_from(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number_from(text.substr(0, 4));
    const auto month = number_from(text.substr(5, 2));
    const auto day = number_from(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    return day_of_parts(*year, *month, *day);
}

Day plus_days(Day day, int count) { return Day{day.value + days{count}}; }

int days_between(Day earlier, Day later) {
    return static_cast<int>((later.value - earlier.value).count());
}

std::string text_of(const When& when) {
    const auto text = text_of(when.first);
    switch (when.precision) {
        case Precision::day: return text;
        case Precision::month: return text.substr(0, 7);
        case Precision::half_year: return text.substr(0, 4) + (text[6] == '1' ? "-H1" : "-H2");
        case Precision::year: return text.substr(0, 4);
    }
    return text;
}

std::optional<When> when_from(std::string_view text) {
    if (text.size() == 10) {
        const auto day = day_from(text);
        if (!day) return std::nullopt;
        return When{*day, *day, Precision::day};
    }
    if (text.size() < 4) return std::nullopt;
    const auto year = number_from(text.substr(0, 4));
    if (!year || *year < 1000) return std::nullopt;
    const auto rest = text.substr(4);
    if (rest.empty()) return months(*year, 1, 12, Precision::year);
    if (rest == "-H1") return months(*year, 1, 6, Precision::half_year);
    if (rest == "-H2") return months(*year, 7, 6, Precision::half_year);
    if (rest.size() != 3 || rest[0] != '-') return std::nullopt;
    const auto month = number_from(rest.substr(1));
    if (!month || *month < 1 || *month > 12) return std::nullopt;
    return months(*year, static_cast<unsigned>(*month), 1, Precision::month);
}

When coarsened(const When& when) {
    if (when.precision == Precision::year) return when;
    const year_month_day date{when.first.value};
    const bool first_half = static_cast<unsigned>(date.month()) <= 6;
    return months(static_cast<int>(date.year()), first_half ? 1 : 7, 6, Precision::half_year);
}

std::string text_of(Moment moment) {
    const auto day = day_of(moment);
    const auto second = moment.seconds - day.value.time_since_epoch().count() * seconds_a_day;
    auto text = text_of(day) + "T00:00:00Z";
    const auto end = text.size() - 1;
    put_digits(text, end - 7, static_cast<unsigned>(second / 3600));
    put_digits(text, end - 4, static_cast<unsigned>(second / 60 % 60));
    put_digits(text, end - 1, static_cast<unsigned>(second % 60));
    return text;
}

std::optional<Moment> moment_from(std::string_view text) {
    if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' ||
        text[19] != 'Z')
        return std::nullopt;
    const auto day = day_from(text.substr(0, 10));
    const auto hour = number_from(text.substr(11, 2));
    const auto minute = number_from(text.substr(14, 2));
    const auto second = number_from(text.substr(17, 2));
    if (!day || !hour || !minute || !second) return std::nullopt;
    if (*hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
    const auto days_since = static_cast<std::int64_t>(day->value.time_since_epoch().count());
    return Moment{days_since * seconds_a_day + *hour * 3600 + *minute * 60 + *second};
}

Day day_of(Moment moment) {
    return Day{floor<days>(sys_seconds{seconds{moment.seconds}})};
}

Clock Clock::of_the_system() { return {}; }

Clock Clock::standing_at(Moment moment) {
    Clock clock;
    clock.standing_ = moment;
    return clock;
}

Moment Clock::now() const {
    if (standing_) return *standing_;
    return {duration_cast<seconds>(system_clock::now().time_since_epoch()).count()};
}

}  // namespace liaise
