#pragma once

#include "modules/bodies/drafts.hpp"
#include "modules/imports/counts.hpp"
#include "modules/imports/findings.hpp"
#include "modules/imports/progress.hpp"
#include "modules/imports/register_queries.hpp"
#include "modules/imports/row_said.hpp"
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

/// Two places that may be one, for a person: one of the plan, and another of it or the register's.
struct PlannedDouble {
    std::size_t place = 0;
    std::optional<std::size_t> other;
    std::optional<Id<places::Place>> known;
    std::vector<doubles::Reason> reasons;
};

/// A visit that is to be added, in few bytes: a file may state half a million. It says what the
/// first statement on it says.
struct PlannedVisit {
    std::uint32_t place = 0;      ///< counts in `Plan::places`
    std::uint32_t statement = 0;  ///< counts in `Plan::statements`
};

/// A visit that stands in the register, or, without an id, one of the plan.
struct VisitMeant {
    std::optional<Id<visits::Visit>> id;
    std::size_t planned = 0;  ///< counts in `Plan::visits`
};

/// What the file says of a visit, to be kept beside it.
struct PlannedStatement {
    VisitMeant visit;
    VisitSaid said;
    std::size_t row = 0;
    std::string sheet;
};

/// What the file says in the words in which it was said before.
struct PlannedAgain {
    Id128 record;  ///< the id of a statement or head count
    std::size_t row = 0;
    std::string sheet;
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

/// A body that a row of a list is about.
struct ListedBody {
    std::vector<std::size_t> rows;  ///< positions in the file's read rows
    /// Nothing for a new body. What is said of one that was merged into another stays with it.
    std::optional<Id<bodies::Body>> id;
    bodies::Draft draft;     ///< of a new body
    std::string new_region;  ///< the code of its region, where that is still to be added
    std::optional<bodies::Correction> correction;
    std::optional<queries::Memory> memory;  ///< to be remembered; `record` is empty if new
    /// A body of the register that it may be, for a person.
    std::optional<Id<bodies::Body>> may_be;
    std::vector<doubles::Reason> reasons;
};

/// All that an import changes in the register as it was when the plan was made.
struct Plan {
    std::vector<std::size_t> regions_to_add;  ///< positions in `Mapping::regions`
    std::vector<PlannedBody> bodies;          ///< as in `Mapping::bodies`
    std::vector<ListedBody> listed;           ///< where the rows are bodies
    std::vector<PlannedPlace> places;
    std::vector<PlannedDouble> doubles;
    std::vector<PlannedVisit> visits;
    std::vector<PlannedStatement> statements;
    std::vector<PlannedAgain> said_again;
    std::vector<Id<visits::Visit>> withdrawn;
    std::vector<Id<visits::Visit>> denied;  ///< which another file took out before
    std::vector<PlannedHeadcount> headcounts;
    Counts counts;
    Findings findings;
};

}  // namespace liaise::imports
