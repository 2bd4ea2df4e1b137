#pragma once

#include <string>

#include "modules/timetables/dice.hpp"
#include "modules/timetables/wanted.hpp"

namespace liaise::timetables {

/// A team that can do everything in one region, with so many days a week.
inline Team a_team(int days) { return {days, {{"north", 0}}, {"medicine"}, {"main"}, {}}; }

/// A place in that region.
inline Place a_place() { return {"north", 1, std::nullopt, {}}; }

/// A visit of a day.
inline Visit a_visit(std::size_t place, Want want = Want::should) {
    Visit visit;
    visit.place = place;
    visit.want = want;
    return visit;
}

/// One team, so many weeks, so many places, one visit to each.
inline Wanted a_small_year(int weeks, std::size_t places, int days = 2) {
    Wanted wanted;
    wanted.weeks = weeks;
    wanted.teams.push_back(a_team(days));
    for (std::size_t i = 0; i < places; ++i) {
        wanted.places.push_back(a_place());
        wanted.visits.push_back(a_visit(i));
    }
    return wanted;
}

/// Anything that can be asked for, small enough to be tried in all ways where `visits` is.
inline Wanted any_year(Dice& dice, std::size_t visits, int weeks) {
    Wanted wanted;
    wanted.weeks = weeks;
    const auto some = [&](std::size_t count) { return static_cast<int>(dice.below(count)); };
    const auto is_so = [&](std::size_t one_in) { return dice.below(one_in) == 0; };
    for (std::size_t i = 0; i < 2; ++i) {
        Team team{1 + some(4), {{"north", some(2)}}, {}, {}, {}};
        if (!is_so(3)) team.reaches.push_back({"south", some(3)});
        if (!is_so(3)) team.expertise.emplace_back("medicine");
        if (!is_so(3)) team.languages.emplace_back("second");
        if (is_so(2)) team.leave.push_back({some(static_cast<std::size_t>(weeks)), 1 + some(3)});
        wanted.teams.push_back(team);
    }
    if (is_so(2)) wanted.holidays.push_back({some(static_cast<std::size_t>(weeks)), 1});
    for (std::size_t i = 0; i < 1 + visits / 2; ++i) {
        Place place{is_so(2) ? "north" : "south", some(4), std::nullopt, {}};
        if (is_so(4)) place.last_visit_week = -some(4);
        if (is_so(4)) place.closed_weeks.push_back(some(static_cast<std::size_t>(weeks)));
        wanted.places.push_back(place);
    }
    for (std::size_t i = 0; i < visits; ++i) {
        auto visit = a_visit(dice.below(wanted.places.size()));
        visit.want = is_so(3) ? Want::must : is_so(2) ? Want::should : Want::if_it_fits;
        visit.days = 1 + some(2);
        if (is_so(3)) visit.expertise.emplace_back("medicine");
        if (is_so(4)) visit.languages.emplace_back("second");
        if (is_so(4)) visit.window = Window{some(3), 2 + some(4)};
        if (is_so(8)) visit.joint_week = some(static_cast<std::size_t>(weeks));
        if (i > 0 && is_so(4)) visit.follow_up = FollowUp{dice.below(i), 1, 1 + some(3)};
        wanted.visits.push_back(visit);
    }
    if (!is_so(2)) return wanted;
    wanted.standing.resize(visits);
    for (auto& slot : wanted.standing)
        if (!is_so(3)) slot = Slot{some(static_cast<std::size_t>(weeks)), dice.below(2)};
    if (is_so(2)) wanted.from_week = 1;
    return wanted;
}

}  // namespace liaise::timetables
