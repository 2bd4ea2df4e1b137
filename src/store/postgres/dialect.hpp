#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace liaise::store::postgres {

/// Our SQL in PostgreSQL's words: INTEGER has 64 bits (BIGINT), and what only SQLite says after a
/// table's closing parenthesis (STRICT, WITHOUT ROWID) is left out.
std::string in_dialect(std::string_view sql);

/// Which of `$1`, `$2`, … a statement uses; the last entry is the highest that it uses.
std::vector<bool> binds_used(std::string_view sql);

}  // namespace liaise::store::postgres
