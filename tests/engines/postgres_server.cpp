#include "engines/postgres_server.hpp"

#include <fmt/format.h>
#include <pwd.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "store/process.hpp"

namespace liaise::engines {

namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

constexpr const char* unprivileged_user = "postgres";

/// Runs a program of PostgreSQL as the user who may; throws with what it complained of.
void run_tool(const std::string& name, const Words& words) {
    const auto program = store::postgres_program(name);
    if (program.empty())
        throw std::runtime_error(name + " is not on this machine: apt install postgresql-15");
    Words all;
    if (getuid() == 0)
        all = {"setpriv", "--reuid", unprivileged_user, "--regid", unprivileged_user,
               "--init-groups"};
    all.push_back(program);
    all.insert(all.end(), words.begin(), words.end());
    const auto outcome = store::run({all, {{"LC_ALL", "C"}}});
    if (outcome.code != 0)
        throw std::runtime_error(fmt::format("{} failed: {}{}", name, outcome.output,
                                             outcome.complaints));
}

std::string fresh_folder() {
    auto pattern = (fs::temp_directory_path() / "liaise-postgres-XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder is to be had");
    if (getuid() == 0) {
        const auto* user = getpwnam(unprivileged_user);
        if (!user) throw std::runtime_error("there is no user postgres: apt install postgresql-15");
        if (chown(pattern.c_str(), user->pw_uid, user->pw_gid) != 0)
            throw std::runtime_error("the temporary folder could not be given to postgres");
    }
    return pattern;
}

std::string data_in(const std::string& folder) { return folder + "/data"; }

void write_settings(const std::string& folder, Durability durability) {
    std::ofstream settings(data_in(folder) + "/postgresql.conf", std::ios::app);
    settings << "listen_addresses = ''\n"
             << "unix_socket_directories = '" << folder << "'\n"
             << "shared_buffers = 32MB\n"
             << "max_connections = 100\n"
             // What a transaction has read is remembered until all that ran beside it have ended:
             // one long test makes the server remember the reading of a hundred short ones.
             << "max_pred_locks_per_transaction = 1024\n"
             << "wal_level = replica\n";
    if (durability == Durability::quick)
        settings << "fsync = off\nfull_page_writes = off\nautovacuum = off\nmax_wal_size = 128MB\n";
}

}  // namespace

std::string server_user() {
    if (getuid() == 0) return unprivileged_user;
    const auto* user = getpwuid(getuid());
    return user ? user->pw_name : "";
}

PostgresServer PostgresServer::started(Durability durability) {
    PostgresServer server(fresh_folder());
    run_tool("initdb", {"--pgdata", data_in(server.folder_), "--locale=C", "--encoding=UTF8",
                        "--auth=trust", "--username", server_user(), "--no-sync",
                        "--no-instructions"});
    write_settings(server.folder_, durability);
    server.start();
    return server;
}

PostgresServer PostgresServer::standby_of(const PostgresServer& primary) {
    PostgresServer server(fresh_folder());
    run_tool("pg_basebackup", {"--pgdata", data_in(server.folder_), "--host", primary.folder_,
                               "--username", server_user(), "--write-recovery-conf",
                               "--checkpoint=fast", "--no-sync"});
    std::ofstream(data_in(server.folder_) + "/postgresql.conf", std::ios::app)
        << "unix_socket_directories = '" << server.folder_ << "'\n";
    server.start();
    return server;
}

PostgresServer::PostgresServer(PostgresServer&& other) noexcept
    : folder_(std::move(other.folder_)) {
    other.folder_.clear();
}

PostgresServer::~PostgresServer() {
    if (!folder_.empty()) stop(folder_);
}

std::string PostgresServer::address(const std::string& database) const {
    return fmt::format("postgresql:///{}?host={}&user={}", database, folder_, server_user());
}

void PostgresServer::promote() {
    run_tool("pg_ctl", {"promote", "--wait", "--pgdata", data_in(folder_)});
}

void PostgresServer::stop_at_once() {
    run_tool("pg_ctl", {"stop", "--mode=immediate", "--wait", "--pgdata", data_in(folder_)});
}

void PostgresServer::start() {
    run_tool("pg_ctl", {"start", "--wait", "--pgdata", data_in(folder_), "--log",
                        folder_ + "/server.log"});
}

void PostgresServer::stop(const std::string& folder) {
    try {
        if (fs::exists(data_in(folder) + "/postmaster.pid"))
            run_tool("pg_ctl", {"stop", "--mode=immediate", "--wait", "--pgdata", data_in(folder)});
    } catch (const std::exception&) {
        // It had stopped already; the folder goes all the same.
    }
    std::error_code none;
    fs::remove_all(folder, none);
}

}  // namespace liaise::engines
