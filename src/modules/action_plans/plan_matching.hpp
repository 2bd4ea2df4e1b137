#pragma once

#include "modules/action_plans/plan_reading.hpp"

namespace liaise::action_plans {

/// The number by which a row, or a paragraph, is known: "Para. 14 (a)" and "14a" are the same.
/// Empty for what has none.
std::string number_key(const std::string& text);

/// Says of each row what it may be about. It is sure only where nothing speaks for another: the
/// number alone is, within one report, and words are when they are the same. What is merely alike
/// is for a person.
void find_what_they_are_about(std::vector<PlanRow>& rows,
                              const std::vector<recommendations::Recommendation>& asked,
                              const std::optional<std::string>& report);

}  // namespace liaise::action_plans
