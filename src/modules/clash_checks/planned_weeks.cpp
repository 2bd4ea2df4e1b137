#include "modules/clash_checks/planned_weeks.hpp"

#include <algorithm>
#include <set>

#include "modules/places/places.hpp"

namespace liaise::clash_checks {

namespace {

constexpr std::size_t week_length = 8;  // "2027-W05"

std::optional<int> number_in(const std::string& text, std::size_t at, std::size_t length) {
    int number = 0;
    for (const char letter : text.substr(at, length)) {
        if (letter < '0' || letter > '9') return std::nullopt;
        number = number * 10 + (letter - '0');
    }
    return number;
}

/// Who names what became part of another place, and who names that one, would find nothing in both.
bool stands_by_itself(guard::Work& work, const Id<places::Place>& id) {
    const auto place = places::find(work, {id});
    return place && !(*place)->merged_into;
}

int year_of(Day day) { return static_cast<int>(std::chrono::year_month_day(day.value).year()); }

}  // namespace

std::optional<Day> monday_of(const std::string& week) {
    if (week.size() != week_length || week[4] != '-' || week[5] != 'W') return std::nullopt;
    const auto year = number_in(week, 0, 4);
    const auto number = number_in(week, 6, 2);
    if (!year || !number || *year < 1 || *number < 1) return std::nullopt;
    // The fourth of January lies in the first week, and a week is of the year of its Thursday.
    const auto fourth = Day::of(*year, 1, 4);
    const int after_monday =
        static_cast<int>(std::chrono::weekday(fourth.value).iso_encoding()) - 1;
    const auto monday = plus_days(fourth, 7 * (*number - 1) - after_monday);
    if (year_of(plus_days(monday, 3)) != *year) return std::nullopt;
    return monday;
}

Result<Done> check_plan(guard::Work& work, const std::vector<PlannedWeek>& plan,
                        std::size_t count_max) {
    if (plan.size() > count_max)
        return invalid("plan", "clash_checks.too_much",
                       "That is more than fits into a round of the agreed size. Take some out; "
                       "nothing was sent.");
    const auto today = work.today();
    std::set<Id<places::Place>> found;
    for (const auto& [place, week] : plan) {
        const auto monday = monday_of(week);
        if (!monday || plus_days(*monday, 6) < today || *monday > plus_days(today, days_ahead_max))
            return invalid("plan", "clash_checks.week",
                           "Give each week as a year and a number, such as 2027-W05: this week, or "
                           "one of the next twelve months.");
        if (found.insert(place).second && !stands_by_itself(work, place))
            return invalid("plan", "clash_checks.no_such_place",
                           "Choose each place from the list.");
    }
    return Done{};
}

std::string text_of(const PlannedWeek& planned) {
    return planned.place.text() + ' ' + planned.week;
}

}  // namespace liaise::clash_checks
