#include "edge/http/connections.hpp"

#include <sys/socket.h>

#include "edge/http/limits.hpp"

namespace liaise::http {

Connections::Place::Place(Connections& all, int socket) : all_(all) {
    const std::lock_guard lock(all_.mutex_);
    at_ = all_.open_.emplace(all_.open_.end());
    at_->socket = socket;
    // From the first moment on, or whoever looks for late ones before it reads takes it for late.
    at_->may_take(limits::idle_max, Phase::idle);
    ++all_.count_;
}

Connections::Place::~Place() {
    const std::lock_guard lock(all_.mutex_);
    all_.open_.erase(at_);
    --all_.count_;
}

void Connections::cut_late() {
    const auto now = std::chrono::steady_clock::now();
    const std::lock_guard lock(mutex_);
    for (auto& connection : open_)
        if (connection.until.load(std::memory_order_relaxed) < now)
            ::shutdown(connection.socket, SHUT_RDWR);
}

void Connections::cut_idle() {
    const std::lock_guard lock(mutex_);
    for (auto& connection : open_)
        if (connection.phase.load(std::memory_order_relaxed) == Phase::idle)
            ::shutdown(connection.socket, SHUT_RDWR);
}

void Connections::cut_longest_idle() {
    const std::lock_guard lock(mutex_);
    Connection* longest = nullptr;
    for (auto& connection : open_) {
        if (connection.phase.load(std::memory_order_relaxed) != Phase::idle) continue;
        if (!longest || connection.until.load() < longest->until.load()) longest = &connection;
    }
    if (longest) ::shutdown(longest->socket, SHUT_RDWR);
}

bool Share::take(std::atomic<std::size_t>& total, std::size_t amount, std::size_t limit) {
    if (total.fetch_add(amount) + amount > limit) {
        total.fetch_sub(amount);
        return false;
    }
    give_back();
    total_ = &total;
    amount_ = amount;
    return true;
}

void Share::give_back() {
    if (total_) total_->fetch_sub(amount_);
    total_ = nullptr;
}

}  // namespace liaise::http
