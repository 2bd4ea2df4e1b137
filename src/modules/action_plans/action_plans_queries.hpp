#pragma once

#include <map>

#include "modules/action_plans/plan_taking.hpp"

namespace liaise::action_plans::queries {

/// A sheet by which it is known again.
struct SheetKnown {
    std::string file;
    std::string sheet;
};

/// For which recommendations its rows were taken over, by row.
std::map<std::int64_t, std::vector<Id<recommendations::Recommendation>>> taken(
    guard::Work& work, const SheetKnown& sheet);
/// Keeps that a row was taken over. False: it was before.
bool keep_taken(guard::OwnWork& work, const SheetKnown& sheet, const PlanChoice& choice);

}  // namespace liaise::action_plans::queries
