#include "bench/http_client.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <stdexcept>
#include <vector>

namespace liaise::bench {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

tcp::endpoint endpoint(std::uint16_t port) { return {asio::ip::address_v4::loopback(), port}; }

/// Bytes that come in, and the replies they are made of.
class Replies {
public:
    void add(const char* bytes, std::size_t count) { seen_.append(bytes, count); }
    /// The bytes that the first reply takes; 0 as long as it is not all there.
    std::size_t whole() const {
        const auto end = seen_.find("\r\n\r\n");
        if (end == std::string::npos) return 0;
        const auto said = seen_.find("Content-Length: ");
        if (said > end) throw std::runtime_error("a reply without its length");
        const auto size = end + 4 + std::stoul(seen_.substr(said + 16, 20));
        return seen_.size() < size ? 0 : size;
    }
    bool is_good() const { return seen_.starts_with("HTTP/1.1 200"); }
    std::string take(std::size_t size) {
        auto body = seen_.substr(seen_.find("\r\n\r\n") + 4, size);
        seen_.erase(0, size);
        return body;
    }
    void drop(std::size_t size) { seen_.erase(0, size); }
    const std::string& seen() const { return seen_; }

private:
    std::string seen_;
};

void expect_good(const Replies& replies) {
    if (!replies.is_good())
        throw std::runtime_error("this was answered: " + replies.seen().substr(0, 300));
}

/// One of many connections: asks again as soon as it is answered, until time is over.
class Asker {
public:
    Asker(asio::io_context& io, std::uint16_t port, const std::string& request)
        : socket_(io), request_(request) {
        socket_.connect(endpoint(port));
        socket_.set_option(tcp::no_delay(true));
    }
    void ask() {
        asio::async_write(socket_, asio::buffer(request_), [this](auto problem, std::size_t) {
            if (!problem) listen();
        });
    }
    std::int64_t answered() const { return answered_; }

private:
    void listen() {
        socket_.async_read_some(asio::buffer(bytes_), [this](auto problem, std::size_t count) {
            if (problem) return;
            replies_.add(bytes_.data(), count);
            const auto size = replies_.whole();
            if (size == 0) return listen();
            expect_good(replies_);
            replies_.drop(size);
            ++answered_;
            ask();
        });
    }

    tcp::socket socket_;
    const std::string& request_;
    Replies replies_;
    std::array<char, 64 * 1024> bytes_;
    std::int64_t answered_ = 0;
};

std::int64_t answered(const std::vector<std::unique_ptr<Asker>>& askers) {
    std::int64_t all = 0;
    for (const auto& asker : askers) all += asker->answered();
    return all;
}

}  // namespace

std::string request_for(const std::string& target, const std::string& token) {
    const auto cookie = token.empty() ? "" : "Cookie: liaise=" + token + "\r\n";
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + cookie + "\r\n";
}

struct HttpClient::Parts {
    asio::io_context io;
    tcp::socket socket{io};
    Replies replies;
    std::array<char, 64 * 1024> bytes;
};

HttpClient::HttpClient(std::uint16_t port) : parts_(std::make_unique<Parts>()) {
    parts_->socket.connect(endpoint(port));
    parts_->socket.set_option(tcp::no_delay(true));
}

HttpClient::~HttpClient() = default;

std::size_t HttpClient::replied(const std::string& request) {
    asio::write(parts_->socket, asio::buffer(request));
    std::size_t size = 0;
    while (size == 0) {
        const auto count = parts_->socket.read_some(asio::buffer(parts_->bytes));
        parts_->replies.add(parts_->bytes.data(), count);
        size = parts_->replies.whole();
    }
    return size;
}

std::string HttpClient::body(const std::string& request) {
    const auto size = replied(request);
    expect_good(parts_->replies);
    return parts_->replies.take(size);
}

int HttpClient::status(const std::string& request) {
    const auto size = replied(request);
    const auto status = std::stoi(parts_->replies.seen().substr(9, 3));
    parts_->replies.drop(size);
    return status;
}

double requests_a_second(std::uint16_t port, const std::string& request, int connections,
                         std::chrono::milliseconds during) {
    asio::io_context io;
    std::vector<std::unique_ptr<Asker>> askers;
    for (int i = 0; i < connections; ++i)
        askers.push_back(std::make_unique<Asker>(io, port, request));
    for (auto& asker : askers) asker->ask();
    io.run_for(during / 4);  // until all is warm
    const auto before = answered(askers);
    const auto begin = std::chrono::steady_clock::now();
    io.run_for(during);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    return static_cast<double>(answered(askers) - before) / took.count();
}

}  // namespace liaise::bench
