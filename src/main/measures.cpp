#include "main/measures.hpp"

#include <exception>
#include <filesystem>

#include "guard/open_sessions.hpp"

namespace liaise {

namespace {

using Gauges = std::vector<http::Gauge>;

void put_jobs(Gauges& gauges, const http::Worker::Counts& jobs) {
    constexpr std::string_view name = "liaise_jobs";
    constexpr std::string_view help = "Jobs that go on after their request, since the start.";
    const auto put = [&](std::string_view label, std::size_t count) {
        gauges.push_back({name, help, static_cast<double>(count), label});
    };
    put(R"(state="waiting")", jobs.waiting);
    put(R"(state="under_way")", jobs.under_way);
    put(R"(state="done")", jobs.done);
    put(R"(state="failed")", jobs.failed);
}

std::uintmax_t database_bytes(const Measured& measured, store::Transaction& tx) {
    std::uintmax_t bytes = 0;
    if (measured.data_file.empty()) {
        tx.each("SELECT pg_database_size(current_database())", {}, [&](const store::Row& row) {
            bytes = static_cast<std::uintmax_t>(row.integer(0));
        });
        return bytes;
    }
    for (const char* ending : {"", "-wal"}) {
        std::error_code missing;
        const auto size = std::filesystem::file_size(measured.data_file + ending, missing);
        if (!missing) bytes += size;
    }
    return bytes;
}

/// Finer steps would show each single thing that is written.
double in_whole_mib(std::uintmax_t bytes) {
    constexpr std::uintmax_t mib_bytes = 1024 * 1024;
    return static_cast<double>((bytes + mib_bytes - 1) / mib_bytes * mib_bytes);
}

void put_data(Gauges& gauges, const Measured& measured) {
    double is_up = 0;
    try {
        const auto tx = measured.database.reading();
        const auto sessions = guard::open_sessions(*tx, measured.clock.now());
        gauges.push_back({"liaise_sessions_open", "Sessions that have not ended.",
                          static_cast<double>(sessions)});
        gauges.push_back({"liaise_database_bytes",
                          "What the data takes on its disk, rounded up to a MiB.",
                          in_whole_mib(database_bytes(measured, *tx))});
        is_up = 1;
    } catch (const std::exception&) {
        // Said by the figure below.
    }
    gauges.push_back({"liaise_database_up", "1 when the data can be read.", is_up});
}

void put_backups(Gauges& gauges, const ScheduledBackups& backups) {
    const auto standing = backups.standing();
    if (const auto age = backups.age_seconds())
        gauges.push_back({"liaise_last_backup_age_seconds", "Since the newest good backup.",
                          static_cast<double>(*age)});
    gauges.push_back({"liaise_last_backup_failed", "1 when the last try made none.",
                      standing.last_failed ? 1.0 : 0.0});
    gauges.push_back({"liaise_backups_failed", "Tries since the start that made none.",
                      static_cast<double>(standing.failed)});
    gauges.push_back({"liaise_backup_folder_free_bytes", "Room where the backups lie.",
                      static_cast<double>(store::free_bytes(backups.schedule().folder))});
}

}  // namespace

std::vector<http::Gauge> measures(const Measured& measured) {
    Gauges gauges;
    put_jobs(gauges, measured.application.jobs());
    put_data(gauges, measured);
    if (measured.backups) put_backups(gauges, *measured.backups);
    return gauges;
}

}  // namespace liaise
