#include "modules/coverage/place_coverage.hpp"

#include <algorithm>

#include "modules/coverage/coverage.hpp"
#include "modules/coverage/coverage_queries.hpp"
#include "modules/coverage/tally.hpp"

namespace liaise::coverage {

namespace {

/// What is counted of one body at the place.
struct VisitorTally {
    std::int64_t visits = 0;
    Earliest first;
    Latest last;
    std::int64_t announced = 0;
    std::int64_t short_notice = 0;
    std::int64_t unannounced = 0;

    void take(const VisitMade& visit) {
        last.take(visit);
        if (!visit.is_in_period) return;
        ++visits;
        first.take(visit);
        if (visit.announcement == "announced") ++announced;
        if (visit.announcement == "short_notice") ++short_notice;
        if (visit.announcement == "unannounced") ++unannounced;
    }
};

struct PlaceVisits {
    std::vector<VisitorTally> by_body;
    Latest last;
    std::int64_t visits = 0;
    std::int64_t dates_not_exact = 0;
    std::int64_t announcement_unknown = 0;

    void take(const VisitMade& visit) {
        last.take(visit);
        for (const auto body : visit.bodies) by_body[body].take(visit);
        if (!visit.is_in_period) return;
        ++visits;
        if (visit.when.precision != Precision::day) ++dates_not_exact;
        if (visit.announcement == "unknown") ++announcement_unknown;
    }
};

Visitor visitor_of(const VisitorTally& tally, std::uint32_t number, const Bodies& bodies) {
    Visitor visitor;
    visitor.body = bodies.id(number);
    visitor.names = bodies.counted[number].names;
    visitor.type = {bodies.type(number)};
    visitor.visits = tally.visits;
    visitor.first = tally.first.when;
    visitor.last = tally.last.when;
    visitor.announced = tally.announced;
    visitor.short_notice = tally.short_notice;
    visitor.unannounced = tally.unannounced;
    visitor.announcement_unknown =
        tally.visits - tally.announced - tally.short_notice - tally.unannounced;
    return visitor;
}

void put_bodies(PlaceCoverage& coverage, const PlaceVisits& made, const Bodies& bodies,
                const std::string& place_type) {
    for (std::uint32_t i = 0; i < bodies.counted.size(); ++i) {
        const auto& body = bodies.counted[i];
        if (made.by_body[i].last.when)
            coverage.bodies.push_back(visitor_of(made.by_body[i], i, bodies));
        if (!body.is_asked || !body.is_there) continue;
        const bool has_mandate =
            std::ranges::find(body.mandates, place_type, [](const auto& mandate) {
                return mandate.place_type.value;
            }) != body.mandates.end();
        if (has_mandate && made.by_body[i].visits == 0)
            coverage.may_visit_and_were_not.push_back({bodies.id(i), body.names});
        if (body.mandates.empty()) ++coverage.mandates_not_recorded;
    }
}

Question as_question(const PlaceQuestion& question) {
    Question all;
    all.place = question.id;
    all.body_type = question.body_type;
    all.body = question.body;
    all.visit_type = question.visit_type;
    all.announcement = question.announcement;
    return all;
}

}  // namespace

Result<guard::Seen<PlaceCoverage>> at_place(guard::Work& work, const PlaceQuestion& question) {
    const auto about = asked(work, question);
    if (!about) return std::unexpected(about.error());
    const auto country = queries::country(work, *about);
    if (country.places->counted.empty()) return not_found();
    PlaceVisits none;
    none.by_body.resize(country.bodies->counted.size());
    const auto visits = queries::visits(
        work, country, *about, std::move(none),
        [](PlaceVisits& made, const VisitMade& visit) { made.take(visit); },
        queries::Wanted::all);

    return visits.map([&](const PlaceVisits& made) {
        const auto& places = *country.places;
        PlaceCoverage coverage;
        coverage.place = Id<places::Place>::from(places.ids.text(0)).value();
        coverage.period = about->period;
        coverage.visits = {made.visits, opens("/coverage/visits", as_question(question),
                                              about->period, {})};
        put_bodies(coverage, made, *country.bodies, places.types.text(places.counted[0].type));
        coverage.dates_not_exact = made.dates_not_exact;
        coverage.announcement_unknown = made.announcement_unknown;
        if (const auto days = days_since(made.last, std::min(about->period.to, work.today()))) {
            coverage.days_since_at_least = days->at_least;
            coverage.days_since_at_most = days->at_most;
        }
        return coverage;
    });
}

}  // namespace liaise::coverage
