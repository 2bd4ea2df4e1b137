#pragma once

#include <sys/types.h>

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "modules/timetables/model.hpp"

namespace liaise::timetables {

/// What a solver is allowed.
struct SolverLimits {
    std::string program = "cbc";
    int seconds = 60;
    double gap = 0.01;
};

/// What a solver said; each part only where it could be read.
struct Solved {
    std::optional<std::vector<std::optional<Slot>>> slots;
    std::optional<std::int64_t> bound;
};

/// A solver at work beside us: `cbc` (COIN-OR), as a process of its own and not a part of this
/// program. What it is given lies in a folder that only we can read, and goes with this object; it
/// learns numbers and no names, and none of our environment.
class Solver {
public:
    /// Begins from a calendar; nothing where the program or room for its files is not there.
    static std::unique_ptr<Solver> started(const Choices& choices,
                                           const std::vector<std::optional<Slot>>& start,
                                           const SolverLimits& limits);
    /// Asks nothing yet: `started` does.
    Solver(const Choices& choices, Model model) : choices_(choices), model_(std::move(model)) {}
    /// Ends the process if it has not ended.
    ~Solver();
    Solver(const Solver&) = delete;
    Solver& operator=(const Solver&) = delete;

    /// Whether it has ended; one that outstays its time, or writes more than it could have to
    /// say, is ended.
    bool has_ended();
    /// What it said, once it has ended.
    Solved solved() const;
    /// Where its files are, for tests.
    const std::string& folder() const { return folder_; }

private:
    using Instant = std::chrono::steady_clock::time_point;

    bool begin(const SolverLimits& limits);
    void end();

    const Choices& choices_;
    Model model_;
    std::string folder_;
    pid_t process_ = -1;
    Instant latest_;
};

}  // namespace liaise::timetables
