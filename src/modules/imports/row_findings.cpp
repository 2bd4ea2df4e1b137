#include "modules/imports/row_findings.hpp"

namespace liaise::imports {

RowFinding row_finding(const Finding& finding) {
    RowFinding told;
    told.row = static_cast<std::int64_t>(finding.row);
    told.kind = text_of(finding.kind);
    if (!finding.column.empty()) told.heading = finding.column;
    if (!finding.value.empty()) told.said = finding.value;
    if (finding.other_row) told.other_row = static_cast<std::int64_t>(*finding.other_row);
    told.place = finding.place;
    told.body = finding.body;
    told.reasons = finding.reasons;
    return told;
}

std::vector<RowFinding> row_findings(const Findings& findings) {
    std::vector<RowFinding> told;
    for (const auto& finding : findings.kept()) told.push_back(row_finding(finding));
    return told;
}

}  // namespace liaise::imports
