#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/day.hpp"
#include "store/changes.hpp"
#include "store/store.hpp"

namespace liaise::store {

/// A backup that was made on schedule and lies in a folder.
struct KeptBackup {
    std::string file;
    Moment made_at;
    std::uintmax_t bytes = 0;
};

/// How many backups are kept beside each other.
struct Keep {
    std::size_t count = 14;
};

/// Those that lie in `folder`, the newest first; files of other names are not looked at. None when
/// there is no such folder.
std::vector<KeptBackup> backups_in(const std::string& folder);

/// Without those that are dated later than `now`: they were made while the clock was wrong, and
/// say nothing of today.
std::vector<KeptBackup> backups_until(const std::string& folder, Moment now);

/// Makes one more, checks it as `backup` does, sees that this program could restore it, and only
/// then removes the oldest beyond `keep`; those dated later than `now` are neither counted nor
/// removed. Throws as `backup` does, with all older ones still there.
KeptBackup back_up_into(Database& database, const std::string& folder, Keep keep, Moment now);

/// What is wrong with a backup, in a sentence; empty when it could be restored. A copy of
/// PostgreSQL is asked for its list of contents.
std::string fault_in_backup(const std::string& file, const std::vector<Change>& known);

/// Bytes that may still be written where `folder` lies.
std::uintmax_t free_bytes(const std::string& folder);

}  // namespace liaise::store
