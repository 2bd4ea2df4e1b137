#include "modules/timetables/planning.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "modules/timetables/bound.hpp"
#include "modules/timetables/reasons.hpp"
#include "modules/timetables/search.hpp"
#include "modules/timetables/solver.hpp"

namespace liaise::timetables {

namespace {

// A round is so short that whoever stops it does not wait, and prices are changed as long as that
// gains something.
constexpr std::size_t tries_each_round = 250;
constexpr int prices_each_round = 5;
// A solver is asked when the search has had so long, as it takes a core and long to begin.
constexpr std::uint64_t rounds_alone = 150;
// What cannot be is looked for so much longer than for the calendar itself.
constexpr double seconds_to_explain = 10;

class Planning {
public:
    Planning(const Wanted& wanted, const Limits& limits, const Told& told)
        : wanted_(wanted), limits_(limits), told_(told), choices_(choices(wanted)),
          search_(choices_, limits.seed), bound_(choices_) {}

    Timetable calendar() {
        Timetable made;
        made.ended = ended();
        solver_.reset();
        made.slots = search_.best();
        made.cost = cost_of(wanted_, made.slots);
        made.bound = lower();
        made.gap = gap();
        made.left_out = left_out(wanted_, choices_, made.slots);
        made.conflicts = conflicts(wanted_, made.slots, [&] {
            return made.ended != Ended::cancelled && tell() == Go::on &&
                   (limits_.rounds || seconds() < limits_.seconds + seconds_to_explain);
        });
        return made;
    }

private:
    Ended ended() {
        for (std::uint64_t round = 0;; ++round) {
            search_.run(tries_each_round);
            for (int i = 0; i < prices_each_round && !bound_.is_settled(); ++i)
                bound_.improve(search_.best_cost());
            look_after_solver(round);
            if (search_.best_cost() <= lower()) return Ended::best_there_is;
            if (gap() <= limits_.gap) return Ended::near_enough;
            if (tell() == Go::stop) return Ended::cancelled;
            const bool is_over =
                limits_.rounds ? round + 1 >= *limits_.rounds : seconds() >= limits_.seconds;
            if (is_over) return Ended::out_of_time;
        }
    }

    void look_after_solver(std::uint64_t round) {
        if (state_ == Progress::Solver::not_asked && round >= rounds_alone) {
            const auto left = std::floor(limits_.seconds - seconds());
            if (left < 1 || limits_.solver.empty()) return;
            solver_ = Solver::started(choices_, search_.best(),
                                      {limits_.solver, static_cast<int>(left), limits_.gap});
            state_ = solver_ ? Progress::Solver::at_work : Progress::Solver::not_there;
        }
        if (!solver_ || !solver_->has_ended()) return;
        const auto solved = solver_->solved();
        solver_.reset();
        state_ = Progress::Solver::has_answered;
        if (solved.slots && broken(wanted_, *solved.slots).empty())
            search_.take_over(*solved.slots);
        // A bound above what was found is no bound.
        if (solved.bound && *solved.bound <= search_.best_cost())
            solver_bound_ = std::max(solver_bound_, *solved.bound);
    }

    std::int64_t lower() const {
        return std::min(std::max(bound_.value(), solver_bound_), search_.best_cost());
    }

    double gap() const {
        const auto cost = static_cast<double>(search_.best_cost() - choices_.unavoidable);
        const auto above = static_cast<double>(search_.best_cost() - lower());
        return above > 0 ? above / std::max(cost, 1.0) : 0;
    }

    Go tell() const {
        Progress progress{seconds(), cost_of(wanted_, search_.best()), lower(), gap()};
        progress.left_out =
            static_cast<std::size_t>(std::ranges::count(search_.best(), std::optional<Slot>{}));
        progress.solver = state_;
        return told_(progress);
    }

    double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - began_).count();
    }

    const Wanted& wanted_;
    const Limits& limits_;
    const Told& told_;
    std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
    Choices choices_;
    Search search_;
    Bound bound_;
    std::unique_ptr<Solver> solver_;
    std::int64_t solver_bound_ = 0;
    Progress::Solver state_ = Progress::Solver::not_asked;
};

}  // namespace

Result<Timetable> plan(const Wanted& wanted, const Limits& limits, const Told& told) {
    const auto checked = check(wanted);
    if (!checked) return std::unexpected(checked.error());
    return Planning(wanted, limits, told).calendar();
}

}  // namespace liaise::timetables
