#pragma once

#include <cstdint>
#include <string>

namespace liaise::places {

/// What `names_mark` of a row of `table` is set to in a statement that writes it under `{own}`:
/// above that of all others, so that the highest is another after each name that is written. Rows
/// are never deleted, and each must be written so. `step` is the bind of a `names_mark_step`.
std::string names_mark_above(const std::string& table, const std::string& step);

/// How far above: 1 to 2^32, at random, so that a database that was put back to an older day does
/// not come to a mark again that stood for other names.
std::int64_t names_mark_step();

}  // namespace liaise::places
