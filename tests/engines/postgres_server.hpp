#pragma once

#include <string>

namespace liaise::engines {

/// What a test server promises of its disk. Only a test of crashes needs the real promise.
enum class Durability { quick, real };

/// A PostgreSQL server in a temporary folder, reached through a socket there; it is stopped and
/// its folder removed at the end. Run by root it gets an unprivileged user of its own.
class PostgresServer {
public:
    static PostgresServer started(Durability durability);
    /// A standby of `primary`, which follows it until it is promoted.
    static PostgresServer standby_of(const PostgresServer& primary);
    ~PostgresServer();
    PostgresServer(PostgresServer&& other) noexcept;
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(PostgresServer&&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// The folder of the socket: what an address has as its host.
    const std::string& folder() const { return folder_; }
    /// `postgresql://…` of one of its databases.
    std::string address(const std::string& database) const;
    void promote();
    /// As when the machine loses its power: without a farewell to anyone.
    void stop_at_once();
    void start();
    /// Leaves it running when this object ends; `stop(folder)` ends it.
    void leave_running() { folder_.clear(); }
    static void stop(const std::string& folder);

private:
    explicit PostgresServer(std::string folder) : folder_(std::move(folder)) {}

    std::string folder_;
};

/// The user in an address of a test server.
std::string server_user();

}  // namespace liaise::engines
