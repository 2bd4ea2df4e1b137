#pragma once

#include <string>

#include "store/store.hpp"

namespace liaise::store::postgres {

/// Has `pg_dump` write what `tx` sees into `file`, and `pg_restore` read it whole again. Throws
/// `Unsupported` when they are not on this machine, `CopyFailed` when they fail.
void dump_to(Transaction& tx, const std::string& address, const std::string& file);

}  // namespace liaise::store::postgres
