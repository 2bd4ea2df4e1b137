#pragma once

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

#include "edge/http/connections.hpp"
#include "edge/http/server.hpp"
#include "edge/http/turns.hpp"

namespace liaise::http {

using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;
using Task = asio::awaitable<void, Executor>;

/// What all conversations of one server share.
struct House {
    Handling handling;
    Transport transport;
    Turns turns;
    Connections connections;
    std::atomic<std::size_t> bodies_bytes{0};
    std::atomic<bool> is_closing{false};
};

/// Answers one request after another on a connection until one side has enough.
Task converse(Socket socket, House& house);
/// The same through TLS.
Task converse_secretly(Socket socket, asio::ssl::context& tls, House& house);

}  // namespace liaise::http
