#pragma once

#include "modules/action_plans/plan_rows.hpp"

/// What headings and words of an action plan seem to say: it is proposed, and a person decides.
namespace liaise::action_plans {

/// Which column seems to be what, by its heading.
PlanColumns columns_guessed(const std::vector<std::string>& headings);

/// What an answer, or what is said of how far it is, seems to be on the house scale.
std::optional<Code<"authority_answer">> answer_guessed(const std::string& words);
std::optional<Code<"implementation">> state_guessed(const std::string& words);

}  // namespace liaise::action_plans
