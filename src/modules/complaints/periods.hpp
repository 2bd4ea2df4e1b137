#pragma once

#include <string>
#include <vector>

#include "base/code.hpp"
#include "base/day.hpp"

namespace liaise::complaints {

/// Whole months, from the first day to the last.
struct Period {
    Day from;
    Day to;

    auto operator<=>(const Period&) const = default;
    bool holds(const Period& other) const { return from <= other.from && other.to <= to; }
};

/// The month, quarter, half-year or year (`period_span`) that the day lies in.
Period period_around(Day day, const Code<"period_span">& span);
/// The periods of that length that hold the days from `from` to `to`, the earliest first.
std::vector<Period> periods_between(Day from, Day to, const Code<"period_span">& span);
/// The last period of that length that has ended by the end of `day`.
Period last_ended(Day day, const Code<"period_span">& span);
/// How many of them a year has.
std::size_t periods_a_year(const Code<"period_span">& span);
/// The months that a time lies in.
Period months_of(const When& when);

}  // namespace liaise::complaints
