#pragma once

#include <string>
#include <string_view>

namespace liaise::bodies {

/// A web address without what may differ for one page: "https://www.Ombuds.example/en/" and
/// "ombuds.example/en" are one. Empty for what is no web address.
std::string web_key(std::string_view address);

}  // namespace liaise::bodies
