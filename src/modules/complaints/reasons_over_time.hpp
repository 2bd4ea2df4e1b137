#pragma once

#include "modules/complaints/reason_to_look.hpp"
#include "modules/complaints/series.hpp"
#include "modules/complaints/tables_received.hpp"
#include "modules/signals/over_time.hpp"

/// More than at this time of other years: in the own counts, and in each table that was received.
namespace liaise::complaints {

/// How counts of that span are judged, with as many years, three to five, as there are before the
/// last of `periods`. Nothing for fewer.
std::optional<signals::OverTimeMethod> method_over_time(const std::string& span,
                                                        std::size_t periods);

/// What came of judging series one after the other.
struct OverTimeReasons {
    std::vector<ReasonToLook> reasons;
    std::int64_t judged = 0;
    std::int64_t not_known = 0;
    std::int64_t tables = 0;
};

/// Of the own counts, at the last period of the layout.
OverTimeReasons reasons_over_time(const Layout& layout, const OwnSeries& series,
                                  const std::string& span);
/// Of received tables, each at its own last period. Counts of two bodies, or of two tables, are
/// never added up: they may be of the same complaint.
OverTimeReasons reasons_over_time(const std::vector<TablesTold>& received);

}  // namespace liaise::complaints
