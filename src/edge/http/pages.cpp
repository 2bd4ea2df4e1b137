#include "edge/http/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "edge/http/web_files.hpp"

namespace liaise::http {

namespace {

constexpr std::string_view first_page = "/index.html";

constexpr std::string_view without_web =
    "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>liaise</title>"
    "<h1>The web part is not in this program</h1>"
    "<p>The program runs, and its API answers under <code>/api/v1</code>. To have the pages too: "
    "<code>./dev build</code> in the source folder, then start it again.</p></html>";

std::string_view media_type_of(std::string_view path) {
    static constexpr std::pair<std::string_view, std::string_view> known[] = {
        {".html", "text/html; charset=utf-8"},
        {".js", "text/javascript; charset=utf-8"},
        {".css", "text/css; charset=utf-8"},
        {".json", "application/json"},
        {".svg", "image/svg+xml"},
        {".png", "image/png"},
        {".ico", "image/x-icon"},
        {".woff2", "font/woff2"},
        {".txt", "text/plain; charset=utf-8"},
        {".webmanifest", "application/manifest+json"},
    };
    for (const auto& [ending, type] : known)
        if (path.ends_with(ending)) return type;
    return "application/octet-stream";
}

const WebFile* file_at(std::string_view path) {
    const auto found = std::ranges::find(web_files(), path, &WebFile::path);
    return found == web_files().end() ? nullptr : &*found;
}

/// A name with a dot in its last part is a file's, and no page of the browser's.
bool names_a_file(std::string_view path) {
    return path.substr(path.rfind('/') + 1).find('.') != std::string_view::npos;
}

Reply html(int status, std::string_view page) {
    Reply reply;
    reply.status = status;
    reply.media_type = "text/html; charset=utf-8";
    reply.fixed = page;
    reply.headers.emplace_back("Cache-Control", "no-cache");
    return reply;
}

Reply reply_with(const WebFile& file, const Request& request) {
    Reply reply;
    reply.media_type = media_type_of(file.path);
    const bool never_changes = file.path.starts_with("/assets/");
    reply.headers.emplace_back("Cache-Control", never_changes
                                                    ? "public, max-age=31536000, immutable"
                                                    : "no-cache");
    const auto tag = fmt::format("\"{}\"", file.print);
    reply.headers.emplace_back("ETag", tag);
    if (!file.gzipped.empty()) reply.headers.emplace_back("Vary", "Accept-Encoding");
    if (request.header(Header::if_none_match).find(tag) != std::string_view::npos) {
        reply.status = 304;
        return reply;
    }
    const auto accepted = request.header(Header::accept_encoding);
    if (!file.gzipped.empty() && accepted.find("gzip") != std::string_view::npos) {
        reply.headers.emplace_back("Content-Encoding", "gzip");
        reply.fixed = file.gzipped;
    } else {
        reply.fixed = file.bytes;
    }
    return reply;
}

}  // namespace

Reply page_at(std::string_view path, const Request& request) {
    if (request.method != "GET")
        return refusal(405, "invalid", "error.not_so", "This address can only be read.");
    if (const auto* file = file_at(path)) return reply_with(*file, request);
    if (names_a_file(path)) return reply_for(not_found().error());
    if (const auto* page = file_at(first_page)) return reply_with(*page, request);
    return html(200, without_web);
}

}  // namespace liaise::http
