#pragma once

#include "modules/imports/file_read.hpp"

namespace liaise::imports {

/// Works out what the file changes in the register, and stores nothing. Errors: those of
/// `read_file`.
Result<Plan> plan_import(guard::Work& work, const File& file, const Mapping& mapping,
                         const OnProgress& on_progress);

/// Writes a plan, which has to hold for the register as `work` sees it: all, or with an error
/// nothing, provided that the caller then undoes the transaction. Gives the number of records
/// written. Errors: `conflict` when it was told to stop; what the register refuses.
Result<std::int64_t> write_plan(guard::RegisterWork& work, const Plan& plan,
                                const Mapping& mapping, const std::string& file_name,
                                const OnProgress& on_progress);

}  // namespace liaise::imports
