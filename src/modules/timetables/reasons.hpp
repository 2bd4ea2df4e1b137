#pragma once

#include <functional>
#include <vector>

#include "modules/timetables/choices.hpp"

namespace liaise::timetables {

/// Why each visit that the calendar leaves out is left out, in the order of the visits.
std::vector<LeftOut> left_out(const Wanted& wanted, const Choices& choices,
                              const std::vector<std::optional<Slot>>& slots);

/// Small sets of wishes that cannot all be met, about visits that must be and are left out; each
/// was proven (by deletion filter: Chinneck and Dravnieks, "Locating minimal infeasible constraint
/// sets", ORSA Journal on Computing 1991). Visits for which no proof was found in short have none.
/// Ends early where `goes_on` says no.
std::vector<Conflict> conflicts(const Wanted& wanted, const std::vector<std::optional<Slot>>& slots,
                                const std::function<bool()>& goes_on);

}  // namespace liaise::timetables
