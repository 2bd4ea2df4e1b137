#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include <memory>
#include <optional>
#include <stdexcept>

#include "edge/description/openapi.hpp"
#include "edge/description/shapes.hpp"
#include "edge/http/application.hpp"
#include "edge/http/origin.hpp"
#include "edge/http/server.hpp"
#include "main/catalogue.hpp"
#include "main/commands.hpp"
#include "main/expiry.hpp"
#include "main/listening.hpp"
#include "main/measures.hpp"
#include "main/metrics_listener.hpp"
#include "main/modules.hpp"
#include "main/scheduled_backups.hpp"
#include "main/settings.hpp"
#include "store/data_folder.hpp"

namespace liaise {

namespace {

struct Serving {
    Keeping keeping;
    std::string listen = "127.0.0.1:7171";
    std::string tls_certificate;
    std::string tls_key;
    bool is_behind_proxy = false;
    std::string metrics;
    std::string backups;
    std::string backup_every = "1d";
    store::Keep keep;
};

http::Listening listening_from(const Serving& serving) {
    auto listening = listening_at("--listen", serving.listen);
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

std::optional<Schedule> schedule_from(const Serving& serving) {
    if (serving.backups.empty()) return std::nullopt;
    const auto every = seconds_in(serving.backup_every);
    if (!every)
        throw std::runtime_error(fmt::format(
            "--every {} is no span of time. Give one such as 12h or 1d.", serving.backup_every));
    return Schedule{serving.backups, serving.keep, *every};
}

/// What goes on beside the answering, for as long as it lives.
class Beside {
public:
    Beside(const Serving& serving, const Measured& measured, http::Metrics& counts, http::Log& log)
        : expiry_(measured.database, measured.clock, log) {
        if (auto schedule = schedule_from(serving))
            backups_.emplace(measured.database, std::move(*schedule), measured.clock, log);
        if (serving.metrics.empty()) return;
        auto all = measured;
        all.backups = backups_ ? &*backups_ : nullptr;
        metrics_.emplace(serving.metrics, [all, &counts] { return counts.text(measures(all)); });
    }
    /// Where /metrics is answered; nothing when nobody asked for it.
    std::optional<std::uint16_t> metrics_port() const {
        return metrics_ ? std::optional(metrics_->port()) : std::nullopt;
    }

private:
    Expiry expiry_;
    std::optional<ScheduledBackups> backups_;
    std::optional<MetricsListener> metrics_;
};

std::string without_port(const std::string& address) {
    return address.substr(0, address.rfind(':'));
}

void announce(const Serving& serving, const http::Server& server, const Beside& beside) {
    fmt::print("liaise answers at {}://{}:{}\n", serving.tls_key.empty() ? "http" : "https",
               without_port(serving.listen), server.port());
    if (const auto port = beside.metrics_port())
        fmt::print("Its figures lie at http://{}:{}/metrics\n", without_port(serving.metrics),
                   *port);
    std::fflush(stdout);
}

void serve(const Serving& serving) {
    const auto listening = listening_from(serving);
    refuse_the_open(serving, listening);
    const auto clock = Clock::of_the_system();
    const auto database = opened(serving.keeping);
    const auto routes = all_routes();
    http::Log log(STDERR_FILENO);
    http::Metrics metrics;
    http::Application application({*database, clock, routes, documents(), listening.transport,
                                   serving.is_behind_proxy, log, &metrics});
    http::Server server(
        listening, {[&](const http::Request& request) { return application.answer(request); },
                    [&](const http::Sender& sender) { return application.body_bytes_max(sender); },
                    [&] { log.flush(); }, &end_what_goes_on});
    server.stop_on_signals();
    const bool is_in_a_folder = serving.keeping.database.empty();
    const Beside beside(
        serving,
        {*database, is_in_a_folder ? store::data_file_in(serving.keeping.data) : "", application,
         nullptr, clock},
        metrics, log);
    announce(serving, server, beside);
    log.event(clock.now(), {"start", database->engine()});
    server.run();
    log.event(clock.now(), {"stop", "no new requests; a job or a backup under way still ends"});
}

}  // namespace

void add_serve(CLI::App& app) {
    auto serving = std::make_shared<Serving>();
    auto* command = app.add_subcommand("serve", "Serves the pages and the API over HTTP");
    add_keeping(*command, serving->keeping);
    // As a service, all of it comes from its file of settings, and no password shows in `ps`.
    command->get_option("--data")->envname("LIAISE_DATA");
    command->get_option("--database")->envname("LIAISE_DATABASE");
    command->add_option("--listen", serving->listen, "Address and port")
        ->envname("LIAISE_LISTEN")
        ->capture_default_str();
    command->add_option("--tls-certificate", serving->tls_certificate, "PEM file, with its chain")
        ->envname("LIAISE_TLS_CERTIFICATE");
    command->add_option("--tls-key", serving->tls_key, "PEM file")->envname("LIAISE_TLS_KEY");
    command
        ->add_flag("--behind-proxy", serving->is_behind_proxy,
                   "A proxy in front speaks TLS and says who calls (X-Forwarded-For)")
        ->envname("LIAISE_BEHIND_PROXY");
    command
        ->add_option("--metrics", serving->metrics,
                     "Address and port on this machine, for what collects figures")
        ->envname("LIAISE_METRICS");
    command->add_option("--backups", serving->backups, "A folder into which backups are made")
        ->envname("LIAISE_BACKUPS");
    command->add_option("--every", serving->backup_every, "How often: 12h, 1d, …")
        ->envname("LIAISE_BACKUP_EVERY")
        ->capture_default_str();
    command->add_option("--keep", serving->keep.count, "How many backups are kept")
        ->envname("LIAISE_BACKUP_KEEP")
        ->check(CLI::Range(1, 10'000))
        ->capture_default_str();
    command->callback([serving] { serve(*serving); });
}

}  // namespace liaise
