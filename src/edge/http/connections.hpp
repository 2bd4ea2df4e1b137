#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <list>
#include <mutex>

namespace liaise::http {

/// What a connection is waiting for.
enum class Phase { idle, reading, answering, writing };

/// One open connection, as the keeper of the time sees it.
struct Connection {
    int socket = -1;
    std::atomic<Phase> phase{Phase::idle};
    std::atomic<std::chrono::steady_clock::time_point> until{};

    /// Says what comes next and how long it may take.
    void may_take(std::chrono::seconds limit, Phase next) {
        phase.store(next, std::memory_order_relaxed);
        until.store(std::chrono::steady_clock::now() + limit, std::memory_order_relaxed);
    }
};

/// All open connections, so that those that are late can be cut from another thread. A cut is the
/// operating system's `shutdown`: what waits for the socket then sees its end.
class Connections {
public:
    /// A connection's place among the others, held as long as its socket is open.
    class Place {
    public:
        Place(Connections& all, int socket);
        ~Place();
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;
        Connection& connection() { return *at_; }

    private:
        Connections& all_;
        std::list<Connection>::iterator at_;
    };

    std::size_t count() const { return count_.load(std::memory_order_relaxed); }
    void cut_late();
    void cut_idle();
    /// Makes room by cutting the connection that has been idle for longest.
    void cut_longest_idle();

private:
    std::mutex mutex_;
    std::list<Connection> open_;
    std::atomic<std::size_t> count_{0};
};

/// A part of a total that is held while the object lives.
class Share {
public:
    Share() = default;
    Share(const Share&) = delete;
    Share& operator=(const Share&) = delete;
    ~Share() { give_back(); }

    /// Whether `amount` more was to be had of `limit`.
    bool take(std::atomic<std::size_t>& total, std::size_t amount, std::size_t limit);
    void give_back();

private:
    std::atomic<std::size_t>* total_ = nullptr;
    std::size_t amount_ = 0;
};

}  // namespace liaise::http
