#pragma once

#include <string>

#include "edge/http/server.hpp"

namespace liaise {

/// Where `text` says to listen: "127.0.0.1:7171" or "[::1]:7171". Throws a `std::runtime_error`
/// that names the option it was given by.
http::Listening listening_at(const std::string& option, const std::string& text);

}  // namespace liaise
