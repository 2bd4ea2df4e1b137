#include "store/postgres/pool.hpp"

#include <chrono>

#include "store/failures.hpp"

namespace liaise::store::postgres {

namespace {

// A server takes 100 by default; three processes and a person's own session fit in that.
constexpr int connections_max = 32;
// As long as a writer waits for another.
constexpr std::chrono::seconds wait_max{10};

}  // namespace

std::unique_ptr<Connection> Pool::begun(const std::string& begin) {
    wait_for_a_place();
    try {
        while (auto connection = idle()) {
            try {
                connection->begin(begin);
                return connection;
            } catch (const Unavailable&) {
                // The server went away, or became a standby, while this one lay idle.
            }
        }
        auto fresh = std::make_unique<Connection>(address_);
        fresh->begin(begin);
        return fresh;
    } catch (...) {
        free_a_place();
        throw;
    }
}

void Pool::give_back(std::unique_ptr<Connection> connection) {
    if (connection->is_at_rest()) {
        const std::lock_guard lock(mutex_);
        idle_.push_back(std::move(connection));
    }
    free_a_place();
}

void Pool::wait_for_a_place() {
    std::unique_lock lock(mutex_);
    if (!place_freed_.wait_for(lock, wait_max, [this] { return in_use_ < connections_max; }))
        throw Busy("all connections to the database server are in use");
    ++in_use_;
}

void Pool::free_a_place() {
    const std::lock_guard lock(mutex_);
    --in_use_;
    place_freed_.notify_one();
}

std::unique_ptr<Connection> Pool::idle() {
    const std::lock_guard lock(mutex_);
    if (idle_.empty()) return nullptr;
    auto connection = std::move(idle_.back());
    idle_.pop_back();
    return connection;
}

}  // namespace liaise::store::postgres
