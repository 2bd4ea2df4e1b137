#pragma once

#include "guard/own_work.hpp"
#include "modules/imports/file_read.hpp"
#include "modules/recommendations/load_queries.hpp"
#include "modules/recommendations/load_rows.hpp"

namespace liaise::recommendations {

/// What the rows would change; stores nothing. Errors: `conflict` when it was told to stop.
Result<LoadReport> compared(guard::Work& work, LoadRows& rows,
                            const imports::OnProgress& on_progress);
/// Writes what the rows tell and is not here, as that load's. With an error nothing of it may be
/// kept.
Result<LoadReport> written(guard::OwnWork& work, LoadRows& rows, const queries::OfLoad& load,
                           const imports::OnProgress& on_progress);

}  // namespace liaise::recommendations
