#pragma once

#include <array>

#include "base/day.hpp"
#include "base/id.hpp"
#include "base/source.hpp"
#include "guard/told_coarsely.hpp"

namespace liaise::places {

/// How many a place may hold, and how many were there, on a day.
struct Headcount {
    static constexpr const char* record_name = "headcount";

    Id<Headcount> id;
    When on;
    std::optional<std::int64_t> capacity;
    std::optional<std::int64_t> occupancy;
    Source source;

    /// As they were known at the end of the last half-year: a count that came with a visit is of
    /// the visit's day, and its source is the visit's.
    static constexpr std::array told_coarsely = {guard::Coarsely{"on", guard::half_years},
                                                 guard::Coarsely{"source", guard::not_told}};
    static constexpr auto describe() {
        return record("headcount",
            field("id", &Headcount::id, Reach::everyone, "The same in every installation."),
            field("on", &Headcount::on, Reach::everyone, "When the figures were so."),
            field("capacity", &Headcount::capacity, Reach::everyone, "People it may hold."),
            field("occupancy", &Headcount::occupancy, Reach::everyone, "People who were there."),
            field("source", &Headcount::source, Reach::everyone, "Who says so."));
    }
};
static_assert(Described<Headcount>);

}  // namespace liaise::places
