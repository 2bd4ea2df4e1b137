#include "edge/http/reply.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <ctime>
#include <iterator>

#include "base/json.hpp"

namespace liaise::http {

namespace {

constexpr std::string_view policy_of_pages =
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'\r\n";

constexpr std::string_view policy_of_a_file =
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
    "form-action 'none'; base-uri 'none'; frame-ancestors 'none'\r\n";

constexpr std::string_view security_headers =
    "X-Content-Type-Options: nosniff\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n"
    "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\r\n";

// Two years, as preload lists ask for; subdomains are not ours to speak for.
constexpr std::string_view secure_header = "Strict-Transport-Security: max-age=63072000\r\n";

std::string_view reason_of(int status) {
    switch (status) {
        case 200: return "OK";
        case 304: return "Not Modified";
        case 400: return "Bad Request";
        case 401: return "Unauthorized";
        case 403: return "Forbidden";
        case 404: return "Not Found";
        case 405: return "Method Not Allowed";
        case 408: return "Request Timeout";
        case 409: return "Conflict";
        case 413: return "Content Too Large";
        case 415: return "Unsupported Media Type";
        case 421: return "Misdirected Request";
        case 422: return "Unprocessable Content";
        case 431: return "Request Header Fields Too Large";
        case 500: return "Internal Server Error";
        case 503: return "Service Unavailable";
        default: return "Unknown";
    }
}

/// The Date field's line, made once a second: it is the same for all replies of that second.
std::string_view date_line() {
    thread_local std::time_t made_at = 0;
    thread_local std::string line;
    const auto now = std::time(nullptr);
    if (now != made_at) {
        made_at = now;
        line = fmt::format("Date: {:%a, %d %b %Y %H:%M:%S} GMT\r\n", fmt::gmtime(now));
    }
    return line;
}

struct KindOfError {
    int status;
    std::string_view name;
};

KindOfError kind_of(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::invalid: return {400, "invalid"};
        case ErrorKind::unauthenticated: return {401, "unauthenticated"};
        case ErrorKind::refused: return {403, "refused"};
        case ErrorKind::not_found: return {404, "not_found"};
        case ErrorKind::conflict: return {409, "conflict"};
        case ErrorKind::too_large: return {413, "too_large"};
        case ErrorKind::busy: return {503, "busy"};
        case ErrorKind::unavailable: return {503, "unavailable"};
    }
    return {500, "unavailable"};
}

Reply error_reply(int status, std::string_view kind, const Error& error) {
    Json said = Json::object();
    said["kind"] = kind;
    said["code"] = error.code;
    said["message"] = error.message;
    said["field"] = error.field.empty() ? Json(nullptr) : Json(error.field);
    Reply reply;
    reply.status = status;
    // A field's name may be what a caller wrote, in whatever bytes.
    reply.body = Json{{"error", std::move(said)}}.dump(-1, ' ', false,
                                                       Json::error_handler_t::replace);
    reply.headers.emplace_back("Cache-Control", "no-store");
    if (status == 503) reply.headers.emplace_back("Retry-After", "2");
    return reply;
}

}  // namespace

std::string head_of(const Reply& reply, After after, Transport transport) {
    std::string head;
    head.reserve(1024);
    fmt::format_to(std::back_inserter(head), "HTTP/1.1 {} {}\r\n", reply.status,
                   reason_of(reply.status));
    head += date_line();
    if (reply.status != 304)
        fmt::format_to(std::back_inserter(head), "Content-Type: {}\r\nContent-Length: {}\r\n",
                       reply.media_type, reply.bytes().size());
    for (const auto& [name, value] : reply.headers) {
        head += name;
        head += ": ";
        head += value;
        head += "\r\n";
    }
    head += reply.policy == Policy::of_pages ? policy_of_pages : policy_of_a_file;
    head += security_headers;
    if (transport == Transport::secure) head += secure_header;
    if (after == After::close) head += "Connection: close\r\n";
    head += "\r\n";
    return head;
}

Reply reply_for(const Error& error) {
    auto [status, name] = kind_of(error.kind);
    // draft-ietf-httpapi-idempotency-key-header, 2.7: a key that was sent with something else.
    if (error.code == "error.key_used") status = 422;
    return error_reply(status, name, error);
}

Reply refusal(int status, std::string_view kind, std::string_view code,
              std::string_view message) {
    return error_reply(status, kind,
                       {ErrorKind::invalid, std::string(code), std::string(message), ""});
}

Reply busy() {
    return reply_for({ErrorKind::busy, "error.busy",
                      "Too many things are being done at once. Nothing was stored; try again in "
                      "a moment.",
                      ""});
}

}  // namespace liaise::http
