#include "modules/complaints/periods.hpp"

namespace liaise::complaints {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

unsigned months_in(const Code<"period_span">& span) {
    if (span.value == "year") return 12;
    if (span.value == "half_year") return 6;
    return span.value == "quarter" ? 3 : 1;
}

}  // namespace

Period period_around(Day day, const Code<"period_span">& span) {
    const year_month_day date{day.value};
    const auto months = months_in(span);
    const auto first = (static_cast<unsigned>(date.month()) - 1) / months * months + 1;
    const auto start = date.year() / std::chrono::month{first} / 1;
    const auto end = start + std::chrono::months{static_cast<int>(months)};
    return {Day{sys_days{start}}, Day{sys_days{end} - std::chrono::days{1}}};
}

std::vector<Period> periods_between(Day from, Day to, const Code<"period_span">& span) {
    std::vector<Period> periods;
    for (auto day = from; day <= to;) {
        periods.push_back(period_around(day, span));
        day = plus_days(periods.back().to, 1);
    }
    return periods;
}

Period last_ended(Day day, const Code<"period_span">& span) {
    const auto around = period_around(day, span);
    return around.to <= day ? around : period_around(plus_days(around.from, -1), span);
}

std::size_t periods_a_year(const Code<"period_span">& span) { return 12 / months_in(span); }

Period months_of(const When& when) {
    const Code<"period_span"> month{"month"};
    return {period_around(when.first, month).from, period_around(when.last, month).to};
}

}  // namespace liaise::complaints
