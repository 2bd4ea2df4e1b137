#include "edge/http/session_cookie.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace liaise::http {

namespace {

std::string_view name_of_cookie(Transport transport) {
    return transport == Transport::secure ? "__Host-liaise" : "liaise";
}

}  // namespace

std::string token_in(std::string_view cookies, Transport transport) {
    const auto name = name_of_cookie(transport);
    while (!cookies.empty()) {
        const auto end = std::min(cookies.find(';'), cookies.size());
        auto pair = cookies.substr(0, end);
        cookies.remove_prefix(std::min(end + 1, cookies.size()));
        while (pair.starts_with(' ')) pair.remove_prefix(1);
        if (pair.starts_with(name) && pair.substr(name.size()).starts_with('='))
            return std::string(pair.substr(name.size() + 1));
    }
    return {};
}

std::string cookie_for(const guard::SessionChange& change, Moment now, Transport transport) {
    const auto seconds = change.token.is_empty()
                             ? std::int64_t{0}
                             : std::max<std::int64_t>(change.expires.seconds - now.seconds, 0);
    return fmt::format("{}={}; Path=/; Max-Age={}; HttpOnly; SameSite=Strict{}",
                       name_of_cookie(transport), change.token.reveal(), seconds,
                       transport == Transport::secure ? "; Secure" : "");
}

}  // namespace liaise::http
