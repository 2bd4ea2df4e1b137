#include "bench/large_calendar.hpp"

#include <fmt/format.h>

#include "modules/timetables/dice.hpp"

namespace liaise::bench {

namespace {

using namespace timetables;

constexpr int regions = 16;
constexpr int teams = 5;
constexpr std::size_t places = 400;

std::string region_of(std::size_t number) { return fmt::format("region {}", number % regions); }

/// At home in three regions, and at a day or two from about half of the others.
Team a_team(std::size_t number, Dice& dice) {
    Team team{5, {}, {"detention"}, {"main"}, {}};
    for (std::size_t i = 0; i < 3; ++i) team.reaches.push_back({region_of(3 * number + i), 0});
    for (std::size_t i = 3; i < regions; ++i)
        if (dice.below(2) == 0)
            team.reaches.push_back({region_of(3 * number + i), 1 + (i > 8 ? 1 : 0)});
    if (number % 2 == 0) team.expertise.emplace_back("medicine");
    if (number % 2 == 1) team.expertise.emplace_back("children");
    if (number != 3) team.expertise.emplace_back("psychiatry");
    if (number < 3) team.languages.emplace_back("second");
    for (const int week : {30, 31, 32})
        team.leave.push_back({week + static_cast<int>(2 * number) - 4, 5});
    return team;
}

Visit a_visit(std::size_t place, Tightness tightness, Dice& dice) {
    Visit visit;
    visit.place = place;
    const auto want = dice.below(10);
    visit.want = want < 2 ? Want::must : want < 7 ? Want::should : Want::if_it_fits;
    visit.days = (tightness == Tightness::tight ? 2 : 1) + static_cast<int>(dice.below(3));
    visit.expertise = {"detention"};
    const auto expertise = dice.below(10);
    if (expertise < 2) visit.expertise.emplace_back("medicine");
    else if (expertise < 3) visit.expertise.emplace_back("children");
    else if (expertise < 4) visit.expertise.emplace_back("psychiatry");
    visit.languages = {dice.below(8) == 0 ? "second" : "main"};
    const auto first = static_cast<int>(dice.below(40));
    if (dice.below(10) < 3) visit.window = Window{first, first + 12};
    else if (dice.below(30) == 0) visit.joint_week = first;
    return visit;
}

}  // namespace

timetables::Wanted large_calendar(Tightness tightness, std::uint64_t seed) {
    Dice dice(seed);
    Wanted wanted;
    for (std::size_t i = 0; i < teams; ++i) wanted.teams.push_back(a_team(i, dice));
    for (const int week : {0, 13, 17, 21, 33, 43}) wanted.holidays.push_back({week, 1});
    wanted.holidays.push_back({51, 4});
    for (std::size_t i = 0; i < places; ++i) {
        Place place{region_of(i), 13, std::nullopt, {}};
        if (dice.below(3) == 0) place.last_visit_week = -static_cast<int>(dice.below(30));
        wanted.places.push_back(place);
        // Nine in ten places once, the others twice: again, or to follow up.
        if (i % 10 == 9) continue;
        wanted.visits.push_back(a_visit(i, tightness, dice));
        if (i % 9 != 0) continue;
        auto again = a_visit(i, tightness, dice);
        again.window.reset();
        again.joint_week.reset();
        if (i % 2 == 0) again.follow_up = FollowUp{wanted.visits.size() - 1, 6, 14};
        wanted.visits.push_back(again);
    }
    return wanted;
}

}  // namespace liaise::bench
