#include "modules/programmes/obligations.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "modules/coverage/last_seen.hpp"
#include "modules/programmes/programmes_queries.hpp"
#include "modules/programmes/reasons.hpp"

namespace liaise::programmes {

namespace {

/// How a place stands, the best first: a region stands as the best of its places.
enum class State { met, planned, unsure, not_met };

/// A place or region that is owed a visit.
struct Unit {
    NotMet what;
    State state = State::not_met;
};

/// What is known of visits and plans, by the ids of places.
struct Known {
    std::map<std::string, When, std::less<>> own_last;
    std::set<std::string, std::less<>> planned;
};

/// The day `months` before `day`; the last of its month where that is shorter.
Day months_before(Day day, std::int64_t months) {
    const std::chrono::year_month_day date{day.value};
    const auto month = date.year() / date.month() - std::chrono::months{months};
    const auto last =
        std::chrono::year_month_day_last{month.year() / month.month() / std::chrono::last};
    const auto of_month = std::min(date.day(), last.day());
    return Day{std::chrono::sys_days{month / of_month}};
}

/// `after`: a visit on that day, or before, is too long ago at the end of the programme's time.
Unit unit_of(const queries::Owed& place, const Known& known, Day after) {
    Unit unit{{place.id, {}, place.names, {}}, State::not_met};
    const auto visit = known.own_last.find(place.id.text());
    if (visit != known.own_last.end()) unit.what.own_last = visit->second;
    const auto& last = unit.what.own_last;
    if (last && last->first > after) unit.state = State::met;
    else if (known.planned.contains(place.id.text())) unit.state = State::planned;
    else if (last && last->last > after) unit.state = State::unsure;
    return unit;
}

/// One unit for each region that has such a place, by name; one that is in no list is owed a visit
/// all the same. A place in no region is owed for itself.
std::vector<Unit> by_region(guard::Work& work, const std::vector<guard::Seen<queries::Owed>>& owed,
                            const std::vector<Unit>& places) {
    std::map<std::string, Unit> regions;
    std::vector<Unit> units;
    for (std::size_t i = 0; i < owed.size(); ++i) {
        if (!owed[i]->region) {
            units.push_back(places[i]);
            continue;
        }
        auto& unit = regions[owed[i]->region->text()];
        unit.what.region = owed[i]->region;
        unit.state = std::min(unit.state, places[i].state);
        const auto& last = places[i].what.own_last;
        if (last && (!unit.what.own_last || *unit.what.own_last < *last)) unit.what.own_last = last;
    }
    if (const auto all = regions::list(work, {}))
        for (const auto& region : *all)
            if (const auto found = regions.find(region->id.text()); found != regions.end()) {
                found->second.what.names = region->names;
                units.push_back(std::move(found->second));
                regions.erase(found);
            }
    for (const auto& [id, unlisted] : regions) units.push_back(unlisted);
    return units;
}

std::vector<Unit> units_of(guard::Work& work, const Obligation& obligation, const Known& known,
                           Day end) {
    const auto owed = queries::owed(work, obligation, end);
    const auto after = months_before(end, obligation.months);
    std::vector<Unit> places;
    for (const auto& place : owed) places.push_back(unit_of(*place, known, after));
    return obligation.per.value == "region" ? by_region(work, owed, places) : places;
}

ObligationState state_of(const std::vector<Unit>& units, std::size_t number) {
    ObligationState state;
    state.number = static_cast<std::int64_t>(number);
    state.owed = static_cast<std::int64_t>(units.size());
    for (const auto& unit : units) {
        if (unit.state == State::met) ++state.met;
        if (unit.state == State::planned) ++state.planned;
        if (unit.state == State::unsure) ++state.unsure;
        if (unit.state != State::not_met) continue;
        ++state.not_met;
        if (state.first_not_met.size() < not_met_shown_max)
            state.first_not_met.push_back(unit.what);
    }
    return state;
}

/// The fewest visits that meet what is not met: places are visited one by one, and who visits a
/// place of a region may meet another obligation with it.
class Needed {
public:
    void add(const Obligation& obligation, const std::vector<Unit>& units) {
        std::int64_t of_regions = 0;
        for (const auto& unit : units) {
            if (unit.state != State::not_met) continue;
            if (obligation.per.value == "region") ++of_regions;
            else places_.insert(unit.what.place->text());
        }
        most_regions_ = std::max(most_regions_, of_regions);
    }
    std::int64_t visits() const {
        return std::max(most_regions_, static_cast<std::int64_t>(places_.size()));
    }

private:
    std::set<std::string> places_;
    std::int64_t most_regions_ = 0;
};

Room room_of(const Plan& plan, const std::vector<Candidate>& candidates, const Needed& needed) {
    Room room;
    for (const auto& candidate : candidates) {
        if (!candidate.is_planned()) continue;
        ++room.planned;
        room.days += candidate.visit.days.value_or(0);
        room.travel_hours += candidate.visit.travel_hours.value_or(0);
        room.cost += candidate.visit.cost.value_or(0);
    }
    room.slack = plan.slack.value_or(0);
    room.at_most = plan.visits_at_most;
    room.needed_for_obligations = needed.visits();
    if (!room.at_most) return room;
    room.left = *room.at_most - room.slack - room.planned;
    const auto without = room.needed_for_obligations - std::max<std::int64_t>(*room.left, 0);
    if (without > 0) room.short_of = without;
    return room;
}

}  // namespace

Result<guard::Seen<Standing>> standing(guard::Work& work, const Plan& plan,
                                       const std::vector<Candidate>& candidates) {
    const auto seen = coverage::last_seen(work, {});
    if (!seen) return std::unexpected(seen.error());
    Known known;
    for (const auto& place : **seen)
        if (place.own_last) known.own_last.emplace(place.place.text(), *place.own_last);
    for (const auto& candidate : candidates)
        if (candidate.is_planned())
            known.planned.insert(host_of(work, candidate.visit.place).text());
    Standing standing;
    Needed needed;
    for (const auto& obligation : plan.obligations) {
        const auto units = units_of(work, obligation, known, plan.to);
        needed.add(obligation, units);
        standing.obligations.push_back(state_of(units, standing.obligations.size() + 1));
    }
    standing.room = room_of(plan, candidates, needed);
    return seen->map([&](const auto&) { return standing; });
}

}  // namespace liaise::programmes
