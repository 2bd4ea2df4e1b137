#pragma once

#include <string>
#include <string_view>

namespace liaise {

/// Adds `name=value` to the query of `address`; all but RFC 3986's unreserved characters of the
/// value are written as %XX.
void add_to_query(std::string& address, std::string_view name, std::string_view value);

}  // namespace liaise
