#pragma once

#include "base/describe.hpp"

namespace liaise::guard {

/// The input of a call that needs none.
struct Nothing {
    static constexpr auto describe() { return record("nothing"); }
};

}  // namespace liaise::guard
