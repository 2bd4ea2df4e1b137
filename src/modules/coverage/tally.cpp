#include "modules/coverage/tally.hpp"

#include <algorithm>
#include <bit>

namespace liaise::coverage {

std::int64_t Presence::count(std::uint32_t row) const {
    std::int64_t all = 0;
    for (std::size_t i = 0; i < words_; ++i) all += std::popcount(bits_[row * words_ + i]);
    return all;
}

void Latest::take(const VisitMade& visit) {
    until = when ? std::max(until, visit.when.last) : visit.when.last;
    // The one that was certainly the latest; of two that begin alike, the more exact.
    const bool is_later = !when || visit.when.first > when->first ||
                          (visit.when.first == when->first && visit.when.last < when->last);
    if (is_later) {
        when = visit.when;
        bodies.assign(visit.bodies.begin(), visit.bodies.end());
        std::ranges::sort(bodies);
    } else if (visit.when == *when) {
        for (const auto body : visit.bodies)
            if (const auto at = std::ranges::lower_bound(bodies, body);
                at == bodies.end() || *at != body)
                bodies.insert(at, body);
    }
}

void Earliest::take(const VisitMade& visit) {
    if (!when || visit.when.last < when->last ||
        (visit.when.last == when->last && visit.when.first > when->first))
        when = visit.when;
}

std::optional<DaysSince> days_since(const Latest& latest, Day day) {
    if (!latest.when) return std::nullopt;
    return DaysSince{std::max(0, days_between(latest.until, day)),
                     std::max(0, days_between(latest.when->first, day))};
}

PlacesTally::PlacesTally(const Country& country)
    : places(country.places->counted.size()),
      bodies(country.places->counted.size(), country.bodies->counted.size()) {}

void PlacesTally::take(const VisitMade& visit, const Period& period) {
    auto& place = places[visit.place];
    place.last.take(visit);
    if (!visit.is_in_period) return;
    ++place.visits;
    place.years |= std::uint64_t{1} << period.year_of(visit.when);
    for (const auto body : visit.bodies) bodies.note(visit.place, body);
}

}  // namespace liaise::coverage
