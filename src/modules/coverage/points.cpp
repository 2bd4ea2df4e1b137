#include "modules/coverage/points.hpp"

#include "modules/coverage/coverage.hpp"
#include "modules/coverage/coverage_queries.hpp"
#include "modules/coverage/tally.hpp"

namespace liaise::coverage {

namespace {

// More dots than this no screen shows and no browser draws at ease.
constexpr std::size_t points_max = 20'000;

std::vector<Code<"body_type">> types_of(const Latest& last, const Bodies& bodies) {
    std::vector<char> types(bodies.types.size());
    for (const auto body : last.bodies) types[bodies.counted[body].type] = 1;
    std::vector<Code<"body_type">> codes;
    for (std::uint32_t type = 0; type < types.size(); ++type)
        if (types[type]) codes.push_back({bodies.types.text(type)});
    return codes;
}

Point point_of(const queries::Shown& shown, const PlaceTally& place, const Bodies& bodies,
               const queries::Capacities& capacities) {
    Point point;
    point.place = Id<places::Place>::from(shown.id).value();
    point.names = shown.names;
    point.type = shown.type;
    point.latitude = *shown.latitude;
    point.longitude = *shown.longitude;
    if (const auto found = capacities.find(shown.id); found != capacities.end())
        point.capacity = found->second;
    point.visits = place.visits;
    point.last = place.last.when;
    point.last_body_types = types_of(place.last, bodies);
    return point;
}

}  // namespace

Result<guard::Seen<Points>> points(guard::Work& work, const Question& question) {
    const auto about = asked(work, question);
    if (!about) return std::unexpected(about.error());
    const auto country = queries::country(work, *about);
    const auto tally = queries::visits(
        work, country, *about, PlacesTally(country),
        [&](PlacesTally& made, const VisitMade& visit) { made.take(visit, about->period); });
    const auto capacities = queries::capacities(work);
    return queries::positions(
        work, *about, Points{about->period, {}, 0, 0},
        [&](Points& points, const queries::Shown& shown) {
            const auto place = country.place(shown.id);
            if (place == nowhere) return;
            if (!shown.latitude || !shown.longitude) ++points.without_position;
            else if (points.points.size() >= points_max) ++points.not_sent;
            else
                points.points.push_back(point_of(shown, tally->places[place], *country.bodies,
                                                 *capacities));
        });
}

}  // namespace liaise::coverage
