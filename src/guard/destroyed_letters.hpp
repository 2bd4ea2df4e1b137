#pragma once

#include <string>

namespace liaise::guard {

/// A condition, in SQL, on rows of the own scope: the received letter that their column `letter`
/// names was destroyed.
inline std::string of_a_destroyed_letter() {
    return "letter IN (SELECT l.id FROM letters l WHERE l.scope = {own} AND l.side = 'received' "
           "AND l.destroyed IS NOT NULL)";
}

}  // namespace liaise::guard
