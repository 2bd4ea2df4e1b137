#pragma once

#include <chrono>
#include <exception>
#include <optional>
#include <thread>

#include "guard/afterwards.hpp"
#include "modules/imports/job_queries.hpp"
#include "store/failures.hpp"

namespace liaise::imports {

/// A job that goes on after its request, and ends in one of its states however it goes. `W` is
/// the right that it is done with.
template <class W>
class Job {
public:
    /// `state`: the one that it is in while it goes on.
    Job(guard::Afterwards& after, queries::JobLine line, std::string state)
        : after_(after), line_(std::move(line)), state_(std::move(state)) {}

    /// Does it; what goes wrong is kept with it. `job` says whether it came to its end.
    template <class F>
    void run(F&& job) {
        try {
            for (int tried = 1; !has_run(job, tried == tries_when_busy); ++tried)
                std::this_thread::sleep_for(tried * pause_when_busy);
        } catch (const std::exception&) {
            fail(went_wrong);
        }
    }

    /// Writes down how far it is, in a transaction of its own; stops when it was cancelled.
    Go tell(const Progress& progress) {
        const auto now = std::chrono::steady_clock::now();
        if (phase_ == progress.phase && now - told_at_ < pause_between_words) return Go::on;
        phase_ = progress.phase;
        told_at_ = now;
        try {
            const auto told = after_.writing<W>([&](W& work) -> Result<Done> {
                if (queries::tell_progress(work, line_, state_, progress)) return Done{};
                return not_found();
            });
            return told ? Go::on : Go::stop;
        } catch (const store::Busy&) {
            return Go::on;  // the next time will tell
        }
    }

    /// Asks whether it was cancelled, while another transaction writes.
    Go ask() {
        return after_.reading([&](guard::Work& work) {
            return queries::is_in(work, line_, state_) ? Go::on : Go::stop;
        });
    }

private:
    // Somebody else's change stood in the way: done again, it mostly succeeds.
    static constexpr int tries_when_busy = 4;
    static constexpr auto pause_when_busy = std::chrono::milliseconds(200);
    // Quick enough for an eye and for who cancels; each word waits for the disk.
    static constexpr auto pause_between_words = std::chrono::milliseconds(250);
    static constexpr const char* went_wrong =
        "Something went wrong that is not the file's fault. Nothing of the import was stored. "
        "Begin it again; if it happens again, tell who runs the machine.";

    /// Whether the job came to an end; not when others were in the way, unless it is the last time.
    template <class F>
    bool has_run(F&& job, bool is_last_time) {
        try {
            const Result<Done> done = job();
            if (!done) fail(done.error().message);
            return true;
        } catch (const store::Busy&) {
            if (is_last_time) throw;
            return false;
        }
    }

    /// A job that was cancelled is in another state by now, and stays there.
    void fail(const std::string& problem) noexcept {
        try {
            (void)after_.writing<W>([&](W& work) -> Result<Done> {
                queries::fail(work, line_, state_, problem);
                return Done{};
            });
        } catch (const std::exception&) {
            // The database is gone: the job shows as interrupted once it is back.
        }
    }

    guard::Afterwards& after_;
    queries::JobLine line_;
    std::string state_;
    std::optional<Phase> phase_;
    std::chrono::steady_clock::time_point told_at_;
};

}  // namespace liaise::imports
