#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace liaise::imports {

/// Why the reader of TOML does not get a file at all.
struct NoToml {
    std::int64_t line = 1;  ///< the first being 1
    std::string code;       ///< as of a mistake in a mapping, with what is wrong, and what to do
    std::string wrong;
    std::string instead;
};

/// The first letter that no TOML 1.0 file has where it stands: a broken UTF-8 sequence, a control
/// character, a letter outside ASCII that is neither quoted nor in a comment, a line whose bracket
/// is not followed by a key; or a key of too many names. Nothing when there is none.
///
/// toml++ 3.3 takes such letters for impossible, and what it then does is undefined; a key of very
/// many names is the end of its stack. So it never gets them. A list of lists over several lines
/// can be refused for it; no mapping has one.
std::optional<NoToml> no_toml_in(std::string_view text);

}  // namespace liaise::imports
