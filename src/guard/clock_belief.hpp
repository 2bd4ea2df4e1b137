#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/day.hpp"
#include "store/store.hpp"

namespace liaise::guard {

class Work;

/// For how long a machine has been running, by a clock that nobody sets and that goes on while it
/// sleeps. `boot` names its start; empty where none is known, which is never the same as another.
struct Running {
    std::string boot;
    std::int64_t seconds = 0;
};

/// What an installation believes of its machine's clock. A wrong one would destroy letters before
/// their day, and tell what was written in this half-year to who sees half-years. It is doubted
/// when it goes ahead by more than a day that did not pass, or is half a year after all that was
/// written, or a day before; until it is set right, or who runs the machine says that it is right.
struct ClockBelief {
    Moment believed;                ///< the last moment at which it was believed
    std::optional<Moment> doubted;  ///< what it said when it was doubted, while it is
    std::optional<Moment> settled;  ///< when the last doubt ended
    std::optional<Moment> before;   ///< what had been believed before that doubt
    std::optional<Moment> looked;   ///< what it said at the last look
    Running running = {};           ///< and how long the machine was running then
    std::optional<Moment> due;      ///< what it should have said then, as far as that is known

    enum class Verdict { believed, doubted_anew, doubted };
    /// What a look at the clock changes. Across a start of liaise it counts what passed meanwhile;
    /// across a start of the machine nobody knows that.
    Verdict look(Moment now, const Running& running_now);
    /// Somebody says that the clock is right; without a doubt, that changes nothing.
    void confirm(Moment now);
    bool is_behind() const { return doubted && *doubted < believed; }

    /// A moment that has come for sure: the clock may be ahead of it, and not behind. What runs out
    /// is not taken for gone before it.
    Moment surely_come(Moment now) const;
    /// As of when half-years are told. What was written while the clock was in doubt is told when
    /// the half-year is over in which the doubt ended, whatever the clock said.
    Moment told_as_of(Moment now) const;

    /// Nothing where no server has run yet.
    static std::optional<ClockBelief> kept(store::Transaction& tx);
    void keep(store::Transaction& tx) const;

private:
    bool is_right_again(Moment now, std::optional<std::int64_t> passed) const;
    void settle(Moment now);
};

/// When something is written down: never before the clock was last believed. A clock that is behind
/// would have it written in a half-year that was told already.
Moment moment_of_writing(store::Transaction& tx, Moment now);
/// `ClockBelief::told_as_of` of what is kept.
Moment half_years_told_as_of(store::Transaction& tx, Moment now);
Moment half_years_told_as_of(const Work& work);
/// `ClockBelief::surely_come` of what is kept.
Moment surely_come(const Work& work);
/// The last day that is surely not to come: today, or while the clock is behind what is believed,
/// the day of which it spoke within the hour. What was believed may have been ahead.
Day last_day_begun(const Work& work);

}  // namespace liaise::guard
