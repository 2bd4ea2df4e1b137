#pragma once

#include <functional>

#include "modules/imports/toml_table.hpp"

namespace liaise::imports {

/// Reads a mapping file (TOML 1.0), table by table as `read` says. All its mistakes are told at
/// once, in the order of their lines; none: it is read.
Mistakes read_toml(std::string_view toml, const std::function<void(TomlTable& file)>& read);

}  // namespace liaise::imports
