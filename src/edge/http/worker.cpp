#include "edge/http/worker.hpp"

#include <stdexcept>

#include "edge/http/limits.hpp"

namespace liaise::http {

Worker::Worker(OnFailure on_failure)
    : on_failure_(std::move(on_failure)), thread_([this] { go_on(); }) {}

Worker::~Worker() {
    {
        const std::lock_guard lock(mutex_);
        is_ending_ = true;
    }
    changed_.notify_one();
    thread_.join();
}

Worker::Counts Worker::counts() const {
    const std::lock_guard lock(mutex_);
    auto counts = counts_;
    counts.waiting = waiting_.size();
    return counts;
}

bool Worker::has_room_for(std::size_t count) const {
    const std::lock_guard lock(mutex_);
    return waiting_.size() + count <= limits::waiting_tasks_max;
}

void Worker::add(Task task) {
    {
        const std::lock_guard lock(mutex_);
        waiting_.push_back(std::move(task));
    }
    changed_.notify_one();
}

void Worker::offer(Task task) {
    {
        const std::lock_guard lock(mutex_);
        if (waiting_.size() >= limits::waiting_tasks_max) return;
        waiting_.push_back(std::move(task));
    }
    changed_.notify_one();
}

void Worker::go_on() {
    std::unique_lock lock(mutex_);
    for (;;) {
        changed_.wait(lock, [this] { return is_ending_ || !waiting_.empty(); });
        if (is_ending_) return;
        auto task = std::move(waiting_.front());
        waiting_.pop_front();
        ++counts_.under_way;
        lock.unlock();
        const bool is_done = run(task);
        lock.lock();
        --counts_.under_way;
        ++(is_done ? counts_.done : counts_.failed);
        if (waiting_.empty()) rested_.notify_all();
    }
}

void Worker::rest() {
    std::unique_lock lock(mutex_);
    rested_.wait(lock, [this] { return waiting_.empty() && counts_.under_way == 0; });
}

bool Worker::run(const Task& task) noexcept {
    try {
        task();
        return true;
    } catch (const std::exception& failure) {
        on_failure_(failure);
    } catch (...) {
        on_failure_(std::logic_error("a task threw something that is no exception"));
    }
    return false;
}

}  // namespace liaise::http
