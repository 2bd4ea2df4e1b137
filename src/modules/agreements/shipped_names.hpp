#pragma once

#include <string_view>

#include "base/names.hpp"
#include "base/toml.hpp"

namespace liaise::agreements {

/// The text under `key` of a shipped file, in each language that it is written in. Throws
/// `std::logic_error` when there is none.
Names names_at(const toml::table& table, std::string_view key);

}  // namespace liaise::agreements
