#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "modules/timetables/weights.hpp"

/// A calendar that can be kept: which of the visits that people chose go in which week and to which
/// team. It decides nothing about which places are visited.
namespace liaise::timetables {

/// More than these is not planned at once; two years of the largest mechanism lie well below.
inline constexpr std::size_t visits_max = 2'000;
inline constexpr int weeks_max = 106;
inline constexpr std::size_t teams_max = 40;
inline constexpr int days_max = 42;

/// Days of a week on which nobody works: a holiday, or a team's leave.
struct Away {
    int week = 0;
    int days = 1;
};

/// A region where a team works, and the days that it takes to go there and back.
struct Reach {
    std::string region;
    int travel_days = 0;  ///< 0 at home.
};

/// A team and what it can do. Regions that it does not reach it is not sent to.
struct Team {
    int days_each_week = 5;
    std::vector<Reach> reaches;
    std::vector<std::string> expertise;
    std::vector<std::string> languages;
    std::vector<Away> leave;
};

/// A place, as far as its visits hang together.
struct Place {
    std::string region;
    int gap_weeks = 1;                   ///< Two visits lie at least so far apart.
    std::optional<int> last_visit_week;  ///< Below 0 before the calendar's first week.
    std::vector<int> closed_weeks;
};

/// How much people want a visit: they say so, nothing here does.
enum class Want { must, should, if_it_fits };

/// A visit that comes so many weeks after another, and is not held to its place's gap.
struct FollowUp {
    std::size_t of = 0;
    int weeks_min = 1;
    int weeks_max = 1;
};

/// Weeks, both of them included.
struct Window {
    int first = 0;
    int last = 0;
};

/// A visit that people chose.
struct Visit {
    std::size_t place = 0;
    Want want = Want::should;
    int days = 1;
    std::vector<std::string> expertise;  ///< One team has all of it, and all languages.
    std::vector<std::string> languages;
    std::optional<Window> window;
    std::optional<int> joint_week;  ///< Agreed with others; it is not moved.
    std::optional<FollowUp> follow_up;
};

/// When, and by whom.
struct Slot {
    int week = 0;
    std::size_t team = 0;

    friend bool operator==(const Slot&, const Slot&) = default;
};

/// What is asked for. Visits, places and teams are known by their number in their list, weeks by
/// their number from the first one of the calendar, 0.
struct Wanted {
    int weeks = 52;
    int from_week = 0;  ///< The weeks before are past: what stands there stays.
    std::vector<Place> places;
    std::vector<Team> teams;
    std::vector<Visit> visits;
    std::vector<Away> holidays;                 ///< Of all teams.
    std::vector<std::optional<Slot>> standing;  ///< By visit; empty where no calendar stands.
    Weights weights;
};

/// Whether it can be planned at all. Errors: `invalid`, with the list and the number that is at
/// fault as the field, where something is out of bounds or a visit follows itself.
Result<Done> check(const Wanted& wanted);

/// The days that a team has in a week.
int free_days(const Wanted& wanted, const Slot& slot);

/// Whether the visit stands in a week that is past.
bool is_held(const Wanted& wanted, std::size_t visit);

}  // namespace liaise::timetables
