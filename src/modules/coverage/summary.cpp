#include "modules/coverage/summary.hpp"

#include <array>
#include <bit>
#include <numeric>

#include "modules/coverage/coverage.hpp"
#include "modules/coverage/coverage_queries.hpp"
#include "modules/coverage/tally.hpp"

namespace liaise::coverage {

namespace {

constexpr std::int64_t many_by_default = 3;
constexpr std::array all_precisions = {Precision::day, Precision::month, Precision::half_year,
                                       Precision::year};

struct SummaryTally {
    explicit SummaryTally(const Country& country)
        : by_place(country), has_visited(country.bodies->counted.size()) {}

    void take(const VisitMade& visit, const Period& period) {
        by_place.take(visit, period);
        if (!visit.is_in_period) return;
        ++visits;
        if (!period.holds(visit.when)) ++at_the_edge;
        if (visit.is_own) ++own;
        ++dated[static_cast<std::size_t>(visit.when.precision)];
        for (const auto body : visit.bodies) has_visited[body] = 1;
    }

    PlacesTally by_place;
    std::vector<char> has_visited;
    std::array<std::int64_t, all_precisions.size()> dated{};
    std::int64_t visits = 0;
    std::int64_t at_the_edge = 0;
    std::int64_t own = 0;
};

std::int64_t divided(std::int64_t dividend, std::int64_t divisor) {
    return divisor == 0 ? 0 : (dividend + divisor / 2) / divisor;
}

std::optional<Cycle> cycle_of(const SummaryTally& tally, const Period& period) {
    std::int64_t visited = 0;  // different places of each year, all years together
    for (const auto& place : tally.by_place.places) visited += std::popcount(place.years);
    if (visited == 0) return std::nullopt;
    const auto places = static_cast<std::int64_t>(tally.by_place.places.size());
    // Of 1461 days, 4 years; the figures in tenths.
    return Cycle{places, divided(visited * 14610, std::int64_t{period.days()} * 4),
                 divided(places * period.days() * 40, visited * 1461)};
}

/// Figures that open their list.
struct Opening {
    const Question& question;
    const Period& period;

    Figure places(std::int64_t value, const char* show) const {
        return {value, opens("/coverage/places", question, period, {{"show", show}})};
    }
    Figure visits(std::int64_t value, const std::vector<Setting>& settings) const {
        return {value, opens("/coverage/visits", question, period, settings)};
    }
};

void put_places(Summary& summary, const SummaryTally& tally, const Country& country,
                const Opening& opening) {
    const auto& places = tally.by_place.places;
    std::int64_t visited = 0;
    std::int64_t by_many = 0;
    for (std::uint32_t i = 0; i < places.size(); ++i) {
        visited += places[i].visits > 0 ? 1 : 0;
        by_many += tally.by_place.bodies.count(i) >= summary.at_least ? 1 : 0;
    }
    const auto all = static_cast<std::int64_t>(places.size());
    summary.places = opening.places(all, "all");
    summary.visited = opening.places(visited, "visited");
    summary.never = opening.places(all - visited, "unvisited");
    summary.left_out = opening.places(
        static_cast<std::int64_t>(country.places->left_out.size()), "left_out");
    summary.by_many = {by_many, opens("/coverage/places", opening.question, opening.period,
                                      {{"show", "by_many"},
                                       {"at_least", std::to_string(summary.at_least)}})};
}

void put_visits(Summary& summary, const SummaryTally& tally, const Opening& opening) {
    summary.visits = opening.visits(tally.visits, {});
    summary.visits_at_the_edge = tally.at_the_edge;
    summary.own = opening.visits(tally.own, {{"stated_in", "own"}});
    summary.from_register =
        opening.visits(tally.visits - tally.own, {{"stated_in", "register"}});
    for (const auto precision : all_precisions) {
        const auto count = tally.dated[static_cast<std::size_t>(precision)];
        const std::string text(text_of(precision));
        summary.dated.push_back({text, opening.visits(count, {{"precision", text}}),
                                 divided(count * 1000, tally.visits)});
    }
}

}  // namespace

Result<guard::Seen<Summary>> summary(guard::Work& work, const Question& question) {
    const auto about = asked(work, question);
    if (!about) return std::unexpected(about.error());
    const auto many = question.at_least.value_or(many_by_default);
    if (many < 1)
        return invalid("at_least", "coverage.none_are_many", "Say how many bodies are many: 1 or "
                                                             "more.");
    const auto country = queries::country(work, *about);
    const auto tally = queries::visits(
        work, country, *about, SummaryTally(country),
        [&](SummaryTally& made, const VisitMade& visit) { made.take(visit, about->period); });
    return tally.map([&](const SummaryTally& made) {
        const Opening opening{question, about->period};
        Summary summary;
        summary.period = about->period;
        summary.at_least = many;
        put_places(summary, made, country, opening);
        put_visits(summary, made, opening);
        summary.bodies = {std::accumulate(made.has_visited.begin(), made.has_visited.end(),
                                          std::int64_t{0}),
                          opens("/coverage/bodies", question, about->period, {})};
        summary.cycle = cycle_of(made, about->period);
        return summary;
    });
}

}  // namespace liaise::coverage
