#pragma once

#include "guard/own_work.hpp"
#include "modules/clash_checks/clash_check.hpp"

/// What a person puts into a round.
namespace liaise::clash_checks {

/// Nobody plans farther ahead than about a year; what is past needs no check.
inline constexpr int days_ahead_max = 371;

/// The Monday of a week as ISO 8601 numbers them, such as 2027-W05; nothing for what is none.
std::optional<Day> monday_of(const std::string& week);

/// Errors: `invalid` for more than fits, for a week that is none, is over or far off, and for a
/// place that is not there, or is part of another.
Result<Done> check_plan(guard::Work& work, const std::vector<PlannedWeek>& plan,
                        std::size_t count_max);

/// As it is compared: the same text in both bodies.
std::string text_of(const PlannedWeek& planned);

}  // namespace liaise::clash_checks
