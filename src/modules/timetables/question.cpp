#include "modules/timetables/question.hpp"

#include <algorithm>
#include <set>

#include "modules/timetables/bound.hpp"
#include "modules/timetables/search.hpp"

namespace liaise::timetables {

namespace {

// One question is given up after so much of each.
constexpr int bound_rounds = 250;
constexpr int tries_max = 5'000;
// More visits than these are not tried in all ways.
constexpr std::size_t tried_visits_max = 12;

bool has(const std::vector<Wish>& wishes, Wish::Kind kind, std::size_t number) {
    return std::ranges::find(wishes, Wish{kind, number}) != wishes.end();
}

/// A place like that of the visit at which nothing lies too near.
std::size_t place_without_gap(Wanted& wanted, std::size_t place) {
    wanted.places.push_back(wanted.places[place]);
    wanted.places.back().gap_weeks = 0;
    wanted.places.back().last_visit_week.reset();
    return wanted.places.size() - 1;
}

void let_go(Visit& visit, std::size_t number, const std::vector<Wish>& wishes) {
    if (!has(wishes, Wish::Kind::window, number)) visit.window.reset();
    if (!has(wishes, Wish::Kind::joint_week, number)) visit.joint_week.reset();
    if (!has(wishes, Wish::Kind::expertise, number)) visit.expertise.clear();
    if (!has(wishes, Wish::Kind::languages, number)) visit.languages.clear();
}

/// A team's days without an end are as many as all visits take, if those can be counted.
void let_go_of_days(Wanted& all, const std::vector<Wish>& wishes) {
    int days = 0;
    int way = 0;
    for (const auto& visit : all.visits) days += visit.days;
    for (const auto& team : all.teams)
        for (const auto& reach : team.reaches) way = std::max(way, reach.travel_days);
    const auto visits = static_cast<int>(all.visits.size());
    if (days + way * visits > days_max) return;
    for (std::size_t i = 0; i < all.teams.size(); ++i) {
        auto& team = all.teams[i];
        if (has(wishes, Wish::Kind::team_days, i)) {
            team.leave.insert(team.leave.end(), all.holidays.begin(), all.holidays.end());
            continue;
        }
        team.days_each_week = days_max;
        team.leave.clear();
    }
    all.holidays.clear();
}

/// Tries all there is, the visit with the fewest options first.
class Trial {
public:
    enum class Answer { fits, cannot, unknown };

    explicit Trial(const Choices& choices) : choices_(choices), draft_(choices) {}

    Answer answer() {
        const auto next = scarcest();
        if (!next) return left_ == 0 ? Answer::fits : Answer::cannot;
        for (std::size_t i = 0; i < choices_.options[*next].size(); ++i) {
            if (!draft_.fits(*next, choices_.options[*next][i])) continue;
            if (++tries_ > tries_max) return Answer::unknown;
            draft_.put(*next, i);
            const auto found = answer();
            if (found != Answer::cannot) return found;
            std::vector<Taken> taken;
            draft_.take(*next, taken);
        }
        return Answer::cannot;
    }

private:
    /// The one to be put in next; nothing where all are in, or one of them can no longer be.
    std::optional<std::size_t> scarcest() {
        std::optional<std::size_t> found;
        std::ptrdiff_t fewest = 0;
        left_ = 0;
        for (std::size_t visit = 0; visit < choices_.options.size(); ++visit) {
            if (choices_.held[visit] || draft_.is_in(visit)) continue;
            ++left_;
            const auto& follow_up = choices_.follow_ups[visit];
            if (follow_up && !draft_.is_in(follow_up->of)) continue;
            const auto options = std::ranges::count_if(
                choices_.options[visit],
                [&](const Option& option) { return draft_.fits(visit, option); });
            if (options == 0) return std::nullopt;
            if (found && options >= fewest) continue;
            found = visit;
            fewest = options;
        }
        return found;
    }

    const Choices& choices_;
    Draft draft_;
    std::size_t left_ = 0;
    int tries_ = 0;
};

bool is_beyond_the_bound(const Choices& choices) {
    Bound bound(choices);
    for (int i = 0; i < bound_rounds && !bound.is_settled(); ++i) {
        bound.improve(1);
        if (bound.value() > 0) return true;
    }
    return false;
}

}  // namespace

std::vector<Wish> wishes_of(const Wanted& wanted, const std::vector<std::size_t>& visits) {
    std::vector<Wish> wishes;
    std::set<std::size_t> places;
    const auto add = [&](bool is_asked, Wish::Kind kind, std::size_t number) {
        if (is_asked) wishes.push_back({kind, number});
    };
    for (const auto number : visits) {
        const auto& visit = wanted.visits[number];
        wishes.push_back({Wish::Kind::visit, number});
        add(visit.window.has_value(), Wish::Kind::window, number);
        add(visit.joint_week.has_value(), Wish::Kind::joint_week, number);
        add(visit.follow_up.has_value(), Wish::Kind::follow_up, number);
        add(!visit.expertise.empty(), Wish::Kind::expertise, number);
        add(!visit.languages.empty(), Wish::Kind::languages, number);
        places.insert(visit.place);
    }
    for (const auto place : places) {
        add(wanted.places[place].gap_weeks > 0, Wish::Kind::place_gap, place);
        add(!wanted.places[place].closed_weeks.empty(), Wish::Kind::place_closed, place);
    }
    for (std::size_t team = 0; team < wanted.teams.size(); ++team)
        wishes.push_back({Wish::Kind::team_days, team});
    return wishes;
}

Wanted only(const Wanted& wanted, const std::vector<Wish>& wishes) {
    auto all = wanted;
    all.weights = {1, 1, 1, 0, 0, 0, 0};
    all.visits.clear();
    all.standing.clear();
    for (std::size_t place = 0; place < wanted.places.size(); ++place) {
        if (!has(wishes, Wish::Kind::place_gap, place)) all.places[place].gap_weeks = 0;
        if (!has(wishes, Wish::Kind::place_gap, place)) all.places[place].last_visit_week.reset();
        if (!has(wishes, Wish::Kind::place_closed, place)) all.places[place].closed_weeks.clear();
    }
    std::vector<std::optional<std::size_t>> number(wanted.visits.size());
    std::size_t count = 0;
    for (std::size_t i = 0; i < number.size(); ++i)
        if (is_held(wanted, i) || has(wishes, Wish::Kind::visit, i)) number[i] = count++;
    for (std::size_t i = 0; i < number.size(); ++i) {
        if (!number[i]) continue;
        auto visit = wanted.visits[i];
        auto& follow_up = visit.follow_up;
        if (follow_up && number[follow_up->of] && has(wishes, Wish::Kind::follow_up, i)) {
            follow_up->of = *number[follow_up->of];
        } else if (follow_up) {
            visit.place = place_without_gap(all, visit.place);
            follow_up.reset();
        }
        if (!is_held(wanted, i)) let_go(visit, i, wishes);
        all.visits.push_back(std::move(visit));
        all.standing.push_back(is_held(wanted, i) ? wanted.standing[i] : std::nullopt);
    }
    let_go_of_days(all, wishes);
    return all;
}

bool cannot_be_met(const Wanted& wanted, const std::vector<Wish>& wishes) {
    const auto all = choices(only(wanted, wishes));
    if (all.unavoidable > 0) return true;
    Search search(all, 1);
    if (search.best_cost() == 0) return false;
    if (is_beyond_the_bound(all)) return true;
    const auto visits = std::ranges::count(wishes, Wish::Kind::visit, &Wish::kind);
    if (static_cast<std::size_t>(visits) <= tried_visits_max)
        return Trial(all).answer() == Trial::Answer::cannot;
    return false;
}

}  // namespace liaise::timetables
