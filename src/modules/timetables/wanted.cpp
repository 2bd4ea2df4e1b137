#include "modules/timetables/wanted.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace liaise::timetables {

namespace {

std::unexpected<Error> at_fault(const char* list, std::size_t number) {
    return invalid(fmt::format("{}.{}", list, number), "error.timetables.out_of_bounds",
                   "This calendar cannot be made: something that it asks for is out of bounds. "
                   "Nothing was changed; look at the entry that is named, and try again.");
}

bool is_between(int number, int least, int most) { return number >= least && number <= most; }

bool are_sound(const std::vector<Away>& all, int weeks) {
    return std::ranges::all_of(all, [&](const Away& away) {
        return is_between(away.week, 0, weeks - 1) && is_between(away.days, 0, days_max);
    });
}

bool is_sound(const Team& team, int weeks) {
    return is_between(team.days_each_week, 0, days_max) && are_sound(team.leave, weeks) &&
           std::ranges::all_of(team.reaches, [](const Reach& reach) {
               return is_between(reach.travel_days, 0, days_max);
           });
}

bool is_sound(const Place& place) {
    return is_between(place.gap_weeks, 0, weeks_max) &&
           is_between(place.last_visit_week.value_or(0), -100 * weeks_max, weeks_max);
}

/// Whether what follows what ends somewhere.
bool ends(const Wanted& wanted, std::size_t visit) {
    for (std::size_t steps = 0; steps <= wanted.visits.size(); ++steps) {
        const auto& follow_up = wanted.visits[visit].follow_up;
        if (!follow_up) return true;
        if (follow_up->of >= wanted.visits.size()) return false;
        visit = follow_up->of;
    }
    return false;
}

bool is_sound(const Wanted& wanted, std::size_t number) {
    const auto& visit = wanted.visits[number];
    if (visit.place >= wanted.places.size() || !is_between(visit.days, 1, days_max)) return false;
    if (visit.follow_up && (visit.follow_up->weeks_min < 0 ||
                            visit.follow_up->weeks_max < visit.follow_up->weeks_min ||
                            visit.follow_up->weeks_max > weeks_max))
        return false;
    if (number < wanted.standing.size() && wanted.standing[number]) {
        const auto& slot = *wanted.standing[number];
        if (slot.team >= wanted.teams.size() || !is_between(slot.week, 0, wanted.weeks - 1))
            return false;
    }
    return ends(wanted, number);
}

}  // namespace

Result<Done> check(const Wanted& wanted) {
    if (!is_between(wanted.weeks, 1, weeks_max)) return at_fault("weeks", 0);
    if (!is_between(wanted.from_week, 0, wanted.weeks)) return at_fault("from_week", 0);
    if (wanted.visits.size() > visits_max) return at_fault("visits", visits_max);
    if (wanted.teams.size() > teams_max) return at_fault("teams", teams_max);
    if (!wanted.standing.empty() && wanted.standing.size() != wanted.visits.size())
        return at_fault("standing", wanted.standing.size());
    if (!are_sound(wanted.holidays, wanted.weeks)) return at_fault("holidays", 0);
    for (std::size_t i = 0; i < wanted.teams.size(); ++i)
        if (!is_sound(wanted.teams[i], wanted.weeks)) return at_fault("teams", i);
    for (std::size_t i = 0; i < wanted.places.size(); ++i)
        if (!is_sound(wanted.places[i])) return at_fault("places", i);
    for (std::size_t i = 0; i < wanted.visits.size(); ++i)
        if (!is_sound(wanted, i)) return at_fault("visits", i);
    return Done{};
}

int free_days(const Wanted& wanted, const Slot& slot) {
    const auto& team = wanted.teams[slot.team];
    int days = team.days_each_week;
    for (const auto* list : {&wanted.holidays, &team.leave})
        for (const auto& away : *list)
            if (away.week == slot.week) days -= away.days;
    return std::max(days, 0);
}

bool is_held(const Wanted& wanted, std::size_t visit) {
    return visit < wanted.standing.size() && wanted.standing[visit] &&
           wanted.standing[visit]->week < wanted.from_week;
}

}  // namespace liaise::timetables
