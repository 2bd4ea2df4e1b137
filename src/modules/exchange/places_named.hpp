#pragma once

#include "guard/work.hpp"

namespace liaise::exchange {

/// Whether a place of the register is named in it, by any of its names: a day to come beside one
/// would be read as when somebody goes there.
bool names_a_place(guard::Work& work, const std::string& text);

}  // namespace liaise::exchange
