#pragma once

#include <optional>
#include <string_view>

#include "base/confidential.hpp"
#include "base/result.hpp"

namespace liaise::guard {

/// The code on paper that brings a body's key back: eight groups of five signs, 160 random bits.
/// The last sign of each group checks it, so that a misread sign is found where it stands.
class EmergencyCode {
public:
    /// "7H2KD-…": digits and letters without I, L, O and U, which are misread.
    static Confidential fresh();
    /// The same code, however it was typed: small letters, spaces, O for 0. Errors: `invalid` on
    /// the field `code`, which says which group is wrong.
    static Result<Confidential> read(std::string_view typed);
};

}  // namespace liaise::guard
