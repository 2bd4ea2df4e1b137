#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>

namespace liaise::timetables {

/// Chance that is the same each time for the same seed, on every machine (SplitMix64, Steele and
/// others 2014). It hides nothing, and need not.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        state_ += 0x9e3779b97f4a7c15U;
        auto mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31U);
    }
    /// From 0 to below `count`, which is not 0.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    /// Above 0, and 1 at most.
    double part() { return static_cast<double>((next() >> 11U) + 1) / 9007199254740992.0; }

private:
    std::uint64_t state_;
};

}  // namespace liaise::timetables
