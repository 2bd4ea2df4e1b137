#pragma once

#include "base/result.hpp"
#include "edge/http/request.hpp"
#include "guard/route.hpp"

namespace liaise::http {

/// Refuses a change that another site's page may have asked a browser for. With a session, the
/// page proves itself by the token that it was given; without one (signing in), by what browsers
/// say of where a request comes from. Errors: `refused`.
Result<Done> comes_from_our_page(const Request& request, const guard::Route& route,
                                 const std::string& session_token);

/// Whether `host`, as a request names it, is this machine itself. A plain server answers to no
/// other name, so that no name that is turned to 127.0.0.1 reaches it (DNS rebinding).
bool is_this_machine(std::string_view host);

}  // namespace liaise::http
