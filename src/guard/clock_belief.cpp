#include "guard/clock_belief.hpp"

#include <algorithm>
#include <cstdlib>

#include "guard/half_years.hpp"
#include "guard/work.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace {

constexpr std::int64_t day_seconds = 86'400;
// Nobody leaves an installation alone for so long without looking at it when it is started again.
constexpr std::int64_t silence_seconds_max = 180 * day_seconds;

std::int64_t seconds_between(Moment earlier, Moment later) {
    return later.seconds - earlier.seconds;
}

/// The work, asked about the clock.
class AboutTheClock : public Work {
public:
    explicit AboutTheClock(const Work& work) : Work(work) {}
    store::Transaction& transaction() { return tx(); }
};

}  // namespace

/// Where it is known what a clock should say, it is right again there, and nowhere else; one that
/// is behind also when it came by itself to what was believed, which then was ahead.
bool ClockBelief::is_right_again(Moment now, std::optional<std::int64_t> passed) const {
    const auto since = seconds_between(believed, now);
    if (due && std::abs(seconds_between(*due, now)) <= day_seconds) return true;
    if (since < -day_seconds) return false;
    if (due && passed)
        return is_behind() && seconds_between(*looked, now) - *passed <= day_seconds;
    return since <= silence_seconds_max &&
           (is_behind() || seconds_between(now, *looked) > day_seconds);
}

void ClockBelief::settle(Moment now) {
    const bool was_settled_in_it = settled && half_year_of(*settled) == half_year_of(now);
    const auto last = std::min(believed, now);
    before = was_settled_in_it ? std::min(*before, last) : last;
    settled = now;
    doubted.reset();
}

ClockBelief::Verdict ClockBelief::look(Moment now, const Running& running_now) {
    std::optional<std::int64_t> passed;
    if (looked && !running.boot.empty() && running.boot == running_now.boot)
        passed = running_now.seconds - running.seconds;
    if (due && passed) due->seconds += *passed;
    else due.reset();
    auto verdict = Verdict::believed;
    const auto since = seconds_between(believed, now);
    const bool is_ahead = due ? seconds_between(*due, now) > day_seconds
                              : since > silence_seconds_max;
    if (doubted && is_right_again(now, passed)) {
        settle(now);
    } else if (doubted) {
        verdict = Verdict::doubted;
    } else if (is_ahead || since < -day_seconds) {
        doubted = now;
        verdict = Verdict::doubted_anew;
    }
    looked = now;
    running = running_now;
    if (verdict != Verdict::believed) return verdict;
    believed = std::max(believed, now);
    due = now;
    return verdict;
}

void ClockBelief::confirm(Moment now) {
    auto unasked = *this;
    if (!doubted && unasked.look(now, {}) == Verdict::believed) return;
    settle(now);
    believed = now;
    looked = now;
    running = {};
    due.reset();
}

Moment ClockBelief::surely_come(Moment now) const {
    if (doubted) return std::min(now, believed);
    // Between two looks, too, it may have gone ahead.
    return std::min(now, Moment{believed.seconds + day_seconds});
}

Moment ClockBelief::told_as_of(Moment now) const {
    if (!doubted && settled && half_year_of(now) == half_year_of(*settled))
        return std::min(now, *before);
    return surely_come(now);
}

std::optional<ClockBelief> ClockBelief::kept(store::Transaction& tx) {
    std::optional<ClockBelief> belief;
    tx.each("SELECT believed, doubted, settled, believed_before, looked, boot, running, due "
            "FROM clock_belief WHERE only_row = 1",
            {}, [&](const store::Row& row) {
                store::Columns(row) >> belief.emplace().believed >> belief->doubted >>
                    belief->settled >> belief->before >> belief->looked >> belief->running.boot >>
                    belief->running.seconds >> belief->due;
            });
    return belief;
}

void ClockBelief::keep(store::Transaction& tx) const {
    tx.execute("INSERT INTO clock_belief (only_row, believed, doubted, settled, believed_before, "
               "looked, boot, running, due) VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8) "
               "ON CONFLICT (only_row) DO UPDATE SET "
               "believed = excluded.believed, doubted = excluded.doubted, "
               "settled = excluded.settled, believed_before = excluded.believed_before, "
               "looked = excluded.looked, boot = excluded.boot, running = excluded.running, "
               "due = excluded.due",
               store::Binds(store::Binding() << believed << doubted << settled << before << looked
                                             << running.boot << running.seconds << due));
}

Moment moment_of_writing(store::Transaction& tx, Moment now) {
    auto belief = ClockBelief::kept(tx);
    if (!belief) return now;
    // It went back since the last look: until the next one, this is what it is held to.
    if (belief->looked && seconds_between(now, *belief->looked) > day_seconds &&
        seconds_between(now, belief->believed) > day_seconds) {
        belief->looked = now;
        belief->keep(tx);
    }
    return std::max(now, belief->believed);
}

Moment half_years_told_as_of(store::Transaction& tx, Moment now) {
    const auto belief = ClockBelief::kept(tx);
    return belief ? belief->told_as_of(now) : now;
}

Moment half_years_told_as_of(const Work& work) {
    return half_years_told_as_of(AboutTheClock(work).transaction(), work.now());
}

Moment surely_come(const Work& work) {
    const auto belief = ClockBelief::kept(AboutTheClock(work).transaction());
    return belief ? belief->surely_come(work.now()) : work.now();
}

Day last_day_begun(const Work& work) {
    const auto belief = ClockBelief::kept(AboutTheClock(work).transaction());
    if (!belief || belief->believed < work.now()) return work.today();
    return day_of(std::min(work.now(), belief->looked.value_or(belief->believed)));
}

}  // namespace liaise::guard
