#include "modules/timetables/timetable.hpp"

#include <algorithm>
#include <cstdlib>

#include "modules/timetables/choices.hpp"

namespace liaise::timetables {

namespace {

using Slots = std::vector<std::optional<Slot>>;

/// Whether its own conditions let the visit be there, whatever becomes of others.
bool may_be(const Wanted& wanted, std::size_t number, const Slot& slot) {
    const auto& visit = wanted.visits[number];
    const auto& place = wanted.places[visit.place];
    if (slot.week < wanted.from_week || slot.week >= wanted.weeks) return false;
    if (slot.team >= wanted.teams.size()) return false;
    const auto& team = wanted.teams[slot.team];
    if (!has_all(team.expertise, visit.expertise)) return false;
    if (!has_all(team.languages, visit.languages)) return false;
    if (!travel_days(team, place)) return false;
    if (visit.window && (slot.week < visit.window->first || slot.week > visit.window->last))
        return false;
    if (visit.joint_week && slot.week != *visit.joint_week) return false;
    if (!visit.follow_up && place.last_visit_week &&
        slot.week - *place.last_visit_week < place.gap_weeks)
        return false;
    return std::ranges::find(place.closed_weeks, slot.week) == place.closed_weeks.end();
}

bool is_too_near(const Wanted& wanted, const Slots& slots, std::size_t number) {
    const auto& visit = wanted.visits[number];
    if (visit.follow_up) return false;
    for (std::size_t other = 0; other < slots.size(); ++other) {
        const auto& its = wanted.visits[other];
        if (other == number || !slots[other] || its.follow_up || its.place != visit.place) continue;
        if (std::abs(slots[other]->week - slots[number]->week) <
            wanted.places[visit.place].gap_weeks)
            return true;
    }
    return false;
}

bool follows_rightly(const Wanted& wanted, const Slots& slots, std::size_t number) {
    const auto& follow_up = wanted.visits[number].follow_up;
    if (!follow_up) return true;
    if (!slots[follow_up->of]) return false;
    const int after = slots[number]->week - slots[follow_up->of]->week;
    return after >= follow_up->weeks_min && after <= follow_up->weeks_max;
}

/// The days that are worked, by week and team, without those of the past.
std::vector<int> loads(const Wanted& wanted, const Slots& slots) {
    std::vector<int> days(static_cast<std::size_t>(wanted.weeks) * wanted.teams.size());
    for (std::size_t i = 0; i < slots.size(); ++i) {
        if (!slots[i] || is_held(wanted, i)) continue;
        const auto& visit = wanted.visits[i];
        const auto travel =
            travel_days(wanted.teams[slots[i]->team], wanted.places[visit.place]).value_or(0);
        days[bin_of(wanted.teams.size(), *slots[i])] += visit.days + travel;
    }
    return days;
}

}  // namespace

std::vector<std::size_t> broken(const Wanted& wanted, const Slots& slots) {
    std::vector<std::size_t> at_fault;
    if (slots.size() != wanted.visits.size()) {
        for (std::size_t i = 0; i < wanted.visits.size(); ++i) at_fault.push_back(i);
        return at_fault;
    }
    const auto days = loads(wanted, slots);
    for (std::size_t i = 0; i < slots.size(); ++i) {
        if (is_held(wanted, i)) {
            if (slots[i] != wanted.standing[i]) at_fault.push_back(i);
            continue;
        }
        if (!slots[i]) continue;
        const bool is_kept =
            may_be(wanted, i, *slots[i]) && !is_too_near(wanted, slots, i) &&
            follows_rightly(wanted, slots, i) &&
            days[bin_of(wanted.teams.size(), *slots[i])] <= free_days(wanted, *slots[i]);
        if (!is_kept) at_fault.push_back(i);
    }
    return at_fault;
}

Cost cost_of(const Wanted& wanted, const Slots& slots) {
    Cost cost;
    const auto& weights = wanted.weights;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        if (is_held(wanted, i)) continue;
        const auto& visit = wanted.visits[i];
        if (!slots[i]) {
            cost.left_out += left_out_cost(weights, visit.want);
            continue;
        }
        cost.travel +=
            weights.travel_day *
            travel_days(wanted.teams[slots[i]->team], wanted.places[visit.place]).value_or(0);
        cost.changes += change_cost(wanted, i, *slots[i]);
    }
    const auto days = loads(wanted, slots);
    const auto shares = even_shares(wanted);
    const auto teams = static_cast<std::ptrdiff_t>(wanted.teams.size());
    for (int week = 0; week < wanted.weeks; ++week) {
        const auto first = days.begin() + week * teams;
        int worked = 0;
        for (auto day = first; day != first + teams; ++day) worked += *day;
        cost.uneven +=
            weights.uneven_day * std::max(worked - shares[static_cast<std::size_t>(week)], 0);
    }
    return cost;
}

}  // namespace liaise::timetables
