#pragma once

#include <atomic>
#include <chrono>
#include <mutex>
#include <string_view>

#include "edge/http/log.hpp"

namespace liaise::http {

/// What keeps things from being stored, for who runs the machine: it is written down when it
/// begins, once a minute while it lasts, and when it is over.
class Trouble {
public:
    explicit Trouble(Log& log) : log_(log) {}

    /// Somebody was refused with this code.
    void refused(Moment now, std::string_view code);
    /// Somebody's change was stored.
    void stored(Moment now);

private:
    Log& log_;
    std::atomic<bool> lasts_ = false;
    std::mutex mutex_;
    std::string_view what_;
    std::chrono::steady_clock::time_point told_at_;
};

}  // namespace liaise::http
