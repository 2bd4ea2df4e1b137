#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"

namespace liaise::http {

/// What a browser may do with a reply: with the pages of this server, or with a file that is to
/// open by itself, which has its style in it and runs nothing.
enum class Policy { of_pages, of_a_file };

/// A reply before it is written.
struct Reply {
    int status = 200;
    std::string media_type = "application/json";
    std::string body;
    /// Used instead of `body` where it is not empty: bytes that live as long as the program.
    std::string_view fixed;
    std::vector<std::pair<std::string, std::string>> headers;
    Policy policy = Policy::of_pages;

    std::string_view bytes() const { return fixed.empty() ? std::string_view(body) : fixed; }
};

/// Whether the connection is kept after a reply.
enum class After { keep, close };
/// How the browser reaches this server: `secure` also behind a proxy that speaks TLS for it.
enum class Transport { plain, secure };

/// The first line, all header fields and the empty line of a reply. Every reply carries the
/// security headers: what a browser may do with a page of this server.
std::string head_of(const Reply& reply, After after, Transport transport);

/// The reply for an expected failure: {"error":{"kind","code","message","field"}}.
Reply reply_for(const Error& error);
/// The same from a status that the protocol itself asks for.
Reply refusal(int status, std::string_view kind, std::string_view code, std::string_view message);
/// Too much is asked at once; says when to ask again.
Reply busy();

}  // namespace liaise::http
