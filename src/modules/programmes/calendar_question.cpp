#include "modules/programmes/calendar_question.hpp"

#include <algorithm>
#include <chrono>
#include <map>

#include "base/json_text.hpp"
#include "guard/bare.hpp"
#include "guard/tokens.hpp"
#include "modules/coverage/last_seen.hpp"
#include "modules/places/places.hpp"
#include "modules/programmes/calendar_teams.hpp"
#include "modules/programmes/calendar_weeks.hpp"

namespace liaise::programmes {

namespace {

/// A follow-up without a number of days takes one, as a visit does.
constexpr std::int64_t visit_days_unsaid = 1;
/// What only one team may do is written as something that it alone knows, and nobody types.
std::string sign_of(const std::string& team) { return "team\n" + team; }

timetables::Want want_from(const std::string& said) {
    if (said == "must") return timetables::Want::must;
    return said == "if_it_fits" ? timetables::Want::if_it_fits : timetables::Want::should;
}

/// Makes the question part by part: teams and weeks first, then places and visits.
class Asking {
public:
    Asking(guard::Work& work, const Contents& contents)
        : work_(work), contents_(contents), calendar_(contents.calendar.value_or(Calendar{})) {}

    Result<CalendarQuestion> question(const std::optional<Day>& from) {
        const auto seen = coverage::last_seen(work_, {});
        if (!seen) return std::unexpected(seen.error());
        for (const auto& one : **seen)
            if (one.own_last) own_last_.emplace(one.place.text(), *one.own_last);
        put_time(from);
        put_places();
        put_teams();
        put_standing();
        put_fingerprint();
        return std::move(asked_);
    }

private:
    void put_time(const std::optional<Day>& from) {
        const auto& plan = contents_.plan;
        auto& wanted = asked_.wanted;
        asked_.first_week = monday_before(plan.from);
        wanted.weeks = std::min(asked_.week_of(plan.to) + 1, timetables::weeks_max);
        const auto begins = std::max(work_.today(), from.value_or(work_.today()));
        wanted.from_week = std::clamp(asked_.week_of(begins), 0, wanted.weeks);
    }

    void put_places() {
        for (std::size_t i = 0; i < contents_.candidates.size(); ++i) {
            const auto& candidate = contents_.candidates[i];
            if (!is_chosen(candidate)) continue;
            const auto& wishes = calendar_.wishes.visits;
            const auto found = std::ranges::find(wishes, candidate.visit.place, &VisitWish::place);
            static const VisitWish none{};
            put_place(i, found == wishes.end() ? none : *found);
        }
    }

    void put_place(std::size_t number, const VisitWish& wish) {
        const auto& candidate = contents_.candidates[number];
        timetables::Place place;
        const auto known = places::find(work_, {candidate.visit.place});
        const auto gap = wish.gap_weeks ? wish.gap_weeks : calendar_.wishes.gap_weeks;
        place.gap_weeks = static_cast<int>(gap.value_or(0));
        if (known && (*known)->region) place.region = (*known)->region->text();
        // A date that is not exact may be said to end later than today.
        if (known && place.gap_weeks > 0) place.last_visit_week = last_week_at(**known);
        for (const auto& off : weeks_off(wish.closed, asked_))
            place.closed_weeks.push_back(off.week);
        asked_.wanted.places.push_back(std::move(place));
        asked_.names.push_back(known ? (*known)->names : Names{});
        put_visits(number, wish);
    }

    std::optional<int> last_week_at(const places::Place& place) const {
        const auto found = own_last_.find(place.merged_into.value_or(place.id).text());
        if (found == own_last_.end()) return std::nullopt;
        const bool is_coarse = work_.viewer().sight() == guard::Sight::coarse;
        const auto last = (is_coarse ? coarsened(found->second) : found->second).last;
        return std::clamp(asked_.week_of(std::min(last, work_.today())), -timetables::weeks_max,
                          timetables::weeks_max);
    }

    void put_visits(std::size_t number, const VisitWish& wish) {
        const auto& candidate = contents_.candidates[number];
        const auto& said = candidate.visit;
        timetables::Visit visit;
        visit.place = asked_.wanted.places.size() - 1;
        visit.want = want_from(want_of(candidate, wish).value);
        visit.days = days_from(said.days.value_or(visit_days_unsaid));
        for (const auto& need : said.needs) visit.expertise.push_back(folded(need));
        if (said.team) visit.expertise.push_back(sign_of(*said.team));
        auto second = visit;
        if (wish.earliest || wish.latest)
            visit.window = timetables::Window{
                wish.earliest ? asked_.week_of(*wish.earliest) : 0,
                wish.latest ? asked_.week_of(*wish.latest) : asked_.wanted.weeks - 1};
        if (wish.joint_on) visit.joint_week = asked_.week_of(*wish.joint_on);
        put_visit({said.place, false, number}, std::move(visit));
        if (!wish.has_follow_up()) return;
        second.days = days_from(wish.follow_up_days.value_or(visit_days_unsaid));
        second.follow_up = timetables::FollowUp{asked_.visits.size() - 1,
                                                static_cast<int>(*wish.follow_up_weeks_min),
                                                static_cast<int>(*wish.follow_up_weeks_max)};
        put_visit({said.place, true, number}, std::move(second));
    }

    void put_visit(const CalendarQuestion::Asked& which, timetables::Visit visit) {
        const auto slot = slot_of(which);
        if (slot && slot->is_fixed) {
            visit.joint_week = asked_.week_of(slot->week);
            visit.expertise.push_back(sign_of(slot->team));
        }
        asked_.visits.push_back(which);
        asked_.wanted.visits.push_back(std::move(visit));
    }

    static int days_from(std::int64_t said) {
        return static_cast<int>(std::clamp<std::int64_t>(said, 1, timetables::days_max));
    }

    std::optional<CalendarSlot> slot_of(const CalendarQuestion::Asked& which) const {
        const auto found = std::ranges::find_if(calendar_.slots, [&](const CalendarSlot& slot) {
            return slot.place == which.place && slot.is_follow_up == which.is_follow_up;
        });
        return found == calendar_.slots.end() ? week_of_candidate(which) : std::optional(*found);
    }

    /// Where somebody planned it before there was a calendar.
    std::optional<CalendarSlot> week_of_candidate(const CalendarQuestion::Asked& which) const {
        const auto& said = contents_.candidates[which.candidate].visit;
        if (calendar_.made || which.is_follow_up || !said.week) return std::nullopt;
        const auto team = said.team.value_or(calendar_teams(contents_.plan).front());
        return CalendarSlot{said.place, false, *said.week, team, false};
    }

    void put_teams() {
        asked_.teams = calendar_teams(contents_.plan);
        asked_.plan_teams = asked_.teams.size();
        auto& wanted = asked_.wanted;
        wanted.holidays = weeks_off(calendar_.wishes.holidays, asked_);
        const auto ways = team_ways(work_, wanted.places);
        for (const auto& name : asked_.teams) {
            const auto& all = calendar_.wishes.teams;
            const auto found = std::ranges::find(all, name, &TeamWeeks::name);
            wanted.teams.push_back(team(name, found == all.end() ? TeamWeeks{} : *found, ways));
        }
        keep_slack_free(asked_, calendar_.wishes.slack_days_a_month.value_or(0));
    }

    timetables::Team team(const std::string& name, const TeamWeeks& said,
                          const TeamWays& ways) const {
        timetables::Team team;
        team.days_each_week = static_cast<int>(said.days_each_week.value_or(days_each_week_unsaid));
        team.reaches = ways.reaches(said.regions);
        for (const auto& of_plan : contents_.plan.teams) {
            if (of_plan.name != name) continue;
            for (const auto* list : {&of_plan.expertise, &of_plan.languages})
                for (const auto& known : *list) team.expertise.push_back(folded(known));
        }
        team.expertise.push_back(sign_of(name));
        team.leave = weeks_off(said.leave, asked_);
        return team;
    }

    /// A team that the plan does not name any more has no days; what it did stays.
    void put_standing() {
        auto& wanted = asked_.wanted;
        wanted.standing.resize(asked_.visits.size());
        for (std::size_t i = 0; i < asked_.visits.size(); ++i) {
            const auto slot = slot_of(asked_.visits[i]);
            const int week = slot ? asked_.week_of(slot->week) : -1;
            if (week < 0 || week >= wanted.weeks) continue;
            auto number = asked_.team(slot->team);
            if (!number && asked_.teams.size() < timetables::teams_max) {
                number = asked_.teams.size();
                asked_.teams.push_back(slot->team);
                wanted.teams.push_back(timetables::Team{0, {}, {}, {}, {}});
            }
            if (number) wanted.standing[i] = timetables::Slot{week, *number};
        }
    }

    void put_fingerprint() {
        std::string text = json_text(calendar_.wishes) + text_of(contents_.plan.from) +
                           text_of(contents_.plan.to) + json_text(contents_.plan.teams);
        for (const auto& candidate : contents_.candidates)
            if (is_chosen(candidate))
                text += json_text(candidate.visit) + candidate.rankings.front().rank.value;
        asked_.fingerprint = guard::hash_for("what a calendar is asked for", text);
    }

    static Code<"calendar_want"> want_of(const Candidate& candidate, const VisitWish& wish) {
        if (wish.want) return *wish.want;
        return {candidate.is_planned() ? "should" : "if_it_fits"};
    }

    guard::Work& work_;
    const Contents& contents_;
    const Calendar calendar_;
    std::map<std::string, When> own_last_;
    CalendarQuestion asked_;
};

}  // namespace

int CalendarQuestion::week_of(Day day) const {
    const int days = days_between(first_week, monday_before(day));
    return days / 7;
}

std::optional<std::size_t> CalendarQuestion::team(const std::string& name) const {
    const auto found = std::ranges::find(teams, name);
    if (found == teams.end()) return std::nullopt;
    return static_cast<std::size_t>(found - teams.begin());
}

Result<CalendarQuestion> calendar_question(guard::Work& work, const Contents& contents,
                                           const std::optional<Day>& from) {
    return Asking(work, contents).question(from);
}

std::vector<std::string> calendar_teams(const Plan& plan) {
    std::vector<std::string> names;
    for (const auto& team : plan.teams)
        if (std::ranges::find(names, team.name) == names.end()) names.push_back(team.name);
    if (names.empty()) names.emplace_back();
    return names;
}

bool is_chosen(const Candidate& candidate) {
    return !candidate.rankings.empty() && candidate.rankings.front().rank.value != "not_now";
}

Day monday_before(Day day) {
    const std::chrono::weekday weekday{day.value};
    return plus_days(day, 1 - static_cast<int>(weekday.iso_encoding()));
}

}  // namespace liaise::programmes
