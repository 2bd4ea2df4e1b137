#include "edge/http/origin.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <optional>

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

/// "127.0.0.1:7171" without what follows the colon; nothing when that is no port.
std::optional<std::string_view> without_port(std::string_view host) {
    const auto name = host.substr(0, host.starts_with('[') ? host.find(']') + 1 : host.find(':'));
    const auto port = host.substr(name.size());
    if (port.empty()) return name;
    const bool is_port = port.front() == ':' && port.find_first_not_of("0123456789", 1) ==
                                                    std::string_view::npos;
    return is_port ? std::optional(name) : std::nullopt;
}

/// 127.0.0.0/8 in four whole numbers: "127.rebound.example" begins alike and is anybody's name.
bool is_loopback(const std::string& name) {
    in_addr address{};
    return inet_pton(AF_INET, name.c_str(), &address) == 1 &&
           ntohl(address.s_addr) >> 24 == IN_LOOPBACKNET;
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
    const auto name = without_port(host);
    if (!name) return false;
    return *name == "localhost" || *name == "[::1]" || is_loopback(std::string(*name));
}

}  // namespace liaise::http
