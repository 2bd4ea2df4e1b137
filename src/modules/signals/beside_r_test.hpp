#pragma once

#include <optional>
#include <string>
#include <vector>

#include "modules/signals/among_places.hpp"
#include "modules/signals/over_time.hpp"

/// The same counts to R: to its package `surveillance` what is judged over time, and to R itself
/// what is laid beside places like it.
namespace liaise::signals::beside_r {

using Series = std::vector<std::int64_t>;
using Line = std::vector<std::string>;

struct Asked {
    const char* name;  ///< Of the bound, as `surveillance` names it.
    OverTimeMethod method;
};

struct Question {
    std::vector<Series> series;  ///< Equally long; `unknown` where nobody knows.
    std::vector<Asked> methods;
    std::size_t judged_periods = 0;  ///< At the end of each series.
    std::vector<CountedThere> places;
};

/// What R said; in the order of `tests/signals/surveillance.R`.
struct Answer {
    std::vector<Line> bounds;
    std::vector<Line> places;
};

/// Nothing where R or its package is not here. Throws with R's complaint where it failed.
std::optional<Answer> ask(const Question& question);

/// How many were held against each other.
struct Compared {
    int bounds = 0;
    int above = 0;
};

/// Fails the running test for each bound and each alarm that is another: bounds by more than one
/// part in a million.
Compared compare_over_time(const Question& question, const Answer& answer);

/// Fails the running test for each place that R puts elsewhere among those like it.
void compare_places(const Question& question, const Answer& answer);

}  // namespace liaise::signals::beside_r
