#include "main/metrics_listener.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "edge/http/limits.hpp"
#include "edge/http/origin.hpp"
#include "main/listening.hpp"

namespace liaise {

namespace {

http::Listening on_this_machine(const std::string& address) {
    if (!http::is_this_machine(address))
        throw std::runtime_error(fmt::format(
            "--metrics {} can be reached from other machines. Choose an address of this one, such "
            "as 127.0.0.1:7172, and let what collects the figures run here, or come by a tunnel.",
            address));
    return listening_at("--metrics", address);
}

http::Reply answer(const http::Request& request, const std::function<std::string()>& text) {
    const auto path = request.target.substr(0, request.target.find('?'));
    // A page in a browser that turned its own name to 127.0.0.1 reads nothing here.
    if (!http::is_this_machine(request.header(http::Header::host)) || path != "/metrics" ||
        request.method != "GET")
        return http::refusal(404, "not_found", "error.not_found", "Only /metrics lies here.");
    http::Reply reply;
    reply.media_type = "text/plain; version=0.0.4; charset=utf-8";
    reply.body = text();
    return reply;
}

}  // namespace

MetricsListener::MetricsListener(const std::string& address, std::function<std::string()> text)
    : server_(on_this_machine(address),
              {[text = std::move(text)](const http::Request& request) {
                   return answer(request, text);
               },
               [](const http::Sender&) -> Result<std::size_t> {
                   return http::limits::stranger_bytes_max;
               },
               {}}),
      thread_([this] { server_.run(); }) {}

MetricsListener::~MetricsListener() {
    server_.stop();
    thread_.join();
}

}  // namespace liaise
