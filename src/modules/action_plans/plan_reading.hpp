#pragma once

#include "modules/action_plans/plan_rows.hpp"

namespace liaise::action_plans {

/// A sheet, read: its rows without what they are about, and what its columns are called.
struct SheetOfPlan {
    std::string sheet;
    PlanColumns headings;
    std::vector<PlanRow> rows;
};

/// What is in a file, its headings, and which column seems to be what. Errors: `too_large`; those
/// of `imports::outline_of`; `invalid` where no heading is likely, and nobody said where it stands.
Result<PlanOutline> outline_of_plan(const PlanOutlineQuestion& question);

/// Reads a sheet. Errors: `too_large`; `invalid` for a file that cannot be read, a column that it
/// does not have, and for no row, or too many.
Result<SheetOfPlan> read_sheet_of_plan(const std::string& content, const PlanSheet& sheet);

}  // namespace liaise::action_plans
