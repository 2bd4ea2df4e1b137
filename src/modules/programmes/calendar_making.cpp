#include "modules/programmes/calendar_making.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>

namespace liaise::programmes {

struct Making::State {
    mutable std::mutex mutex;
    bool is_cancelled = false;
    std::int64_t seconds_at_most = 0;
    timetables::Progress progress;
};

/// Those that are being made, by programme.
class Makings {
public:
    using State = Making::State;

    std::optional<Making> begin(const std::string& programme, std::int64_t seconds) {
        const std::lock_guard lock(mutex_);
        if (all_.contains(programme)) return std::nullopt;
        auto state = std::make_shared<State>();
        const bool are_many = all_.size() >= calendars_at_length;
        state->seconds_at_most = are_many ? std::min(seconds, calendar_seconds_when_many) : seconds;
        all_.emplace(programme, state);
        return Making(programme, std::move(state));
    }
    void end(const std::string& programme) {
        const std::lock_guard lock(mutex_);
        all_.erase(programme);
    }
    std::shared_ptr<State> of(const std::string& programme) {
        const std::lock_guard lock(mutex_);
        const auto found = all_.find(programme);
        return found == all_.end() ? nullptr : found->second;
    }
    void cancel_all() {
        const std::lock_guard lock(mutex_);
        for (const auto& [programme, state] : all_) cancel(*state);
    }
    static void cancel(State& state) {
        const std::lock_guard lock(state.mutex);
        state.is_cancelled = true;
    }

private:
    std::mutex mutex_;
    std::map<std::string, std::shared_ptr<State>> all_;
};

namespace {

Makings& makings() {
    static Makings all;
    return all;
}

}  // namespace

std::optional<Making> Making::begun(const Id<guard::CircleRef>& programme, std::int64_t seconds) {
    return makings().begin(programme.text(), seconds);
}

Making::~Making() {
    if (state_) makings().end(programme_);
}

std::int64_t Making::seconds_at_most() const { return state_->seconds_at_most; }

timetables::Go Making::told(const timetables::Progress& progress) const {
    const std::lock_guard lock(state_->mutex);
    state_->progress = progress;
    const bool is_late = progress.seconds >
                         static_cast<double>(state_->seconds_at_most + calendar_explained_seconds);
    return state_->is_cancelled || is_late ? timetables::Go::stop : timetables::Go::on;
}

CalendarProgress progress_of(const Id<guard::CircleRef>& programme) {
    const auto state = makings().of(programme.text());
    if (!state) return {};
    const std::lock_guard lock(state->mutex);
    const auto& progress = state->progress;
    return {true, static_cast<std::int64_t>(progress.seconds), state->seconds_at_most,
            static_cast<std::int64_t>(progress.left_out), percent_of(progress.gap)};
}

void cancel_making(const Id<guard::CircleRef>& programme) {
    if (const auto state = makings().of(programme.text())) Makings::cancel(*state);
}

void cancel_all_making() { makings().cancel_all(); }

std::int64_t percent_of(double gap) {
    constexpr double all = 100;
    return static_cast<std::int64_t>(std::ceil(gap * all));
}

}  // namespace liaise::programmes
