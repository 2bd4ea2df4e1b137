#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

namespace liaise::bench {

/// The bytes of a GET, with the cookie of a session where `token` is not empty.
std::string request_for(const std::string& target, const std::string& token);

/// One connection that is kept, on which one request follows the other.
class HttpClient {
public:
    explicit HttpClient(std::uint16_t port);
    ~HttpClient();

    /// The body of the reply to `request`. Throws unless it is a 200.
    std::string body(const std::string& request);
    /// The status of the reply to `request`, whatever it is.
    int status(const std::string& request);

private:
    /// Sends it and waits until the reply is all there; its size.
    std::size_t replied(const std::string& request);

    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// How many times a second `request` is answered with a 200 on so many connections together.
double requests_a_second(std::uint16_t port, const std::string& request, int connections,
                         std::chrono::milliseconds during);

}  // namespace liaise::bench
