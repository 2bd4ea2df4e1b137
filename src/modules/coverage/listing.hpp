#pragma once

#include "modules/coverage/figure.hpp"
#include "modules/visits/visit.hpp"

namespace liaise::coverage {

/// A place, with who was there.
struct CoveredPlace {
    Id<places::Place> place;
    Names names;
    Code<"place_type"> type;
    std::optional<Id<regions::Region>> region;
    std::optional<std::string> town;
    std::optional<std::int64_t> latitude;
    std::optional<std::int64_t> longitude;
    std::optional<std::int64_t> capacity;
    std::int64_t visits = 0;
    std::int64_t bodies = 0;
    std::vector<Code<"body_type">> body_types;
    std::optional<When> last;
    std::vector<Id<bodies::Body>> last_bodies;
    std::vector<Names> last_body_names;
    std::optional<std::int64_t> days_since_at_least;
    std::optional<std::int64_t> days_since_at_most;

    static constexpr auto told_coarsely = guard::by_half_years(
        "visits", "bodies", "body_types", "last", "last_bodies", "last_body_names",
        "days_since_at_least", "days_since_at_most");

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        using P = CoveredPlace;
        return record("covered_place",
            field("place", &P::place, all, "The place."),
            field("names", &P::names, all, "Its name in each language."),
            field("type", &P::type, all, "What kind of place it is."),
            field("region", &P::region, all, "The region that it lies in."),
            field("town", &P::town, all, "The town."),
            field("latitude", &P::latitude, all, "Millionths of a degree, north positive."),
            field("longitude", &P::longitude, all, "Millionths of a degree, east positive."),
            field("capacity", &P::capacity, all, "People it may hold, as last counted."),
            field("visits", &P::visits, all, "Visits in the period."),
            field("bodies", &P::bodies, all, "Different bodies that were there in the period."),
            field("body_types", &P::body_types, all, "Their types."),
            field("last", &P::last, all,
                  "The latest visit up to the end of the period; also one from before it."),
            field("last_bodies", &P::last_bodies, all, "Who was there then."),
            field("last_body_names", &P::last_body_names, all, "What they are called."),
            field("days_since_at_least", &P::days_since_at_least, all,
                  "Days since a latest visit, to the end of the period, at least: dates that are "
                  "not exact give a range."),
            field("days_since_at_most", &P::days_since_at_most, all, "The same, at most."));
    }
};

/// A body, with how much it visited.
struct VisitingBody {
    Id<bodies::Body> body;
    Names names;
    Code<"body_type"> type;
    std::int64_t visits = 0;
    std::int64_t places_visited = 0;
    std::optional<When> last;

    static constexpr auto told_coarsely = guard::by_half_years("visits", "places_visited", "last");

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        using B = VisitingBody;
        return record("visiting_body",
            field("body", &B::body, all, "The body."),
            field("names", &B::names, all, "Its name in each language."),
            field("type", &B::type, all, "What kind of body it is."),
            field("visits", &B::visits, all, "Visits in which it took part, in the period."),
            field("places_visited", &B::places_visited, all, "Different places visited."),
            field("last", &B::last, all, "Its latest visit up to the end of the period."));
    }
};
static_assert(Described<CoveredPlace> && Described<VisitingBody>);

}  // namespace liaise::coverage
