#pragma once

#include <cstdint>

namespace liaise::timetables {

/// What is weighed against what, in whole numbers. Nothing in it is about a place: a visit counts
/// as every other of its class, and the class is what people said.
struct Weights {
    /// A visit that is left out, by its class. One of a class counts as twenty of the next.
    std::int64_t must = 20'000;
    std::int64_t should = 1'000;
    std::int64_t if_it_fits = 50;
    /// A visit that stood in another week, or only with another team.
    std::int64_t other_week = 5;
    std::int64_t other_team = 2;
    /// A day under way.
    std::int64_t travel_day = 1;
    /// A day of work above a week's even share.
    std::int64_t uneven_day = 1;
};

}  // namespace liaise::timetables
