#pragma once

#include <string>

#include "base/day.hpp"
#include "store/sqlite/connection.hpp"

namespace liaise::store::sqlite {

/// Writes into `file` what the open transaction of `source` sees, with a manifest of it (each
/// table's rows, counted and fingerprinted at the source), and checks the copy against it.
void write_copy(Connection& source, const std::string& file, Moment now);

/// Throws `Unreadable` when the copy is damaged, is not whole, or has no manifest.
void check_copy(const std::string& file);

/// Makes a checked copy into data to work with: the manifest would soon be wrong.
void drop_manifest(const std::string& file);

/// Brings what lies in the journal into the file itself, so that the file is all there is. Throws
/// `Busy` when a running server has it open.
void fold_in_journal(const std::string& file);

}  // namespace liaise::store::sqlite
