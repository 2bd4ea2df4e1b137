#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "edge/http/log.hpp"
#include "guard/clock_belief.hpp"
#include "store/store.hpp"

namespace liaise {

/// While it lives, the words of letters whose last day is past are destroyed, and old lines of who
/// signed in when are forgotten: at once, however short it lives, and then every hour. What goes
/// wrong is written into the log, and tried again in the next hour. By a clock that cannot be
/// believed nothing is destroyed.
class Expiry {
public:
    Expiry(store::Database& database, Clock clock, http::Log& log);
    Expiry(const Expiry&) = delete;
    Expiry& operator=(const Expiry&) = delete;

private:
    void go_on(const std::stop_token& stop);
    void destroy_once();
    bool believes_the_clock();
    void say_that_it_is_doubted(const guard::ClockBelief& belief);

    store::Database& database_;
    Clock clock_;
    http::Log& log_;
    std::mutex mutex_;
    std::condition_variable_any woken_;
    std::jthread thread_;  // the last: it uses all the others, and is stopped before they go
};

}  // namespace liaise
