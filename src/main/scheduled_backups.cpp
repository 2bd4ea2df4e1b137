#include "main/scheduled_backups.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <exception>
#include <utility>

#include "store/backup.hpp"
#include "store/failures.hpp"

namespace liaise {

namespace {

// How often it is looked whether one is due, and what is waited after one that failed: a disk that
// was full may have been emptied.
constexpr std::int64_t look_every_seconds = 60;
// No longer than a year, so that a slip of the finger does not mean never.
constexpr std::int64_t every_seconds_max = 366 * 86'400;

std::int64_t seconds_of(char unit) {
    switch (unit) {
        case 's': return 1;
        case 'm': return 60;
        case 'h': return 3'600;
        case 'd': return 86'400;
        default: return 0;
    }
}

}  // namespace

std::optional<std::int64_t> seconds_in(std::string_view span) {
    if (span.empty()) return std::nullopt;
    std::int64_t count = 0;
    const auto* end = span.data() + span.size() - 1;
    const auto read = std::from_chars(span.data(), end, count);
    const auto unit = seconds_of(*end);
    if (read.ec != std::errc() || read.ptr != end || unit == 0 || count <= 0 ||
        count > every_seconds_max / unit)
        return std::nullopt;
    return count * unit;
}

ScheduledBackups::ScheduledBackups(store::Database& database, Schedule schedule, Clock clock,
                                   http::Log& log)
    : database_(database), schedule_(std::move(schedule)), clock_(clock), log_(log),
      thread_([this](const std::stop_token& stop) { go_on(stop); }) {}

ScheduledBackups::Standing ScheduledBackups::standing() const {
    const std::lock_guard lock(standing_mutex_);
    return standing_;
}

std::optional<std::int64_t> ScheduledBackups::age_seconds() const {
    const auto now = clock_.now();
    const auto all = store::backups_until(schedule_.folder, now);
    if (all.empty()) return std::nullopt;
    return now.seconds - all.front().made_at.seconds;
}

void ScheduledBackups::go_on(const std::stop_token& stop) {
    const std::chrono::seconds pause(std::min(look_every_seconds, schedule_.every_seconds));
    std::unique_lock lock(mutex_);
    do {
        if (is_due()) make_one();
        woken_.wait_for(lock, stop, pause, [] { return false; });
    } while (!stop.stop_requested());
}

bool ScheduledBackups::is_due() const {
    const auto age = age_seconds();
    return !age || *age >= schedule_.every_seconds;
}

void ScheduledBackups::make_one() {
    try {
        const auto made = store::back_up_into(database_, schedule_.folder, schedule_.keep,
                                              clock_.now());
        log_.event(clock_.now(), {"backup", fmt::format("made and checked, {} bytes", made.bytes)});
        const std::lock_guard lock(standing_mutex_);
        ++standing_.made;
        standing_.last_failed = false;
    } catch (const store::Unsupported&) {
        failed("pg_dump is missing: install postgresql-client; older backups are still there");
    } catch (const store::CopyFailed&) {
        // Its own words may hold what is kept: they are not for the log.
        failed("pg_dump failed: run liaise backup by hand, which shows what it says; older backups "
               "are still there");
    } catch (const store::Unavailable&) {
        failed(database_.engine() == "postgres"
                   ? "the folder for backups cannot be written, its disk is full, or the database "
                     "server cannot be reached; older backups are still there"
                   : "the folder for backups cannot be written, or its disk is full; older backups "
                     "are still there");
    } catch (const std::exception& failure) {
        failed(http::said_of(failure));
    }
}

void ScheduledBackups::failed(std::string_view why) {
    {
        const std::lock_guard lock(standing_mutex_);
        ++standing_.failed;
        // The log says it when it begins; that it goes on stands in the figures.
        if (std::exchange(standing_.last_failed, true)) return;
    }
    log_.failure(clock_.now(), {"backup", why});
}

}  // namespace liaise
