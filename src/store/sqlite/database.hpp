#pragma once

#include <memory>
#include <string>

#include "store/store.hpp"

namespace liaise::store::sqlite {

/// Opens the SQLite file; a missing one is made.
std::unique_ptr<Database> open_file(const std::string& file);

}  // namespace liaise::store::sqlite
