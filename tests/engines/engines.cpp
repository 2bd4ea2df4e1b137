#include "engines/engines.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <ostream>

#include "engines/postgres_server.hpp"
#include "engines/used_databases.hpp"
#include "store/fingerprint.hpp"
#include "store/postgres/connection.hpp"

namespace liaise::engines {

namespace {

constexpr Moment long_ago{1'700'000'000};

/// The folder of the server that the whole run shares (see tests/programs); else the program starts
/// its own, which ends with it.
const std::string& server_folder() {
    static const std::string folder = [] {
        if (const char* file = std::getenv("LIAISE_TEST_SERVER")) {
            std::string line;
            std::ifstream stream(file);
            std::getline(stream, line);
            if (!line.empty()) return line;
        }
        static const auto own = PostgresServer::started(Durability::quick);
        return own.folder();
    }();
    return folder;
}

std::string server_address(const std::string& database) {
    return fmt::format("postgresql:///{}?host={}&user={}", database, server_folder(),
                       server_user());
}

store::postgres::Connection administrator() {
    return store::postgres::Connection(server_address("postgres"));
}

std::string fingerprint_of(const std::vector<store::Change>& steps) {
    store::Fingerprint print;
    for (const auto& step : steps) print.add(step.sql);
    return store::fingerprint_text(print.value());
}

bool is_there(store::postgres::Connection& connection, const std::string& database) {
    bool found = false;
    const store::Binds binds = {database};
    connection.each("SELECT 1 FROM pg_database WHERE datname = $1", binds,
                    [&](const store::Row&) { found = true; });
    return found;
}

/// A database with these steps taken, made once for a server: the others are copies of it.
std::string pattern_with(const std::vector<store::Change>& steps) {
    const auto name = "pattern_" + fingerprint_of(steps);
    auto connection = administrator();
    connection.run("SET lock_timeout = 0; SELECT pg_advisory_lock(1)");
    if (is_there(connection, name)) return name;
    connection.run("DROP DATABASE IF EXISTS unfinished_pattern WITH (FORCE)");
    connection.run("CREATE DATABASE unfinished_pattern TEMPLATE template0");
    const auto database = store::open(server_address("unfinished_pattern"));
    store::bring_forward(*database, steps, long_ago);
    connection.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                   "'unfinished_pattern'");
    connection.run("ALTER DATABASE unfinished_pattern RENAME TO " + name);
    return name;
}

/// A file with these steps taken, made once for a program: the others are copies of it.
const std::string& file_with(const std::vector<store::Change>& steps) {
    static const TemporaryFolder folder;
    static std::map<std::string, std::string> files;
    auto& file = files[fingerprint_of(steps)];
    if (file.empty()) {
        file = folder.file(fmt::format("{}.sqlite", files.size()));
        store::bring_forward(*store::open(file), steps, long_ago);
    }
    return file;
}

UsedDatabases& used_databases() {
    server_folder();  // it is to outlive them
    static UsedDatabases used(server_address);
    return used;
}

std::string fresh_name() {
    static int count = 0;
    return fmt::format("test_{}_{}", getpid(), ++count);
}

}  // namespace

void PrintTo(Engine engine, std::ostream* out) {
    *out << (engine == Engine::sqlite ? "sqlite" : "postgres");
}

TemporaryFolder::TemporaryFolder() {
    path_ = (std::filesystem::temp_directory_path() / "liaise-test-XXXXXX").string();
    if (!mkdtemp(path_.data())) throw std::runtime_error("no temporary folder is to be had");
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code none;
    std::filesystem::remove_all(path_, none);
}

FreshDatabase::FreshDatabase(Engine engine, const std::vector<store::Change>& steps)
    : engine_(engine), name_(fresh_name()) {
    if (engine_ == Engine::sqlite) {
        folder_ = std::make_unique<TemporaryFolder>();
        address_ = folder_->file("liaise.sqlite");
        std::filesystem::copy_file(file_with(steps), address_);
        database_ = store::open(address_);
        return;
    }
    pattern_ = pattern_with(steps);
    if (const auto used = used_databases().emptied(pattern_); !used.empty())
        name_ = used;
    else
        administrator().run(fmt::format("CREATE DATABASE {} TEMPLATE {}", name_, pattern_));
    address_ = server_address(name_);
    database_ = store::open(address_);
}

FreshDatabase::~FreshDatabase() {
    database_.reset();
    if (engine_ == Engine::postgres) used_databases().keep(pattern_, name_);
}

}  // namespace liaise::engines
