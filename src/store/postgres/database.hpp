#pragma once

#include <memory>
#include <string>

#include "store/store.hpp"

namespace liaise::store::postgres {

/// Connects to `postgresql://…` (libpq's own address: several hosts, `target_session_attrs`).
/// Throws `Unavailable` when none answers, `Unreadable` when the database's collation is not C.
std::unique_ptr<Database> open_server(const std::string& address);

}  // namespace liaise::store::postgres
