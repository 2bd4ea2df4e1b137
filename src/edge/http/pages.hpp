#pragma once

#include "edge/http/reply.hpp"
#include "edge/http/request.hpp"

namespace liaise::http {

/// A file of the web part; its first page for every path that no file has, since the pages find
/// their way in the browser.
Reply page_at(std::string_view path, const Request& request);

}  // namespace liaise::http
