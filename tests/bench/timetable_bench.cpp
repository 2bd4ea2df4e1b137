#include "bench/timetable_bench.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>

#include "bench/large_calendar.hpp"
#include "modules/timetables/planning.hpp"
#include "modules/timetables/solver.hpp"

namespace liaise::bench {

namespace {

using namespace timetables;

/// Goals of the issue: a minute on two cores, and no slower than the solver alone.
constexpr double seconds_goal = 60;
constexpr double gap_goal = 0.01;
constexpr int solver_seconds = 180;

struct Reached {
    double seconds = 0;
    double gap = 0;
    std::int64_t cost = 0;
};

Reached by_us(const Wanted& wanted) {
    Limits limits;
    limits.seconds = seconds_goal;
    limits.gap = gap_goal;
    Reached reached;
    const auto made = plan(wanted, limits, [&](const Progress& now) {
        reached.seconds = now.seconds;
        return Go::on;
    });
    if (made) {
        reached.gap = made->gap;
        reached.cost = made->cost.total();
    }
    return reached;
}

Reached by_solver(const Wanted& wanted) {
    const auto all = choices(wanted);
    Reached reached;
    reached.gap = 1;
    reached.seconds =
        microseconds_of([&] {
            const auto solver = Solver::started(all, all.held, {"cbc", solver_seconds, gap_goal});
            if (!solver) return;
            while (!solver->has_ended()) std::this_thread::sleep_for(std::chrono::milliseconds(20));
            const auto solved = solver->solved();
            if (!solved.slots || !solved.bound) return;
            reached.cost = cost_of(wanted, *solved.slots).total();
            reached.gap =
                static_cast<double>(reached.cost - *solved.bound) /
                static_cast<double>(std::max<std::int64_t>(reached.cost - all.unavoidable, 1));
        }) /
        1e6;
    return reached;
}

/// In the middle of a year that was planned: a team is away for a month.
Wanted planned_anew(Wanted wanted) {
    Limits limits;
    limits.rounds = 100;
    limits.solver = "";
    const auto made = plan(wanted, limits);
    if (made) wanted.standing = made->slots;
    wanted.from_week = 20;
    for (const int week : {24, 25, 26, 27}) wanted.teams[1].leave.push_back({week, 5});
    return wanted;
}

void measure_year(Figures& figures, const char* name, const Wanted& wanted) {
    const auto ours = by_us(wanted);
    figures.add({fmt::format("timetable_{}_within_a_minute", name), ours.seconds, "seconds",
                 seconds_goal, 1});
    figures.add(
        {fmt::format("timetable_{}_gap", name), 100 * ours.gap, "percent", 100 * gap_goal, 1});
    const auto theirs = by_solver(wanted);
    if (theirs.gap >= 1) {
        std::fprintf(stderr, "bench: the solver alone found no calendar in %d s, or is not there\n",
                     solver_seconds);
        return;
    }
    figures.add({fmt::format("timetable_{}_beside_solver", name), ours.seconds, "seconds",
                 theirs.seconds, 1});
    figures.add({fmt::format("timetable_{}_cost_beside_solver", name),
                 static_cast<double>(ours.cost), "units", static_cast<double>(theirs.cost), 1.01});
}

}  // namespace

void measure_timetables(Figures& figures) {
    const auto loose = large_calendar(Tightness::loose, 1);
    measure_year(figures, "loose", loose);
    measure_year(figures, "tight", large_calendar(Tightness::tight, 1));
    measure_year(figures, "anew", planned_anew(loose));
}

}  // namespace liaise::bench
