#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace liaise::http {

/// One thread for what goes on after its request was answered, one task after another.
class Worker {
public:
    using Task = std::function<void()>;
    /// Hears of a task that failed. Nobody waits for a task any more, so the next one goes on.
    using OnFailure = std::function<void(const std::exception&)>;

    explicit Worker(OnFailure on_failure);
    /// Lets the task under way end; those that still wait are dropped.
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Tasks since the start, by what became of them.
    struct Counts {
        std::size_t waiting = 0;
        std::size_t under_way = 0;
        std::size_t done = 0;
        std::size_t failed = 0;
    };
    Counts counts() const;

    /// Whether `count` more tasks may wait.
    bool has_room_for(std::size_t count) const;
    void add(Task task);
    /// Adds a task that may as well be dropped, and drops it when as many wait as may.
    void offer(Task task);
    /// Returns once none waits and none is under way.
    void rest();

private:
    void go_on();
    bool run(const Task& task) noexcept;

    OnFailure on_failure_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::condition_variable rested_;
    std::deque<Task> waiting_;
    Counts counts_;
    bool is_ending_ = false;
    std::thread thread_;
};

}  // namespace liaise::http
