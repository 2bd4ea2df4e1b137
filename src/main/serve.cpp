#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include <charconv>
#include <memory>
#include <stdexcept>

#include "edge/description/openapi.hpp"
#include "edge/description/shapes.hpp"
#include "edge/http/application.hpp"
#include "edge/http/origin.hpp"
#include "edge/http/server.hpp"
#include "main/catalogue.hpp"
#include "main/commands.hpp"
#include "main/expiry.hpp"
#include "main/modules.hpp"
#include "main/settings.hpp"

namespace liaise {

namespace {

struct Serving {
    Keeping keeping;
    std::string listen = "127.0.0.1:7171";
    std::string tls_certificate;
    std::string tls_key;
    bool is_behind_proxy = false;
};

/// Reads "127.0.0.1:7171" or "[::1]:7171".
http::Listening listening_from(const Serving& serving) {
    const auto& text = serving.listen;
    const auto colon = text.rfind(':');
    http::Listening listening;
    const auto* end = text.data() + text.size();
    const auto read = colon == std::string::npos
                          ? std::from_chars_result{end, std::errc::invalid_argument}
                          : std::from_chars(text.data() + colon + 1, end, listening.port);
    if (read.ec != std::errc() || read.ptr != end)
        throw std::runtime_error(
            fmt::format("--listen {} names no address and port, as 127.0.0.1:7171 does.", text));
    listening.address = text.substr(0, colon);
    if (listening.address.starts_with('[')) {
        listening.address.pop_back();
        listening.address.erase(0, 1);
    }
    listening.tls_certificate = serving.tls_certificate;
    listening.tls_key = serving.tls_key;
    const bool is_secure = listening.speaks_tls() || serving.is_behind_proxy;
    listening.transport = is_secure ? http::Transport::secure : http::Transport::plain;
    return listening;
}

/// Passwords must not cross a network in the clear.
void refuse_the_open(const Serving& serving, const http::Listening& listening) {
    if (serving.tls_certificate.empty() != serving.tls_key.empty())
        throw std::runtime_error("give both --tls-certificate and --tls-key, or neither.");
    const bool is_local = http::is_this_machine(serving.listen);
    if (is_local || listening.speaks_tls() || serving.is_behind_proxy) return;
    throw std::runtime_error(fmt::format(
        "{} can be reached from other machines, and without TLS everybody between could read "
        "along. Give --tls-certificate and --tls-key, or --behind-proxy when a proxy speaks TLS "
        "for this server.",
        serving.listen));
}

std::map<std::string, std::string> documents() {
    const auto chapters = catalogue();
    return {{"/openapi.json", description::openapi(chapters).dump()},
            {"/shapes", description::shapes(chapters).dump()}};
}

void serve(const Serving& serving) {
    const auto listening = listening_from(serving);
    refuse_the_open(serving, listening);
    const auto database = opened(serving.keeping);
    const auto routes = all_routes();
    http::Log log(STDERR_FILENO);
    http::Application application({*database, Clock::of_the_system(), routes, documents(),
                                   listening.transport, serving.is_behind_proxy, log});
    http::Server server(
        listening,
        {[&](const http::Request& request) { return application.answer(request); },
         [&](auto method, auto target) { return application.body_bytes_max(method, target); },
         [&] { log.flush(); }});
    const Expiry expiry(*database, Clock::of_the_system(), log);
    server.stop_on_signals();
    fmt::print("liaise answers at {}://{}:{}\n", listening.speaks_tls() ? "https" : "http",
               serving.listen.substr(0, serving.listen.rfind(':')), server.port());
    std::fflush(stdout);
    server.run();
}

}  // namespace

void add_serve(CLI::App& app) {
    auto serving = std::make_shared<Serving>();
    auto* command = app.add_subcommand("serve", "Serves the pages and the API over HTTP");
    add_keeping(*command, serving->keeping);
    command->add_option("--listen", serving->listen, "Address and port")->capture_default_str();
    command->add_option("--tls-certificate", serving->tls_certificate, "PEM file, with its chain");
    command->add_option("--tls-key", serving->tls_key, "PEM file");
    command->add_flag("--behind-proxy", serving->is_behind_proxy,
                      "A proxy in front speaks TLS and says who calls (X-Forwarded-For)");
    command->callback([serving] { serve(*serving); });
}

}  // namespace liaise
