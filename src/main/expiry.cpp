#include "main/expiry.hpp"

#include <time.h>

#include <chrono>
#include <exception>
#include <fstream>
#include <optional>
#include <string>
#include <typeinfo>

#include "guard/first_answers.hpp"
#include "guard/letters.hpp"
#include "guard/sign_ins.hpp"

namespace liaise {

namespace {

// A last day ends once a day; the hour is for a machine that is switched on in the morning.
constexpr std::chrono::hours between{1};

guard::Running running() {
    timespec found{};
    ::clock_gettime(CLOCK_BOOTTIME, &found);
    std::string boot;
    std::getline(std::ifstream("/proc/sys/kernel/random/boot_id"), boot);
    return {boot, found.tv_sec};
}

/// The last moment at which anything was done here.
std::optional<Moment> newest_in(store::Transaction& tx) {
    std::optional<Moment> newest;
    tx.each("SELECT MAX(at) FROM ledger", {},
            [&](const store::Row& row) { newest = moment_from(row.text(0)); });
    return newest;
}

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
        const bool is_believed = believes_the_clock();
        // They have no last day: by a wrong clock one is done twice at worst.
        guard::FirstAnswers::forget_old(database_, clock_.now());
        if (!is_believed) return;
        guard::Letters::destroy_expired(database_, clock_);
        guard::SignIns::forget_old(database_, clock_.now());
    } catch (const std::exception& error) {
        // What a database says may hold what was asked; which kind it is says enough.
        log_.failure(clock_.now(), {"what expires", typeid(error).name()});
    }
}

bool Expiry::believes_the_clock() {
    using Verdict = guard::ClockBelief::Verdict;
    const auto now = clock_.now();
    const auto tx = database_.writing();
    auto belief = guard::ClockBelief::kept(*tx);
    // The whole ledger is read for it, once in the life of an installation.
    if (!belief) belief = {newest_in(*tx).value_or(now), {}, {}, {}, {}};
    const auto verdict = belief->look(now, running());
    belief->keep(*tx);
    tx->commit();
    if (verdict == Verdict::doubted_anew) say_that_it_is_doubted(*belief);
    return verdict == Verdict::believed;
}

void Expiry::say_that_it_is_doubted(const guard::ClockBelief& belief) {
    constexpr const char* ahead =
        "it went far ahead at once: nothing that expires is destroyed, and half-years are told as "
        "they were. Set it right (timedatectl); if it is right, say so (liaise doctor "
        "--clock-is-right)";
    constexpr const char* behind =
        "it is behind what was written: nothing that expires is destroyed, and what is written is "
        "dated as the last before. Set it right (timedatectl); if it is right, say so (liaise "
        "doctor --clock-is-right)";
    log_.event(clock_.now(), {"clock", belief.is_behind() ? behind : ahead});
}

}  // namespace liaise
