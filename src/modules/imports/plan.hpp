#pragma once

#include <functional>

#include "modules/imports/counts.hpp"
#include "modules/imports/findings.hpp"
#include "modules/imports/register_queries.hpp"
#include "modules/places/drafts.hpp"

/// What an import would change, worked out before anything is stored.
namespace liaise::imports {

/// A place that the file speaks of.
struct PlannedPlace {
    std::vector<std::size_t> rows;  ///< positions in the file's read rows, by time
    /// Nothing for a new place. What is said of a place that was merged into another since stays
    /// with it, so that the two can be parted without loss.
    std::optional<Id<places::Place>> id;
    places::Draft draft;     ///< of a new place
    std::string new_region;  ///< the code of its region, where that is still to be added
    std::optional<places::Correction> correction;
    std::vector<queries::Memory> memories;  ///< to be remembered; `record` is empty if new
};

/// A visit that is to be added; place and body count in the plan.
struct PlannedVisit {
    std::size_t place = 0;
    std::size_t body = 0;
    When when;
    std::size_t row = 0;
};

/// A head count that is to be added, or to be changed if it has an id.
struct PlannedHeadcount {
    std::size_t place = 0;
    std::optional<Id<places::Headcount>> id;
    places::HeadcountDraft draft;
};

/// A body of the mapping: the register's, or one that is to be added.
struct PlannedBody {
    std::optional<Id<bodies::Body>> id;
    bool is_remembered = false;
};

/// All that an import changes. It holds for the register with this fingerprint.
struct Plan {
    std::string fingerprint;
    std::vector<std::size_t> regions_to_add;  ///< positions in `Mapping::regions`
    std::vector<PlannedBody> bodies;          ///< as in `Mapping::bodies`
    std::vector<PlannedPlace> places;
    std::vector<PlannedVisit> visits;
    std::vector<Id<visits::Visit>> withdrawn;
    std::vector<PlannedHeadcount> headcounts;
    Counts counts;
    Findings findings;
};

/// What an import is busy with. `done` and `total` are rows, or records to be written.
enum class Phase { reading, comparing, storing };

/// How far an import is.
struct Progress {
    Phase phase = Phase::reading;
    std::int64_t done = 0;
    std::int64_t total = 0;
};

/// Whether the import shall go on; it is asked between steps, and stops without a trace.
enum class Go { on, stop };
using OnProgress = std::function<Go(const Progress&)>;

/// "reading", "comparing" or "storing".
std::string text_of(Phase phase);

}  // namespace liaise::imports
