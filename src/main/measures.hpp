#pragma once

#include <string>
#include <vector>

#include "edge/http/application.hpp"
#include "main/scheduled_backups.hpp"

namespace liaise {

/// What is measured at a running server.
struct Measured {
    store::Database& database;
    std::string data_file;  ///< empty with PostgreSQL
    const http::Application& application;
    const ScheduledBackups* backups;  ///< nothing: none are scheduled
    Clock clock;
};

/// The figures of this moment. A database that does not answer is a figure too.
std::vector<http::Gauge> measures(const Measured& measured);

}  // namespace liaise
