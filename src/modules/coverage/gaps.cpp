#include "modules/coverage/gaps.hpp"

#include <algorithm>

#include "modules/coverage/coverage.hpp"
#include "modules/coverage/coverage_queries.hpp"

namespace liaise::coverage {

namespace {

/// Visits by type of place and body.
struct GapsTally {
    explicit GapsTally(const Country& country)
        : bodies(country.bodies->counted.size()),
          visits(country.places->types.size() * bodies),
          is_visited(country.places->counted.size()) {}

    void take(const VisitMade& visit, std::uint32_t type) {
        if (!visit.is_in_period) return;
        is_visited[visit.place] = 1;
        for (const auto body : visit.bodies) ++visits[type * bodies + body];
    }

    std::size_t bodies;
    std::vector<std::int64_t> visits;
    std::vector<char> is_visited;
};

/// A body whose mandates count here: asked for, and there in the period.
bool counts(const CountedBody& body) { return body.is_asked && body.is_there; }

const bodies::Mandate* mandate_for(const CountedBody& body, const std::string& type) {
    const auto found = std::ranges::find(
        body.mandates, type, [](const auto& mandate) { return mandate.place_type.value; });
    return found == body.mandates.end() ? nullptr : &*found;
}

std::int64_t bodies_with_mandates(const Bodies& bodies) {
    return std::ranges::count_if(bodies.counted, [](const CountedBody& body) {
        return counts(body) && !body.mandates.empty();
    });
}

void put_bodies(Gap& gap, const GapsTally& tally, const Bodies& bodies, std::uint32_t type) {
    for (std::uint32_t i = 0; i < bodies.counted.size(); ++i) {
        const auto& body = bodies.counted[i];
        const auto visits = tally.visits[type * tally.bodies + i];
        const auto* mandate = mandate_for(body, gap.type.value);
        if (mandate && counts(body))
            gap.may_visit.push_back({bodies.id(i), body.names, mandate->basis,
                                     mandate->unannounced, mandate->needs_authorisation,
                                     mandate->needs_agreement, visits});
        if (!mandate && visits > 0)
            gap.without_mandate.push_back({bodies.id(i), body.names, visits});
    }
}

/// Unknown while nothing is recorded of anybody: unknown is never no, and never yes.
void judge(Gap& gap, bool any_mandate_is_recorded) {
    const bool somebody_may = !gap.may_visit.empty();
    if (somebody_may) gap.in_law = {"no"};
    else gap.in_law = {any_mandate_is_recorded ? "yes" : "unknown"};
    if (somebody_may) gap.in_practice = {gap.never.value > 0 ? "yes" : "no"};
    else gap.in_practice = {any_mandate_is_recorded ? "no" : "unknown"};
}

struct PlacesOfType {
    std::int64_t all = 0;
    std::int64_t visited = 0;
};

std::vector<PlacesOfType> places_by_type(const GapsTally& tally, const Places& places) {
    std::vector<PlacesOfType> by_type(places.types.size());
    for (std::uint32_t i = 0; i < places.counted.size(); ++i) {
        auto& type = by_type[places.counted[i].type];
        ++type.all;
        type.visited += tally.is_visited[i];
    }
    return by_type;
}

/// The types that the question asks for, each with its number.
bool is_asked(const std::string& type, const Asked& about) {
    const auto& types = about.places.type;
    return types.empty() || std::ranges::find(types, type, &Code<"place_type">::value) !=
                                types.end();
}

Gaps gaps_of(const GapsTally& tally, const Country& country, const Asked& about,
             const Question& question) {
    const auto& bodies = *country.bodies;
    const auto& places = *country.places;
    const auto by_type = places_by_type(tally, places);
    Gaps gaps;
    gaps.period = about.period;
    gaps.bodies_with_mandates = bodies_with_mandates(bodies);
    gaps.bodies_without_mandates =
        std::ranges::count_if(bodies.counted, counts) - gaps.bodies_with_mandates;
    for (std::uint32_t type = 0; type < places.types.size(); ++type) {
        Gap gap;
        gap.type = {places.types.text(type)};
        if (!is_asked(gap.type.value, about)) continue;
        const auto figure = [&](std::int64_t value, const char* show) {
            return Figure{value, opens("/coverage/places", question, about.period,
                                       {{"type", gap.type.value}, {"show", show}})};
        };
        gap.places = figure(by_type[type].all, "all");
        gap.visited = figure(by_type[type].visited, "visited");
        gap.never = figure(by_type[type].all - by_type[type].visited, "unvisited");
        put_bodies(gap, tally, bodies, type);
        judge(gap, gaps.bodies_with_mandates > 0);
        gaps.types.push_back(std::move(gap));
    }
    return gaps;
}

}  // namespace

Result<guard::Seen<Gaps>> gaps(guard::Work& work, const Question& question) {
    const auto about = asked(work, question);
    if (!about) return std::unexpected(about.error());
    const auto country = queries::country(work, *about);
    const auto tally = queries::visits(
        work, country, *about, GapsTally(country), [&](GapsTally& made, const VisitMade& visit) {
            made.take(visit, country.places->counted[visit.place].type);
        });
    return tally.map([&](const GapsTally& made) {
        return gaps_of(made, country, *about, question);
    });
}

}  // namespace liaise::coverage
