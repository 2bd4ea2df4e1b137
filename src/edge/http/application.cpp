#include "edge/http/application.hpp"

#include <fmt/format.h>

#include <chrono>
#include <exception>
#include <optional>

#include "base/id.hpp"
#include "edge/http/input.hpp"
#include "edge/http/limits.hpp"
#include "edge/http/list_as_file.hpp"
#include "edge/http/once.hpp"
#include "edge/http/origin.hpp"
#include "edge/http/pages.hpp"
#include "edge/http/session_cookie.hpp"

namespace liaise::http {

namespace {

using std::chrono::steady_clock;

constexpr std::size_t parts_of_the_api = 2;  // "api", "v1"

bool is_api(const Asked& asked) {
    return asked.parts.size() > parts_of_the_api && asked.parts[0] == "api" &&
           asked.parts[1] == "v1";
}

std::span<const std::string> below_the_api(const Asked& asked) {
    return std::span(asked.parts).subspan(parts_of_the_api);
}

std::string path_of(const Asked& asked) {
    std::string path;
    for (const auto& part : below_the_api(asked)) path += '/' + part;
    return path;
}

/// Short enough to be read out on the telephone, and no other failure's.
std::string made_reference() {
    constexpr std::size_t letters = 8;
    return text_of(random_id()).substr(0, letters);
}

Reply failed(const std::string& reference) {
    auto reply = refusal(500, "unavailable", "error.failed",
                         "This did not work here, and it is not your fault. Nothing was stored; "
                         "try again, and tell who runs this machine if it lasts.");
    auto said = Json::parse(reply.body);
    said["error"]["reference"] = reference;
    reply.body = said.dump();
    return reply;
}

Reply malformed() {
    return refusal(400, "invalid", "error.malformed",
                   "This is not a request that can be understood. Nothing was stored.");
}

/// The proxy puts the address that it saw at the end; what stands before it may be made up.
std::string last_of(std::string_view forwarded) {
    auto last = forwarded.substr(forwarded.rfind(',') + 1);
    while (last.starts_with(' ')) last.remove_prefix(1);
    return std::string(last);
}

}  // namespace

Application::Application(Joined joined)
    : joined_(std::move(joined)), router_(joined_.routes),
      calls_(joined_.database, joined_.clock, {jobs_, touches_}),
      health_(joined_.database), trouble_(joined_.log),
      jobs_([this](const auto& failure) { log_afterwards(failure); }),
      touches_([this](const auto& failure) { log_afterwards(failure); }) {}

void Application::rest() {
    jobs_.rest();
    touches_.rest();
}

void Application::log_afterwards(const std::exception& failure) {
    joined_.log.failure(calls_.now(), {"afterwards", said_of(failure)});
}

Reply Application::answer(const Request& request) {
    using std::chrono::microseconds;
    const auto began = steady_clock::now();
    auto done = handled_or_failed(request);
    const auto took = std::chrono::duration_cast<microseconds>(steady_clock::now() - began);
    if (!done.is_hushed) {
        joined_.log.write(calls_.now(), {request.method, done.route, done.reply.status, took,
                                         done.reply.bytes().size()});
        if (joined_.metrics) joined_.metrics->count(done.counted_as, done.reply.status, took);
    }
    return std::move(done.reply);
}

Application::Handled Application::handled_or_failed(const Request& request) {
    try {
        return handled(request);
    } catch (const std::exception& failure) {
        const auto reference = made_reference();
        joined_.log.failure(calls_.now(), {route_of(request), said_of(failure), reference});
        return {failed(reference), ""};
    }
}

Result<std::size_t> Application::body_bytes_max(const Sender& sender) {
    const auto asked = asked_from(sender.target);
    if (!asked || !is_api(*asked)) return limits::stranger_bytes_max;
    const auto found = router_.find(sender.method, below_the_api(*asked));
    if (!found || found->route->right == guard::Right::anyone) return limits::stranger_bytes_max;
    const auto known = calls_.know(token_in(sender.cookie, joined_.transport));
    if (!known) return std::unexpected(known.error());
    return takes_a_file(found->route->input) ? limits::upload_bytes_max : limits::body_bytes_max;
}

Application::Handled Application::handled(const Request& request) {
    const bool answers_to_any_name =
        joined_.is_behind_proxy || joined_.transport == Transport::secure;
    if (!answers_to_any_name && !is_this_machine(request.header(Header::host)))
        return {refusal(421, "refused", "error.another_name",
                        "This server answers as localhost only. Behind a proxy, start it with "
                        "--behind-proxy."),
                ""};
    auto asked = asked_from(request.target);
    if (!asked) return {malformed(), ""};
    if (request.target == "/healthz") return {health_.told(), "/healthz", "/healthz"};
    if (!asked->parts.empty() && asked->parts[0] == "api") return api(request, std::move(*asked));
    const auto path = request.target.substr(0, request.target.find('?'));
    return {page_at(path, request), "page", "page"};
}

Application::Handled Application::api(const Request& request, Asked asked) {
    if (!is_api(asked)) return {reply_for(not_found().error()), ""};
    if (request.method == "GET") {
        const auto document = joined_.documents.find(path_of(asked));
        if (document != joined_.documents.end()) {
            Reply reply;
            reply.fixed = document->second;
            reply.headers.emplace_back("Cache-Control", "no-store");
            return {std::move(reply), document->first, document->first};
        }
    }
    const auto found = router_.find(request.method, below_the_api(asked));
    if (!found && found.error() == Missing::path) return {reply_for(not_found().error()), ""};
    if (!found)
        return {refusal(405, "invalid", "error.not_so",
                        "This cannot be done at this address. Nothing was stored."),
                ""};
    auto reply = found->format ? list_as_file(request, *found, asked)
                               : called(request, *found, asked);
    return {std::move(reply), found->route->path, counted_as(*found->route),
            found->route->is_hushed};
}

Call Application::call_of(const Request& request, const Found& found) const {
    const auto forwarded = request.header(Header::forwarded_for);
    const bool is_forwarded = joined_.is_behind_proxy && !forwarded.empty();
    return {*found.route, token_in(request.header(Header::cookie), joined_.transport),
            is_forwarded ? last_of(forwarded) : request.caller,
            std::string(request.header(Header::host)), {}};
}

Reply Application::called(const Request& request, const Found& found, Asked& asked) {
    auto call = call_of(request, found);
    if (auto ours = comes_from_our_page(request, call.route, call.session_token); !ours)
        return reply_for(ours.error());
    const auto input = input_of(call.route.input,
                                {found.parameters, asked.query,
                                 request.header(Header::content_type), request.body});
    if (!input) return reply_for(input.error());
    auto once = once_of(request, call.route);
    if (!once) return reply_for(once.error());
    call.once = std::move(*once);
    return replied(call, calls_.make(call, *input));
}

Reply Application::list_as_file(const Request& request, const Found& found, Asked& asked) {
    const auto language = asked.taken("lang");
    const auto input = input_of(found.route->input, {found.parameters, asked.query, "", ""});
    if (!input) return reply_for(input.error());
    const ListAsked list{*found.route, *input, *found.format, language.empty() ? "en" : language,
                         joined_.routes};
    const auto call = call_of(request, found);
    auto reply = replied(call, calls_.make(call, [&](guard::Desk& desk) {
        return written_list(desk, list);
    }));
    if (reply.status == 200) {
        reply.media_type = sheet::media_type_of(*found.format);
        // A page is looked at before it is handed on.
        const bool is_page = *found.format == sheet::Format::html;
        if (is_page) reply.policy = Policy::of_a_file;
        reply.headers.emplace_back(
            "Content-Disposition",
            fmt::format("{}; filename=\"{}\"", is_page ? "inline" : "attachment", file_name(list)));
    }
    return reply;
}

Reply Application::replied(const Call& call, Outcome outcome) {
    Reply reply;
    if (outcome.answer) {
        if (call.route.method != guard::Method::get) trouble_.stored(calls_.now());
        reply.body = std::move(*outcome.answer);
        reply.headers.emplace_back("Cache-Control", "no-store");
    } else {
        trouble_.refused(calls_.now(), outcome.answer.error().code);
        reply = reply_for(outcome.answer.error());
    }
    if (outcome.session)
        reply.headers.emplace_back("Set-Cookie", cookie_for(*outcome.session, calls_.now(),
                                                            joined_.transport));
    return reply;
}

std::string_view Application::route_of(const Request& request) const {
    const auto asked = asked_from(request.target);
    if (!asked || !is_api(*asked)) return "";
    const auto found = router_.find(request.method, below_the_api(*asked));
    return found && !found->route->is_hushed ? std::string_view(found->route->path) : "";
}

}  // namespace liaise::http
