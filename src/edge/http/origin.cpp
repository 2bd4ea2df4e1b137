#include "edge/http/origin.hpp"

#include "guard/sessions.hpp"

namespace liaise::http {

namespace {

bool is_of_this_site(const Request& request) {
    const auto site = request.header(Header::sec_fetch_site);
    if (!site.empty() && site != "same-origin" && site != "none") return false;
    auto origin = request.header(Header::origin);
    if (origin.empty()) return true;
    const auto scheme = origin.find("://");
    return scheme != std::string_view::npos &&
           origin.substr(scheme + 3) == request.header(Header::host);
}

}  // namespace

Result<Done> comes_from_our_page(const Request& request, const guard::Route& route,
                                 const std::string& session_token) {
    if (route.method == guard::Method::get) return Done{};
    if (!is_of_this_site(request))
        return refused("error.another_site",
                       "This came from another site's page. Nothing was stored; open liaise in a "
                       "page of its own.");
    // Without a session there is nothing to misuse: the call ends at the desk.
    if (route.right == guard::Right::anyone || session_token.empty()) return Done{};
    if (guard::Sessions::csrf_matches(session_token, request.header(Header::token))) return Done{};
    return refused("error.stale_page",
                   "This page belongs to an earlier session. Nothing was stored; reload the page "
                   "and do it again.");
}

bool is_this_machine(std::string_view host) {
    if (host.starts_with('[')) host = host.substr(0, host.find(']') + 1);
    else host = host.substr(0, host.find(':'));
    return host == "localhost" || host == "[::1]" || host.starts_with("127.");
}

}  // namespace liaise::http
