#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace liaise::imports {

/// The line (the first being 1) with the first letter that no TOML 1.0 file has there: a broken
/// UTF-8 sequence, a control character, a letter outside ASCII that is neither quoted nor in a
/// comment, or a line whose bracket is not followed by a key. Nothing when there is none.
///
/// toml++ 3.3 takes such letters for impossible, and what it then does is undefined; so it never
/// gets them. A list of lists over several lines can be refused for it; no mapping has one.
std::optional<std::size_t> line_of_no_toml(std::string_view text);

}  // namespace liaise::imports
