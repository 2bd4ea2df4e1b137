#pragma once

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <string>
#include <thread>

#include "edge/http/server.hpp"

namespace liaise::http {

/// A connection on which a test sends what bytes it likes.
class Wire {
public:
    explicit Wire(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const timeval patience{20, 0};
        ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        is_open_ = ::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    }
    ~Wire() { ::close(socket_); }
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;

    bool is_open() const { return is_open_; }
    int socket() const { return socket_; }
    void send(std::string_view bytes) {
        while (!bytes.empty()) {
            const auto count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (count <= 0) return;
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
    }
    /// Everything until the other side closes.
    std::string rest() {
        while (more()) {
        }
        return std::exchange(seen_, {});
    }
    /// One reply, head and body.
    std::string reply() {
        auto end = seen_.find("\r\n\r\n");
        while (end == std::string::npos && more()) end = seen_.find("\r\n\r\n");
        if (end == std::string::npos) return std::exchange(seen_, {});
        const auto said = seen_.find("Content-Length: ");
        const auto length = said < end ? std::stoul(seen_.substr(said + 16)) : 0;
        while (seen_.size() < end + 4 + length && more()) {
        }
        auto whole = seen_.substr(0, end + 4 + length);
        seen_.erase(0, whole.size());
        return whole;
    }

private:
    bool more() {
        char bytes[4096];
        const auto count = ::recv(socket_, bytes, sizeof bytes, 0);
        if (count > 0) seen_.append(bytes, static_cast<std::size_t>(count));
        return count > 0;
    }

    int socket_;
    bool is_open_ = false;
    std::string seen_;
};

/// A server that runs while a test lasts.
class RunningServer {
public:
    explicit RunningServer(Handling handling, const Listening& listening = {})
        : server_(listening, std::move(handling)), thread_([this] { server_.run(); }) {}
    ~RunningServer() {
        server_.stop();
        thread_.join();
    }
    std::uint16_t port() const { return server_.port(); }

private:
    Server server_;
    std::thread thread_;
};

}  // namespace liaise::http
