#pragma once

#include <string>
#include <string_view>

#include "edge/http/reply.hpp"
#include "guard/door.hpp"

namespace liaise::http {

/// The session's token out of a Cookie field; empty without one. Under TLS the cookie's name binds
/// it to this host and to TLS (`__Host-`, RFC 6265bis).
std::string token_in(std::string_view cookies, Transport transport);

/// The Set-Cookie field that hands a session over, or ends it in the browser.
std::string cookie_for(const guard::SessionChange& change, Moment now, Transport transport);

}  // namespace liaise::http
