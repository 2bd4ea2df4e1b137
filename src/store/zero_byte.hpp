#pragma once

#include <string_view>

#include "store/failures.hpp"

namespace liaise::store {

/// Throws `Refused` for a text with a zero byte in it: PostgreSQL cannot hold one, so neither may
/// a SQLite file that is one day brought there.
inline void refuse_zero_byte(std::string_view text) {
    if (text.find('\0') != std::string_view::npos)
        throw Refused("a text holds a zero byte, which no database keeps");
}

}  // namespace liaise::store
