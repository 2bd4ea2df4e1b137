#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "edge/http/reply.hpp"
#include "edge/http/request.hpp"

namespace liaise::http {

/// Where a server listens. With a certificate and its key (PEM files) it speaks TLS 1.2 or later.
struct Listening {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0;  ///< 0: any that is free
    std::string tls_certificate;
    std::string tls_key;
    Transport transport = Transport::plain;
    std::string option = "--listen";  ///< where it was said, named when it cannot be used

    bool speaks_tls() const { return !tls_certificate.empty(); }
};

/// What a request's header tells of who wants to send a body, and where to.
struct Sender {
    std::string_view method;
    std::string_view target;
    std::string_view cookie;
};

/// What is done with a request.
struct Handling {
    /// A plain function, called from several threads at once.
    std::function<Reply(const Request&)> answer;
    /// How large the body of such a request may be, or why it may not come at all. Asked only for
    /// a body of more than `limits::stranger_bytes_max`, in turn with `answer`.
    std::function<Result<std::size_t>(const Sender&)> body_bytes_max;
    /// Called several times a second, from one thread; may be nothing.
    std::function<void()> now_and_then;
    /// Called as often once the server is to stop: what goes on for long ends then; may be nothing.
    std::function<void()> while_stopping;
};

/// An HTTP/1.1 server: keep-alive, pipelining, a limit on everything (limits.hpp).
class Server {
public:
    /// Listens at once. Throws `std::runtime_error` with a sentence that says what to do.
    Server(const Listening& listening, Handling handling);
    ~Server();

    std::uint16_t port() const;
    /// Answers until it is stopped.
    void run();
    /// Takes no new requests and ends when those under way are answered. From any thread.
    void stop();
    /// Stops on SIGTERM and SIGINT.
    void stop_on_signals();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace liaise::http
