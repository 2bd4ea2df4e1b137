#pragma once

#include <thread>

#include "edge/http/application.hpp"
#include "edge/http/server.hpp"
#include "main/modules.hpp"

namespace liaise::bench {

/// The program's own server and application over a database, in this process.
class Served {
public:
    explicit Served(store::Database& database)
        : routes_(all_routes()), log_(-1),
          application_({database, Clock::of_the_system(), routes_, {},
                        http::Transport::plain, false, log_}),
          server_({}, {[this](const auto& request) { return application_.answer(request); },
                       [this](const http::Sender& sender) {
                           return application_.body_bytes_max(sender);
                       },
                       {}}),
          thread_([this] { server_.run(); }) {}
    ~Served() {
        server_.stop();
        thread_.join();
    }
    Served(const Served&) = delete;
    Served& operator=(const Served&) = delete;
    std::uint16_t port() const { return server_.port(); }

private:
    guard::Routes routes_;
    http::Log log_;
    http::Application application_;
    http::Server server_;
    std::thread thread_;
};

}  // namespace liaise::bench
