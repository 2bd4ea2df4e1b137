#pragma once

#include "guard/own_work.hpp"
#include "modules/complaints/load_rows.hpp"
#include "modules/imports/file_read.hpp"

namespace liaise::complaints {

/// What the rows would change; stores nothing. Errors: `conflict` when it was told to stop.
Result<LoadReport> compared(guard::Work& work, LoadRows& rows,
                            const imports::OnProgress& on_progress);
/// Writes what the rows tell, in their order. With an error nothing of it may be kept.
Result<LoadReport> written(guard::OwnWork& work, LoadRows& rows, const std::string& file_name,
                           const imports::OnProgress& on_progress);

}  // namespace liaise::complaints
