#include <fmt/format.h>

#include <algorithm>

#include "modules/programmes/calendar_question.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::programmes {

namespace {

/// Three years of leave and holidays, one line each.
constexpr std::size_t days_off_max = 60;
/// A week has no more days, and no way takes longer.
constexpr std::int64_t days_in_a_week = 7;
/// All days of twenty teams.
constexpr std::int64_t slack_days_max = 600;
constexpr std::int64_t regions_max = 200;

std::unexpected<Error> no_such_days(const std::string& field) {
    return invalid(field, "programmes.calendar_days",
                   "A week has seven days at most. Give a number from 0 to 7.");
}

std::unexpected<Error> no_such_weeks(const std::string& field) {
    return invalid(field, "programmes.calendar_weeks",
                   "Give a number of weeks from 0 to 106: a calendar is for two years at most.");
}

std::unexpected<Error> too_many_lines(const std::string& field) {
    return invalid(field, "programmes.calendar_too_many",
                   "More lines than this are not kept here. Put some of them together.");
}

bool is_from_0_to(const std::optional<std::int64_t>& number, std::int64_t most) {
    return number.value_or(0) >= 0 && number.value_or(0) <= most;
}

Result<Done> check_days_off(const std::vector<DaysOff>& all, const std::string& field) {
    if (all.size() > days_off_max) return too_many_lines(field);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].to < all[i].from)
            return invalid(fmt::format("{}[{}].to", field, i), "programmes.ends_before_it_begins",
                           "This ends before it begins. Correct one of the two days.");
    return Done{};
}

Result<Done> check_weeks_of(guard::Work& work, const TeamWeeks& team, const std::string& field) {
    if (!is_from_0_to(team.days_each_week, days_in_a_week))
        return no_such_days(field + ".days_each_week");
    if (team.regions.size() > regions_max) return too_many_lines(field + ".regions");
    const auto known = regions::list(work, {});
    if (!known) return std::unexpected(known.error());
    for (std::size_t i = 0; i < team.regions.size(); ++i) {
        const auto where = fmt::format("{}.regions[{}]", field, i);
        if (!is_from_0_to(team.regions[i].travel_days, days_in_a_week))
            return no_such_days(where + ".travel_days");
        const bool is_known = std::ranges::any_of(
            *known, [&](const auto& one) { return one->id == team.regions[i].region; });
        if (!is_known)
            return invalid(where + ".region", "programmes.calendar_region",
                           "Choose the region from the list.");
    }
    return check_days_off(team.leave, field + ".leave");
}

Result<Done> check_teams(guard::Work& work, const Contents& contents,
                         const CalendarWishes& wishes) {
    auto names = calendar_teams(contents.plan);
    for (std::size_t i = 0; i < wishes.teams.size(); ++i) {
        const auto field = fmt::format("wishes.teams[{}]", i);
        const auto& team = wishes.teams[i];
        if (std::erase(names, team.name) == 0)
            return invalid(field + ".name", "programmes.calendar_no_such_team",
                           "The plan has no such team, or it stands here twice. Choose one of the "
                           "plan's teams, or name it in the plan first.");
        if (auto good = check_weeks_of(work, team, field); !good) return good;
    }
    return Done{};
}

Result<Done> check_follow_up(const VisitWish& wish, const std::string& field) {
    const auto& from = wish.follow_up_weeks_min;
    const auto& to = wish.follow_up_weeks_max;
    if (!is_from_0_to(from, timetables::weeks_max))
        return no_such_weeks(field + ".follow_up_weeks_min");
    if (!is_from_0_to(to, timetables::weeks_max))
        return no_such_weeks(field + ".follow_up_weeks_max");
    if (from.has_value() != to.has_value() || from.value_or(0) > to.value_or(0))
        return invalid(field + ".follow_up_weeks_max", "programmes.calendar_follow_up",
                       "Say after how many weeks the second visit comes, at least and at most; or "
                       "leave both out, and there is none.");
    if (wish.follow_up_days && !is_from_0_to(wish.follow_up_days, timetables::days_max))
        return invalid(field + ".follow_up_days", "programmes.no_such_number",
                       "This number cannot be. Give one of zero or more, or leave it out.");
    return Done{};
}

Result<Done> check_visit(guard::Work& work, const VisitWish& wish, const std::string& field) {
    if (wish.want)
        if (auto good = vocabularies::check(work, *wish.want, field + ".want"); !good) return good;
    if (wish.earliest && wish.latest && *wish.latest < *wish.earliest)
        return invalid(field + ".latest", "programmes.ends_before_it_begins",
                       "This ends before it begins. Correct one of the two days.");
    if (!is_from_0_to(wish.gap_weeks, timetables::weeks_max))
        return no_such_weeks(field + ".gap_weeks");
    if (auto good = check_days_off(wish.closed, field + ".closed"); !good) return good;
    return check_follow_up(wish, field);
}

}  // namespace

Result<Done> check(guard::Work& work, const Contents& contents, const CalendarWishes& wishes) {
    if (auto good = check_teams(work, contents, wishes); !good) return good;
    if (auto good = check_days_off(wishes.holidays, "wishes.holidays"); !good) return good;
    if (!is_from_0_to(wishes.slack_days_a_month, slack_days_max))
        return invalid("wishes.slack_days_a_month", "programmes.no_such_number",
                       "This number cannot be. Give one of zero or more, or leave it out.");
    if (!is_from_0_to(wishes.gap_weeks, timetables::weeks_max))
        return no_such_weeks("wishes.gap_weeks");
    std::vector<Id<places::Place>> met;
    for (std::size_t i = 0; i < wishes.visits.size(); ++i) {
        const auto field = fmt::format("wishes.visits[{}]", i);
        const auto& place = wishes.visits[i].place;
        const bool is_candidate = std::ranges::any_of(
            contents.candidates, [&](const Candidate& one) { return one.visit.place == place; });
        if (!is_candidate || std::ranges::find(met, place) != met.end())
            return invalid(field + ".place", "programmes.calendar_no_candidate",
                           "Something is asked of a place that is no candidate, or twice of one. "
                           "Load the page again: it may have been taken out meanwhile.");
        met.push_back(place);
        if (auto good = check_visit(work, wishes.visits[i], field); !good) return good;
    }
    return Done{};
}

}  // namespace liaise::programmes
