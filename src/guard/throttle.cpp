#include "guard/throttle.hpp"

#include <arpa/inet.h>
#include <fmt/format.h>

#include <array>
#include <cstring>

#include "base/names.hpp"
#include "guard/tokens.hpp"

namespace liaise::guard {

namespace {

// A person who mistypes five times in a row looks for the note with the password.
constexpr std::int64_t free_failures_of_a_name = 5;
// A whole office, or a proxy, may share one address.
constexpr std::int64_t free_failures_of_a_network = 30;
// The steps keep a guesser to about a hundred attempts a day, and a person out for a coffee.
constexpr std::array<std::int64_t, 4> wait_minutes = {1, 2, 5, 15};
constexpr std::int64_t forgotten_after_seconds = 60 * 60;
// A failure that lies further ahead was written while the clock was wrong: it keeps nobody out.
constexpr std::int64_t ahead_seconds_max = 15 * 60;

struct Counter {
    std::string key;
    std::int64_t free_failures;
};

std::vector<Counter> counters_of(const Throttle::Who& who) {
    std::vector<Counter> counters = {
        {hash_for("attempt at a name", folded(who.sign_in_name)), free_failures_of_a_name}};
    if (!who.caller.empty())
        counters.push_back({hash_for("attempt from a network", network_of(who.caller)),
                            free_failures_of_a_network});
    return counters;
}

std::int64_t seconds_left(store::Transaction& tx, const Counter& counter, Moment now) {
    std::int64_t left = 0;
    const store::Binds binds = {counter.key};
    tx.each("SELECT failures, last_failure FROM sign_in_attempts WHERE attempted = $1", binds,
            [&](const store::Row& row) {
                const auto beyond = row.integer(0) - counter.free_failures;
                const auto last = moment_from(row.text(1));
                if (beyond < 0 || !last) return;
                if (last->seconds - now.seconds > ahead_seconds_max) return;
                const auto step = std::min<std::size_t>(static_cast<std::size_t>(beyond),
                                                        wait_minutes.size() - 1);
                left = last->seconds + wait_minutes[step] * 60 - now.seconds;
            });
    return left;
}

Error told(std::int64_t seconds) {
    std::int64_t minutes = wait_minutes.back();
    for (auto step = wait_minutes.rbegin(); step != wait_minutes.rend(); ++step)
        if (seconds <= *step * 60) minutes = *step;
    return {ErrorKind::busy, fmt::format("sign_in.wait_{}", minutes),
            fmt::format("There were too many attempts to sign in. Nothing is lost: wait {} {}, "
                        "then try again.",
                        minutes, minutes == 1 ? "minute" : "minutes"),
            ""};
}

}  // namespace

std::optional<Error> Throttle::refusal(store::Transaction& tx, const Who& who, Moment now) {
    std::int64_t seconds = 0;
    for (const auto& counter : counters_of(who))
        seconds = std::max(seconds, seconds_left(tx, counter, now));
    if (seconds <= 0) return std::nullopt;
    return told(seconds);
}

void Throttle::failed(store::Transaction& tx, const Who& who, Moment now) {
    const store::Binds old = {text_of(Moment{now.seconds - forgotten_after_seconds})};
    tx.execute("DELETE FROM sign_in_attempts WHERE last_failure < $1", old);
    for (const auto& counter : counters_of(who)) {
        const store::Binds binds = {counter.key, text_of(now)};
        tx.execute("INSERT INTO sign_in_attempts (attempted, failures, last_failure) "
                   "VALUES ($1, 1, $2) ON CONFLICT (attempted) DO UPDATE SET "
                   "failures = sign_in_attempts.failures + 1, last_failure = excluded.last_failure",
                   binds);
    }
}

Result<Throttle::Counted> Throttle::admit(store::Transaction& tx, const Who& who, Moment now) {
    if (auto wait = refusal(tx, who, now)) return std::unexpected(std::move(*wait));
    Counted counted;
    counted.at = now;
    for (const auto& counter : counters_of(who)) {
        auto& before = counted.before.emplace_back(counter.key, std::nullopt);
        tx.each("SELECT last_failure FROM sign_in_attempts WHERE attempted = $1",
                store::Binds{counter.key},
                [&](const store::Row& row) { before.last_failure = row.text(0); });
    }
    failed(tx, who, now);
    return counted;
}

void Throttle::take_back(store::Transaction& tx, const Counted& counted) {
    for (const auto& before : counted.before) {
        tx.execute("UPDATE sign_in_attempts SET failures = failures - 1 "
                   "WHERE attempted = $1 AND failures > 0",
                   store::Binds{before.attempted});
        // Where nothing has failed since, nobody waits longer than they did before.
        if (before.last_failure)
            tx.execute("UPDATE sign_in_attempts SET last_failure = $2 "
                       "WHERE attempted = $1 AND last_failure = $3",
                       store::Binds{before.attempted, *before.last_failure,
                                    text_of(counted.at)});
        tx.execute("DELETE FROM sign_in_attempts WHERE attempted = $1 AND failures <= 0",
                   store::Binds{before.attempted});
    }
}

void Throttle::succeeded(store::Transaction& tx, const Counted& counted) {
    take_back(tx, counted);
    tx.execute("DELETE FROM sign_in_attempts WHERE attempted = $1",
               store::Binds{counted.before.front().attempted});
}

void Throttle::write_again(store::Transaction& tx, const Who& who) {
    tx.execute("UPDATE sign_in_attempts SET failures = failures WHERE attempted = $1",
               store::Binds{counters_of(who).front().key});
}

std::string network_of(const std::string& caller) {
    in6_addr address{};
    if (inet_pton(AF_INET6, caller.c_str(), &address) != 1) return caller;
    if (IN6_IS_ADDR_V4MAPPED(&address)) return caller.substr(caller.rfind(':') + 1);
    std::memset(address.s6_addr + 8, 0, 8);
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(AF_INET6, &address, text.data(), text.size());
    return text.data();
}

}  // namespace liaise::guard
