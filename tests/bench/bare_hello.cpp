#include "bench/bare_hello.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>

#include <array>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace liaise::bench {

namespace asio = boost::asio;
namespace beast_http = boost::beast::http;
using asio::ip::tcp;

namespace {

const std::string hello = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n"
                          "Content-Type: text/plain\r\n\r\nhello";

/// One connection; it lives as long as something is under way on it.
class Session : public std::enable_shared_from_this<Session> {
public:
    explicit Session(tcp::socket socket) : socket_(std::move(socket)) { begin(); }
    void read() {
        auto self = shared_from_this();
        socket_.async_read_some(asio::buffer(bytes_),
                                [self](auto problem, std::size_t count) {
                                    if (!problem) self->take({self->bytes_.data(), count});
                                });
    }

private:
    void begin() {
        parser_.emplace();
        parser_->eager(true);
    }
    void take(std::string_view bytes) {
        seen_ += bytes;
        boost::system::error_code problem;
        seen_.erase(0, parser_->put(asio::buffer(seen_), problem));
        if (problem && problem != beast_http::error::need_more) return;
        if (!parser_->is_done()) return read();
        begin();
        auto self = shared_from_this();
        asio::async_write(socket_, asio::buffer(hello), [self](auto failed, std::size_t) {
            if (!failed) self->read();
        });
    }

    tcp::socket socket_;
    std::array<char, 8 * 1024> bytes_;
    std::string seen_;
    std::optional<beast_http::request_parser<beast_http::empty_body>> parser_;
};

}  // namespace

struct BareHello::Parts {
    asio::io_context io;
    tcp::acceptor acceptor{io, {asio::ip::address_v4::loopback(), 0}};
    std::vector<std::thread> threads;

    void accept() {
        acceptor.async_accept([this](auto problem, tcp::socket socket) {
            if (problem) return;
            socket.set_option(tcp::no_delay(true));
            std::make_shared<Session>(std::move(socket))->read();
            accept();
        });
    }
};

BareHello::BareHello() : parts_(std::make_unique<Parts>()) {
    parts_->accept();
    const auto count = std::max(1U, std::thread::hardware_concurrency());
    for (unsigned i = 0; i < count; ++i) parts_->threads.emplace_back([&] { parts_->io.run(); });
}

BareHello::~BareHello() {
    parts_->io.stop();
    for (auto& thread : parts_->threads) thread.join();
}

std::uint16_t BareHello::port() const { return parts_->acceptor.local_endpoint().port(); }

}  // namespace liaise::bench
