#pragma once

#include "modules/timetables/wanted.hpp"

namespace liaise::bench {

/// How tight a made-up year is.
enum class Tightness { loose, tight };

/// A made-up year of a large mechanism: 400 places in 16 regions, 52 weeks, five teams, with
/// follow-ups, joint dates, gaps, windows, holidays and leave. A tight one has more wishes than
/// days.
timetables::Wanted large_calendar(Tightness tightness, std::uint64_t seed);

}  // namespace liaise::bench
