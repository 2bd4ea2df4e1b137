#pragma once

#include "modules/imports/findings.hpp"
#include "modules/imports/import.hpp"

namespace liaise::imports {

/// A finding as it is kept and told.
RowFinding row_finding(const Finding& finding);
/// All of them that are kept, by row.
std::vector<RowFinding> row_findings(const Findings& findings);

}  // namespace liaise::imports
