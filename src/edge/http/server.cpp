#include "edge/http/server.hpp"

#include <fmt/format.h>
#include <sys/socket.h>

#include <algorithm>
#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/write.hpp>
#include <csignal>
#include <optional>
#include <stdexcept>
#include <thread>
#include <vector>

#include "edge/http/conversation.hpp"
#include "edge/http/limits.hpp"

namespace liaise::http {

namespace {

using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, Executor>;
using Timer = asio::basic_waitable_timer<std::chrono::steady_clock,
                                         asio::wait_traits<std::chrono::steady_clock>, Executor>;

// How often late connections are looked for: no limit is finer than a second.
constexpr std::chrono::milliseconds look_every{200};
// Beyond the limit of connections, those that wait for one that is being cut to make room.
constexpr std::size_t connections_spare = 16;
// Threads that read and write while every turn to answer is taken.
constexpr std::size_t threads_without_a_turn = 2;

/// Answers at once: the databases wait for disks and locks, so more than there are cores.
std::size_t answers_at_once() {
    return std::max<std::size_t>(8, 4 * std::thread::hardware_concurrency());
}

asio::ssl::context tls_for(const Listening& listening) {
    asio::ssl::context tls(asio::ssl::context::tls_server);
    tls.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1 |
                    asio::ssl::context::no_tlsv1_1);
    if (!listening.speaks_tls()) return tls;
    try {
        tls.use_certificate_chain_file(listening.tls_certificate);
        tls.use_private_key_file(listening.tls_key, asio::ssl::context::pem);
    } catch (const boost::system::system_error& problem) {
        throw std::runtime_error(fmt::format(
            "the certificate {} and its key {} cannot be used ({}). Give both as PEM files that "
            "belong together.",
            listening.tls_certificate, listening.tls_key, problem.what()));
    }
    return tls;
}

Acceptor listen(asio::io_context& io, const Listening& listening) {
    try {
        const auto address = asio::ip::make_address(listening.address);
        return Acceptor(io.get_executor(), {address, listening.port});
    } catch (const boost::system::system_error& problem) {
        throw std::runtime_error(fmt::format(
            "cannot listen at {}:{} ({}). Choose another address or port with {}.",
            listening.address, listening.port, problem.what(), listening.option));
    }
}

}  // namespace

struct Server::Parts {
    asio::io_context io;
    Listening listening;
    asio::ssl::context tls;
    Acceptor acceptor;
    Timer timer;
    asio::signal_set signals;
    House house;

    Parts(const Listening& where, Handling handling)
        : listening(where), tls(tls_for(where)), acceptor(listen(io, where)),
          timer(io.get_executor()), signals(io),
          house{std::move(handling), where.transport,
                Turns(io.get_executor(), answers_at_once(), limits::waiting_requests_max),
                {}, {}, {}} {}

    Task accept_all() {
        while (!house.is_closing) {
            boost::system::error_code problem;
            Socket socket = co_await acceptor.async_accept(
                asio::redirect_error(use_awaitable, problem));
            if (house.is_closing) co_return;
            if (problem) co_await rest();
            else if (has_room()) begin(std::move(socket));
            else refuse(std::move(socket));
        }
    }

    bool has_room() {
        if (house.connections.count() < limits::connections_max) return true;
        house.connections.cut_longest_idle();
        return house.connections.count() < limits::connections_max + connections_spare;
    }

    void begin(Socket socket) {
        if (listening.speaks_tls())
            asio::co_spawn(io.get_executor(), converse_secretly(std::move(socket), tls, house),
                           asio::detached);
        else
            asio::co_spawn(io.get_executor(), converse(std::move(socket), house), asio::detached);
    }

    void refuse(Socket socket) {
        if (listening.speaks_tls()) return;
        const auto reply = busy();
        boost::system::error_code ignored;
        socket.non_blocking(true, ignored);
        socket.write_some(asio::buffer(head_of(reply, After::close, house.transport) + reply.body),
                          ignored);
    }

    /// No file is left to open: waits until others have closed theirs.
    Task rest() {
        Timer pause(io.get_executor(), look_every);
        co_await pause.async_wait(use_awaitable);
    }

    /// Cuts what is late, and ends everything once it is to end and nothing is under way.
    Task watch() {
        using std::chrono::steady_clock;
        std::optional<steady_clock::time_point> ends_at;
        for (;;) {
            timer.expires_after(look_every);
            co_await timer.async_wait(use_awaitable);
            house.connections.cut_late();
            if (house.handling.now_and_then) house.handling.now_and_then();
            if (!house.is_closing) continue;
            if (!ends_at) {
                ends_at = steady_clock::now() + limits::grace_max;
                // Unlike closing it, this may be done while another thread waits for it.
                ::shutdown(acceptor.native_handle(), SHUT_RDWR);
            }
            if (house.handling.while_stopping) house.handling.while_stopping();
            house.connections.cut_idle();
            if (house.connections.count() == 0 || steady_clock::now() > *ends_at) break;
        }
        io.stop();
    }
};

Server::Server(const Listening& listening, Handling handling)
    : parts_(std::make_unique<Parts>(listening, std::move(handling))) {}

Server::~Server() = default;

std::uint16_t Server::port() const { return parts_->acceptor.local_endpoint().port(); }

void Server::run() {
    auto& io = parts_->io;
    asio::co_spawn(io.get_executor(), parts_->accept_all(), asio::detached);
    asio::co_spawn(io.get_executor(), parts_->watch(), asio::detached);
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < answers_at_once() + threads_without_a_turn; ++i)
        others.emplace_back([&io] { io.run(); });
    io.run();
}

void Server::stop() { parts_->house.is_closing = true; }

void Server::stop_on_signals() {
    parts_->signals.add(SIGINT);
    parts_->signals.add(SIGTERM);
    parts_->signals.async_wait([this](const auto& problem, int) {
        if (!problem) stop();
    });
}

}  // namespace liaise::http
