#pragma once

#include "modules/coverage/gaps_answer.hpp"
#include "modules/coverage/listing.hpp"
#include "modules/coverage/matrix.hpp"
#include "modules/coverage/place_coverage.hpp"
#include "modules/coverage/points.hpp"
#include "modules/coverage/summary.hpp"

/// Who goes where, how often, how long ago; and where nobody goes.
///
/// A visit counts in a period when its days touch it: the first half of 2024 counts in March 2024.
/// One that several bodies made together is one visit at the place, and one in the column of each
/// type of body. A merged place counts as the place it is part of. Places that were closed before
/// the period, or opened after it, are left out.
namespace liaise::coverage {

/// Coverage in a few figures. Errors: as `period_of`; so do all that follow.
Result<guard::Seen<Summary>> summary(guard::Work& work, const Question& question);

/// Places by types of body, a row for each type of place, region or place. Errors: `invalid` for
/// other rows.
Result<guard::Seen<Matrix>> matrix(guard::Work& work, const Question& question);

/// Places with who was there, a page at a time. Errors: `invalid` for an unknown order, or for
/// places that cannot be shown apart.
Result<guard::Page<CoveredPlace>> places(guard::Work& work, const Question& question);

/// The visits that are counted, the latest first, a page at a time. Errors: `invalid` beyond
/// `visits_pages_max`.
Result<guard::Page<visits::Visit>> visits(guard::Work& work, const Question& question);

/// The bodies that made the visits that are counted, by name.
Result<std::vector<guard::Seen<VisitingBody>>> bodies(guard::Work& work, const Question& question);

/// The places for a map.
Result<guard::Seen<Points>> points(guard::Work& work, const Question& question);

/// Types of place that nobody may visit, and that somebody may and nobody does.
Result<guard::Seen<Gaps>> gaps(guard::Work& work, const Question& question);

/// Who was at one place. Errors: `not_found`.
Result<guard::Seen<PlaceCoverage>> at_place(guard::Work& work, const PlaceQuestion& question);

}  // namespace liaise::coverage
