#pragma once

#include <string_view>

namespace liaise {

/// The text of a file that is shipped inside of the program: `modules/<module>/shipped/<name>`,
/// by `<module>/<name>`. Throws `std::logic_error` when there is none.
std::string_view shipped_text(std::string_view name);

}  // namespace liaise
