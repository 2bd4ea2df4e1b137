#pragma once

#include "base/source.hpp"
#include "guard/viewer.hpp"

namespace liaise::guard {

/// What a viewer is told of where a statement of the register comes from. A visit's rows mostly
/// stand in the order of days, and their file's name may tell a month; whatever came with a visit
/// has its row. So a viewer of coarse sight gets neither.
inline Source told_source(const Source& source, Sight sight) {
    if (sight == Sight::exact) return source;
    return {source.statement, {}, {}};
}

}  // namespace liaise::guard
