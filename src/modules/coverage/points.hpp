#pragma once

#include "modules/coverage/figure.hpp"

namespace liaise::coverage {

/// A place on the map, with no more than a map shows.
struct Point {
    Id<places::Place> place;
    Names names;
    Code<"place_type"> type;
    std::int64_t latitude = 0;
    std::int64_t longitude = 0;
    std::optional<std::int64_t> capacity;
    std::int64_t visits = 0;
    std::optional<When> last;
    std::vector<Code<"body_type">> last_body_types;

    static constexpr auto told_coarsely = guard::by_half_years(
        "visits", "last", "last_body_types");

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("point",
            field("place", &Point::place, all, "The place."),
            field("names", &Point::names, all, "Its name in each language."),
            field("type", &Point::type, all, "What kind of place it is."),
            field("latitude", &Point::latitude, all, "Millionths of a degree, north positive."),
            field("longitude", &Point::longitude, all, "Millionths of a degree, east positive."),
            field("capacity", &Point::capacity, all, "People it may hold, as last counted."),
            field("visits", &Point::visits, all, "Visits in the period."),
            field("last", &Point::last, all,
                  "The latest visit up to the end of the period; also one from before it."),
            field("last_body_types", &Point::last_body_types, all, "The kinds of body there."));
    }
};

/// The places of a question, for a map.
struct Points {
    Period period;
    std::vector<Point> points;
    std::int64_t without_position = 0;
    std::int64_t not_sent = 0;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("points",
            field("period", &Points::period, all, "The days that are asked about."),
            field("points", &Points::points, all, "Places whose position is known, by name."),
            field("without_position", &Points::without_position, all,
                  "Places whose position is not known, which no map shows."),
            field("not_sent", &Points::not_sent, all,
                  "Places beyond the 20,000 that are sent: narrow the question to see them."));
    }
};
static_assert(Described<Point> && Described<Points>);

}  // namespace liaise::coverage
