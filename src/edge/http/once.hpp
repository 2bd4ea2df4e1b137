#pragma once

#include <optional>

#include "edge/http/request.hpp"
#include "guard/first_answers.hpp"
#include "guard/route.hpp"

namespace liaise::http {

/// Whether what is sent there twice with one key is done once. So it is where something is made or
/// done in one transaction, and the answer is an id or nothing: what is opened is never kept for
/// a second reading, and what is shown once (links, codes, a file) is not shown twice.
bool goes_once(const guard::Route& route);

/// By which a request is known when it comes again; nothing without a key, or where none is heeded.
/// Errors: `invalid` for one that is no UUID.
Result<std::optional<guard::OnceOnly>> once_of(const Request& request, const guard::Route& route);

}  // namespace liaise::http
