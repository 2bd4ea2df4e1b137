#include "modules/programmes/calendar_weeks.hpp"

#include <algorithm>
#include <chrono>

#include "guard/bare.hpp"

namespace liaise::programmes {

namespace {

constexpr int to_thursday = 3;
/// Regions lie in one another less deeply than that; a circle among them ends here.
constexpr int region_levels_max = 12;

std::chrono::year_month month_of(const CalendarQuestion& asked, int week) {
    const auto thursday = plus_days(asked.week(week), to_thursday);
    const std::chrono::year_month_day date{thursday.value};
    return date.year() / date.month();
}

/// Takes as many days of a week as it has, one team after the other.
std::int64_t taken_from(timetables::Wanted& wanted, int week, std::int64_t days) {
    std::int64_t taken = 0;
    for (std::size_t team = 0; team < wanted.teams.size() && taken < days; ++team) {
        const auto free = timetables::free_days(wanted, {week, team});
        const auto some = std::min<std::int64_t>(free, days - taken);
        if (some <= 0) continue;
        wanted.teams[team].leave.push_back({week, static_cast<int>(some)});
        taken += some;
    }
    return taken;
}

}  // namespace

std::vector<timetables::Away> weeks_off(const std::vector<DaysOff>& all,
                                        const CalendarQuestion& asked) {
    std::map<int, int> days;
    const auto last = plus_days(asked.week(asked.wanted.weeks), -1);
    for (const auto& off : all)
        for (auto day = std::max(off.from, asked.first_week); day <= std::min(off.to, last);
             day = plus_days(day, 1))
            ++days[asked.week_of(day)];
    std::vector<timetables::Away> weeks;
    for (const auto& [week, count] : days)
        weeks.push_back({week, std::min(count, timetables::days_max)});
    return weeks;
}

void keep_slack_free(CalendarQuestion& asked, std::int64_t days_a_month) {
    auto left = days_a_month;
    for (int week = asked.wanted.weeks - 1; week >= 0; --week) {
        const bool is_last_of_month =
            week + 1 == asked.wanted.weeks || month_of(asked, week) != month_of(asked, week + 1);
        if (is_last_of_month) left = days_a_month;
        left -= taken_from(asked.wanted, week, left);
    }
}

TeamWays::TeamWays(const std::vector<regions::Region>& all,
                   const std::vector<timetables::Place>& places) {
    for (const auto& region : all)
        if (region.part_of) part_of_.emplace(region.id.text(), region.part_of->text());
    for (const auto& place : places)
        if (std::ranges::find(regions_, place.region) == regions_.end())
            regions_.push_back(place.region);
}

std::vector<timetables::Reach> TeamWays::reaches(const std::vector<TeamWay>& ways) const {
    std::vector<timetables::Reach> all;
    for (const auto& region : regions_) {
        if (ways.empty() || region.empty()) {
            all.push_back({region, 0});
            continue;
        }
        auto around = region;
        for (int level = 0; level < region_levels_max; ++level) {
            const auto way = std::ranges::find_if(
                ways, [&](const TeamWay& one) { return one.region.text() == around; });
            if (way != ways.end()) {
                all.push_back({region, static_cast<int>(way->travel_days)});
                break;
            }
            const auto wider = part_of_.find(around);
            if (wider == part_of_.end()) break;
            around = wider->second;
        }
    }
    return all;
}

TeamWays team_ways(guard::Work& work, const std::vector<timetables::Place>& places) {
    const auto all = regions::list(work, {});
    return {all ? guard::bare(*all) : std::vector<regions::Region>{}, places};
}

}  // namespace liaise::programmes
