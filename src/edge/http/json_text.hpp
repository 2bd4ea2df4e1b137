#pragma once

#include <string>

#include "base/json.hpp"

namespace liaise::http {

/// The same text as `json.dump()`, in a fraction of the time where the texts in it need no escape.
/// What is no UTF-8 is replaced.
std::string json_text(const Json& json);

}  // namespace liaise::http
