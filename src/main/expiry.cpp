#include "main/expiry.hpp"

#include <chrono>
#include <exception>
#include <typeinfo>

#include "guard/letters.hpp"

namespace liaise {

namespace {

// A last day ends once a day; the hour is for a machine that is switched on in the morning.
constexpr std::chrono::hours between{1};

}  // namespace

Expiry::Expiry(store::Database& database, Clock clock, http::Log& log)
    : database_(database), clock_(clock), log_(log),
      thread_([this](const std::stop_token& stop) { go_on(stop); }) {}

void Expiry::go_on(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    do {
        destroy_once();
        woken_.wait_for(lock, stop, between, [] { return false; });
    } while (!stop.stop_requested());
}

void Expiry::destroy_once() {
    try {
        guard::Letters::destroy_expired(database_, clock_);
    } catch (const std::exception& error) {
        // What a database says may hold what was asked; which kind it is says enough.
        log_.failure(clock_.now(), "letters that expire", typeid(error).name());
    }
}

}  // namespace liaise
