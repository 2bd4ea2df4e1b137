#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "modules/timetables/timetable.hpp"

namespace liaise::timetables {

/// How long, and how well. With `rounds` the outcome hangs on the seed and not on the machine, as
/// long as no solver is asked.
struct Limits {
    double seconds = 60;
    double gap = 0.01;  ///< Near enough to the bound to end.
    std::uint64_t seed = 1;
    std::optional<std::uint64_t> rounds;  ///< Each some hundredths of a second.
    std::string solver = "cbc";           ///< Asked where it is there; empty for none.
};

/// How far it has got. There is a calendar from the first moment on.
struct Progress {
    double seconds = 0;
    Cost cost;
    std::int64_t bound = 0;
    double gap = 1;
    std::size_t left_out = 0;
    /// The solver is there, and is asked only where the search alone takes long.
    enum class Solver { not_asked, not_there, at_work, has_answered };
    Solver solver = Solver::not_asked;
};

/// Whether to go on; who stops keeps the best calendar so far.
enum class Go { on, stop };

/// Is told many times a second.
using Told = std::function<Go(const Progress&)>;

/// Makes a calendar. Errors: those of `check`.
Result<Timetable> plan(
    const Wanted& wanted, const Limits& limits,
    const Told& told = [](const Progress&) { return Go::on; });

}  // namespace liaise::timetables
