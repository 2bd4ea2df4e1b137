#pragma once

#include <string_view>

namespace liaise {

/// Whether `text` reads as `pattern` does, letter by letter; `*` stands for any letters, also none.
bool is_like(std::string_view text, std::string_view pattern);

}  // namespace liaise
