#include "modules/timetables/choices.hpp"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace liaise::timetables {

namespace {

/// The teams and the weeks that are left for one visit, as one condition after the other is looked
/// at; and the first that left nothing.
class Sieve {
public:
    Sieve(const Wanted& wanted, std::size_t visit)
        : wanted_(wanted), visit_(wanted.visits[visit]), number_(visit),
          place_(wanted.places[visit_.place]), weeks(static_cast<std::size_t>(wanted.weeks)),
          teams(wanted.teams.size()) {
        std::iota(weeks.begin(), weeks.end(), 0);
        std::iota(teams.begin(), teams.end(), 0);
        look_at_teams();
        look_at_weeks();
        look_at_days();
    }

private:
    const Wanted& wanted_;
    const Visit& visit_;
    std::size_t number_;
    const Place& place_;

public:
    std::vector<int> weeks;
    std::vector<std::size_t> teams;
    std::vector<Option> options;
    std::optional<Because> because;

private:
    template <typename All, typename Keeps>
    void keep(All& all, Because otherwise, const Keeps& keeps) {
        if (because) return;
        All kept;
        std::ranges::copy_if(all, std::back_inserter(kept), keeps);
        if (kept.empty()) because = otherwise;
        else all = std::move(kept);
    }

    void look_at_teams() {
        const auto& all = wanted_.teams;
        keep(teams, Because::expertise,
             [&](std::size_t team) { return has_all(all[team].expertise, visit_.expertise); });
        keep(teams, Because::languages,
             [&](std::size_t team) { return has_all(all[team].languages, visit_.languages); });
        keep(teams, Because::region,
             [&](std::size_t team) { return travel_days(all[team], place_).has_value(); });
        keep(teams, Because::too_long, [&](std::size_t team) {
            return all[team].days_each_week >=
                   visit_.days + travel_days(all[team], place_).value_or(0);
        });
    }

    void look_at_weeks() {
        keep(weeks, Because::window, [&](int week) {
            return week >= wanted_.from_week && (!visit_.window || (week >= visit_.window->first &&
                                                                    week <= visit_.window->last));
        });
        keep(weeks, Because::joint_week,
             [&](int week) { return !visit_.joint_week || week == *visit_.joint_week; });
        keep(weeks, Because::last_visit, [&](int week) { return is_late_enough(week); });
        keep(weeks, Because::follow_up, [&](int week) { return follows_rightly(week); });
        keep(weeks, Because::closed, [&](int week) {
            return std::ranges::find(place_.closed_weeks, week) == place_.closed_weeks.end();
        });
    }

    void look_at_days() {
        if (because) return;
        for (const int week : weeks) {
            for (const auto team : teams) {
                const Slot slot{week, team};
                const int way = travel_days(wanted_.teams[team], place_).value_or(0);
                if (free_days(wanted_, slot) < visit_.days + way) continue;
                options.push_back(
                    {slot, bin_of(wanted_.teams.size(), slot), visit_.days + way,
                     wanted_.weights.travel_day * way + change_cost(wanted_, number_, slot)});
            }
        }
        if (options.empty()) because = Because::away;
    }

    /// After the last visit to the place, and apart from those that were made of the calendar.
    bool is_late_enough(int week) const {
        if (visit_.follow_up) return true;
        if (place_.last_visit_week && week - *place_.last_visit_week < place_.gap_weeks)
            return false;
        for (std::size_t other = 0; other < wanted_.standing.size(); ++other) {
            const auto& its = wanted_.visits[other];
            if (its.place == visit_.place && !its.follow_up && is_held(wanted_, other) &&
                std::abs(week - wanted_.standing[other]->week) < place_.gap_weeks)
                return false;
        }
        return true;
    }

    bool follows_rightly(int week) const {
        if (!visit_.follow_up || !is_held(wanted_, visit_.follow_up->of)) return true;
        const int after = week - wanted_.standing[visit_.follow_up->of]->week;
        return after >= visit_.follow_up->weeks_min && after <= visit_.follow_up->weeks_max;
    }
};

/// Takes from follow-ups the weeks that no week of what they follow allows, until none is left.
void narrow_follow_ups(Choices& all) {
    for (bool is_narrower = true; is_narrower;) {
        is_narrower = false;
        for (std::size_t i = 0; i < all.options.size(); ++i) {
            const auto& follow_up = all.follow_ups[i];
            if (!follow_up || all.options[i].empty()) continue;
            const auto& before = all.options[follow_up->of];
            is_narrower |=
                0 < std::erase_if(all.options[i], [&](const Option& option) {
                    return before.empty() ||
                           option.slot.week < before.front().slot.week + follow_up->weeks_min ||
                           option.slot.week > before.back().slot.week + follow_up->weeks_max;
                });
        }
    }
}

void relate(const Wanted& wanted, Choices& all) {
    std::vector<std::vector<std::size_t>> at(wanted.places.size());
    for (std::size_t i = 0; i < wanted.visits.size(); ++i) {
        const auto& visit = wanted.visits[i];
        if (is_held(wanted, i)) continue;
        if (!visit.follow_up) {
            const int gap = wanted.places[visit.place].gap_weeks;
            for (const auto other : at[visit.place]) {
                all.near[i].push_back({other, gap});
                all.near[other].push_back({i, gap});
            }
            at[visit.place].push_back(i);
        } else if (!is_held(wanted, visit.follow_up->of)) {
            all.follow_ups[i] = visit.follow_up;
            all.followers[visit.follow_up->of].push_back(i);
        }
    }
}

}  // namespace

Choices choices(const Wanted& wanted) {
    const auto visits = wanted.visits.size();
    Choices all{wanted.weeks, wanted.teams.size()};
    all.options.resize(visits);
    all.left_out.resize(visits);
    all.near.resize(visits);
    all.follow_ups.resize(visits);
    all.followers.resize(visits);
    all.held.resize(visits);
    all.standing.resize(visits);
    for (std::size_t i = 0; i < visits; ++i) {
        if (i < wanted.standing.size()) all.standing[i] = wanted.standing[i];
        if (is_held(wanted, i)) {
            all.held[i] = wanted.standing[i];
            continue;
        }
        all.left_out[i] = left_out_cost(wanted.weights, wanted.visits[i].want);
        all.options[i] = Sieve(wanted, i).options;
    }
    relate(wanted, all);
    narrow_follow_ups(all);
    for (std::size_t i = 0; i < visits; ++i)
        if (all.options[i].empty()) all.unavoidable += all.left_out[i];
    for (int week = 0; week < wanted.weeks; ++week)
        for (std::size_t team = 0; team < wanted.teams.size(); ++team)
            all.free.push_back(free_days(wanted, {week, team}));
    all.shares = even_shares(wanted);
    all.uneven_day = wanted.weights.uneven_day;
    return all;
}

bool has_all(const std::vector<std::string>& some, const std::vector<std::string>& asked) {
    return std::ranges::all_of(
        asked, [&](const std::string& one) { return std::ranges::find(some, one) != some.end(); });
}

std::int64_t left_out_cost(const Weights& weights, Want want) {
    if (want == Want::must) return weights.must;
    return want == Want::should ? weights.should : weights.if_it_fits;
}

std::optional<int> travel_days(const Team& team, const Place& place) {
    const auto reach = std::ranges::find(team.reaches, place.region, &Reach::region);
    if (reach == team.reaches.end()) return std::nullopt;
    return reach->travel_days;
}

std::int64_t change_cost(const Wanted& wanted, std::size_t visit, const Slot& slot) {
    if (visit >= wanted.standing.size() || !wanted.standing[visit]) return 0;
    const auto& stood = *wanted.standing[visit];
    if (stood.week != slot.week) return wanted.weights.other_week;
    return stood.team != slot.team ? wanted.weights.other_team : 0;
}

std::vector<int> even_shares(const Wanted& wanted) {
    std::int64_t wished = 0;
    for (std::size_t i = 0; i < wanted.visits.size(); ++i)
        if (!is_held(wanted, i)) wished += wanted.visits[i].days;
    std::vector<int> days(static_cast<std::size_t>(wanted.weeks));
    std::int64_t all = 0;
    for (int week = wanted.from_week; week < wanted.weeks; ++week) {
        auto& sum = days[static_cast<std::size_t>(week)];
        for (std::size_t team = 0; team < wanted.teams.size(); ++team)
            sum += free_days(wanted, {week, team});
        all += sum;
    }
    if (wished >= all) return days;
    for (auto& sum : days) sum = static_cast<int>((sum * wished + all - 1) / all);
    return days;
}

LeftOut why_none(const Wanted& wanted, std::size_t visit) {
    const Sieve sieve(wanted, visit);
    LeftOut why{visit, sieve.because.value_or(Because::follow_up), sieve.teams, std::nullopt};
    if (why.because == Because::follow_up) why.other = wanted.visits[visit].follow_up->of;
    return why;
}

}  // namespace liaise::timetables
