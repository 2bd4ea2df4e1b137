#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.hpp"
#include "store/changes.hpp"
#include "store/failures.hpp"
#include "store/store.hpp"

namespace liaise::store {

/// The program that makes or reads a copy (`pg_dump`, `pg_restore`) ended with a failure: its
/// server, a right or the disk may be the reason, and what it said is in the message.
struct CopyFailed : Unavailable {
    using Unavailable::Unavailable;
};

/// Writes a copy of all to `file` while others go on working, and checks it; only a whole copy
/// ever carries that name. Throws `Unavailable` when it cannot be written or is there already,
/// `Unreadable` when what was written is not what there is, `Unsupported` without the tool for it.
void backup(Database& database, const std::string& file, Moment now);

struct Restored {
    std::optional<std::string> kept_at;  ///< where the data that lay in the folder is now
};

/// Puts a SQLite backup into the data folder; `known` are the steps that this program knows. The
/// data that is there is kept under a dated name. Throws, with nothing changed, `Unreadable` when
/// the copy is damaged or newer than this program, `Busy` when a server is running on the folder,
/// `Unsupported` for a copy of PostgreSQL.
Restored restore(const std::string& file, const std::string& data_folder,
                 const std::vector<Change>& known, Moment now);

}  // namespace liaise::store
