#pragma once

#include <optional>

#include "base/day.hpp"
#include "base/describe.hpp"
#include "base/result.hpp"

namespace liaise::coverage {

/// The days that are asked about, both ends included.
struct Period {
    Day from;
    Day to;

    /// Whether something that was `when` may lie in it, in part at least.
    bool touches(const When& when) const { return when.first <= to && when.last >= from; }
    /// Whether something that was `when` lies in it for certain.
    bool holds(const When& when) const { return when.first >= from && when.last <= to; }
    int days() const { return days_between(from, to) + 1; }
    /// The years of the period, counted back from its end: 0 for the last, and so on.
    int year_of(const When& when) const;

    static constexpr auto describe() {
        return record("period",
            field("from", &Period::from, Reach::everyone, "The first day."),
            field("to", &Period::to, Reach::everyone, "The last day."));
    }
};
static_assert(Described<Period>);

/// A longer period says nothing of the present, and its years would not fit a tally.
inline constexpr int years_max = 60;

/// The period from `from` to `to`; without them the five years up to today. Errors: `invalid` when
/// it ends before it begins, or is longer than `years_max`.
Result<Period> period_of(const std::optional<Day>& from, const std::optional<Day>& to, Day today);

}  // namespace liaise::coverage
