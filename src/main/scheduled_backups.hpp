#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "edge/http/log.hpp"
#include "store/backup_folder.hpp"

namespace liaise {

/// When backups are made, and where.
struct Schedule {
    std::string folder;
    store::Keep keep;
    std::int64_t every_seconds = 0;
};

/// Reads "30s", "45m", "12h" or "1d". Nothing for anything else, and for no time at all.
std::optional<std::int64_t> seconds_in(std::string_view span);

/// While it lives, a backup is made whenever the newest one in the folder is as old as the
/// schedule says. What fails is written into the log, and tried again.
class ScheduledBackups {
public:
    /// What became of the backups that were tried since the start.
    struct Standing {
        std::size_t made = 0;
        std::size_t failed = 0;
        bool last_failed = false;
    };
    ScheduledBackups(store::Database& database, Schedule schedule, Clock clock, http::Log& log);
    ScheduledBackups(const ScheduledBackups&) = delete;
    ScheduledBackups& operator=(const ScheduledBackups&) = delete;

    Standing standing() const;
    /// How long ago the newest was made, never less than 0; nothing when there is none.
    std::optional<std::int64_t> age_seconds() const;
    const Schedule& schedule() const { return schedule_; }

private:
    void go_on(const std::stop_token& stop);
    bool is_due() const;
    void make_one();
    void failed(std::string_view why);

    store::Database& database_;
    Schedule schedule_;
    Clock clock_;
    http::Log& log_;
    mutable std::mutex standing_mutex_;
    Standing standing_;
    std::mutex mutex_;
    std::condition_variable_any woken_;
    std::jthread thread_;  // the last: it uses all the others, and is stopped before they go
};

}  // namespace liaise
