#pragma once

#include <map>

#include "modules/programmes/calendar_question.hpp"

/// Days, months and regions as the weeks and ways of a timetable.
namespace liaise::programmes {

/// The days off in each week of the calendar.
std::vector<timetables::Away> weeks_off(const std::vector<DaysOff>& all,
                                        const CalendarQuestion& asked);

/// Takes so many days of all teams out of each month, from its last week backwards. A week is of
/// the month that its Thursday is in.
void keep_slack_free(CalendarQuestion& asked, std::int64_t days_a_month);

/// How teams come to the regions that places lie in.
class TeamWays {
public:
    TeamWays(const std::vector<regions::Region>& all, const std::vector<timetables::Place>& places);

    /// A team without any goes everywhere. A place of no region is near for all.
    std::vector<timetables::Reach> reaches(const std::vector<TeamWay>& ways) const;

private:
    std::map<std::string, std::string> part_of_;
    std::vector<std::string> regions_;  ///< Of places, each once.
};

/// The same, by the regions of the register.
TeamWays team_ways(guard::Work& work, const std::vector<timetables::Place>& places);

}  // namespace liaise::programmes
