#include <algorithm>

#include "modules/places/places.hpp"
#include "modules/programmes/contents.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::programmes {

namespace {

std::unexpected<Error> too_long(const std::string& field) {
    return invalid(field, "programmes.too_long",
                   "This is longer than a programme keeps. Say it in fewer words, or in fewer "
                   "lines.");
}

std::unexpected<Error> no_such_number(const std::string& field) {
    return invalid(field, "programmes.no_such_number",
                   "This number cannot be. Give one of zero or more, or leave it out.");
}

Result<Done> check_short(const std::string& line, const std::string& field) {
    if (line.size() > title_bytes_max) return too_long(field);
    return Done{};
}

Result<Done> check_lines(const std::vector<std::string>& lines, const std::string& field) {
    if (lines.size() > lines_max) return too_long(field);
    for (const auto& line : lines)
        if (auto good = check_short(line, field); !good) return good;
    return Done{};
}

Result<Done> check_number(const std::optional<std::int64_t>& number, const std::string& field) {
    if (number && (*number < 0 || *number > number_max)) return no_such_number(field);
    return Done{};
}

Result<Done> check_team(const Team& team) {
    if (team.name.empty())
        return invalid("teams", "programmes.team_without_name", "Give each team a name.");
    if (auto good = check_short(team.name, "teams"); !good) return good;
    if (auto good = check_short(team.vehicle.value_or(""), "teams"); !good) return good;
    for (const auto* lines : {&team.people, &team.expertise, &team.languages})
        if (auto good = check_lines(*lines, "teams"); !good) return good;
    return Done{};
}

Result<Done> check_obligation(guard::Work& work, const Obligation& owed) {
    using vocabularies::check;
    if (auto good = check_words(owed.words, "obligations"); !good) return good;
    if (auto good = check(work, owed.per, "obligations"); !good) return good;
    if (owed.place_type)
        if (auto good = check(work, *owed.place_type, "obligations"); !good) return good;
    if (owed.group)
        if (auto good = check(work, *owed.group, "obligations"); !good) return good;
    if (owed.months < 1 || owed.months > months_max)
        return invalid("obligations", "programmes.no_such_months",
                       "Say in how many months a visit is owed: from 1 to 240.");
    return Done{};
}

Result<Done> check_time(const Plan& plan) {
    if (plan.to < plan.from)
        return invalid("to", "programmes.ends_before_it_begins",
                       "This ends before it begins. Correct one of the two days.");
    if (days_between(plan.from, plan.to) > programme_days_max)
        return invalid("to", "programmes.too_long_a_time",
                       "A programme is for three years at most. Choose an earlier last day.");
    return Done{};
}

Result<Done> check_means(const Plan& plan) {
    if (auto good = check_number(plan.visits_at_most, "visits_at_most"); !good) return good;
    if (auto good = check_number(plan.slack, "slack"); !good) return good;
    if (auto good = check_number(plan.budget, "budget"); !good) return good;
    if (auto good = check_short(plan.currency.value_or(""), "currency"); !good) return good;
    if (plan.visits_at_most && plan.slack.value_or(0) > *plan.visits_at_most)
        return invalid("slack", "programmes.more_slack_than_visits",
                       "More visits stay free than the teams can make. Lower one of the two.");
    return Done{};
}

}  // namespace

Result<Done> check_words(const std::string& words, const std::string& field) {
    if (words.find_first_not_of(" \t\r\n") == std::string::npos)
        return invalid(field, "error.missing", "Fill in this field.");
    if (words.size() > words_bytes_max) return too_long(field);
    return Done{};
}

Result<Done> check(guard::Work& work, const Plan& plan) {
    if (auto good = check_words(plan.title, "title"); !good) return good;
    if (auto good = check_short(plan.title, "title"); !good) return good;
    if (auto good = check_time(plan); !good) return good;
    if (auto good = check_means(plan); !good) return good;
    if (plan.note.value_or("").size() > words_bytes_max) return too_long("note");
    if (plan.visit_types.size() > lines_max) return too_long("visit_types");
    if (auto good = vocabularies::check(work, plan.visit_types, "visit_types"); !good) return good;
    if (plan.teams.size() > teams_max) return too_long("teams");
    for (const auto& team : plan.teams)
        if (auto good = check_team(team); !good) return good;
    if (plan.obligations.size() > obligations_max) return too_long("obligations");
    for (const auto& owed : plan.obligations)
        if (auto good = check_obligation(work, owed); !good) return good;
    return Done{};
}

Result<Done> check(guard::Work& work, const Plan& plan, const CandidatePlan& visit) {
    if (!places::find(work, {visit.place}))
        return invalid("place", "programmes.no_such_place", "Choose the place from the list.");
    if (visit.visit_type)
        if (auto good = vocabularies::check(work, *visit.visit_type, "visit_type"); !good)
            return good;
    if (auto good = check_short(visit.team.value_or(""), "team"); !good) return good;
    if (auto good = check_lines(visit.needs, "needs"); !good) return good;
    // The week of a day lies in the programme's time if any of its days does.
    constexpr int rest_of_a_week = 6;
    if (visit.week && (plus_days(*visit.week, rest_of_a_week) < plan.from || *visit.week > plan.to))
        return invalid("week", "programmes.week_out_of_time",
                       "This week is not in the programme's time. Choose another, or change the "
                       "programme's days.");
    if (auto good = check_number(visit.days, "days"); !good) return good;
    if (auto good = check_number(visit.travel_hours, "travel_hours"); !good) return good;
    return check_number(visit.cost, "cost");
}

}  // namespace liaise::programmes
