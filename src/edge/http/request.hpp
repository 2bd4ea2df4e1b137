#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace liaise::http {

/// The header fields that anything here reads; all others are dropped as they come in.
enum class Header {
    accept_encoding,
    content_type,
    cookie,
    forwarded_for,
    host,
    idempotency_key,
    if_none_match,
    origin,
    sec_fetch_site,
    token,
};
inline constexpr std::size_t headers_known = 10;

/// A request as it came: nothing in it is decoded or trusted.
struct Request {
    std::string method;  ///< as written, "GET"
    std::string target;  ///< path and query, begins with '/'
    std::string body;
    std::string caller;  ///< the network address that the connection comes from
    std::array<std::string, headers_known> headers;

    /// Empty when it was not sent.
    std::string_view header(Header name) const { return headers[static_cast<std::size_t>(name)]; }
    std::string& header(Header name) { return headers[static_cast<std::size_t>(name)]; }
};

}  // namespace liaise::http
