#include "modules/coverage/period.hpp"

#include <algorithm>

namespace liaise::coverage {

namespace {

constexpr int years_by_default = 5;
constexpr int days_of_four_years = 1461;

/// The day after the same day `years` earlier, so that both ends together are whole years.
Day years_before(Day day, int years) {
    using namespace std::chrono;
    auto date = year_month_day{day.value} - std::chrono::years{years};
    if (!date.ok()) date = date.year() / date.month() / last;
    return plus_days(Day{sys_days{date}}, 1);
}

}  // namespace

int Period::year_of(const When& when) const {
    const auto middle = plus_days(when.first, days_between(when.first, when.last) / 2);
    return days_between(std::clamp(middle, from, to), to) * 4 / days_of_four_years;
}

Result<Period> period_of(const std::optional<Day>& from, const std::optional<Day>& to, Day today) {
    const auto end = to.value_or(today);
    const Period period{from.value_or(years_before(end, years_by_default)), end};
    if (period.to < period.from)
        return invalid("to", "coverage.ends_before_it_begins",
                       "The period ends before it begins. Correct one of the two days.");
    if (period.days() > years_max * days_of_four_years / 4)
        return invalid("from", "coverage.too_long", "Ask about sixty years at most.");
    return period;
}

}  // namespace liaise::coverage
