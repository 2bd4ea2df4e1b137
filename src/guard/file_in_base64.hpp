#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace liaise::guard {

/// The bytes of a file that came in base64 (RFC 4648, with `=`), as files come in JSON; nothing
/// for what is none.
std::optional<std::string> bytes_from_base64(const std::string& content);
/// The other way.
std::string base64_of_file(std::string_view bytes);

}  // namespace liaise::guard
