#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <thread>

#include "edge/http/server.hpp"

namespace liaise {

/// While it lives, /metrics is answered at an address of its own, on this machine only: the figures
/// are for who watches over the machine, and for nobody who signs in.
class MetricsListener {
public:
    /// Throws a `std::runtime_error` when other machines could reach the address.
    MetricsListener(const std::string& address, std::function<std::string()> text);
    ~MetricsListener();
    MetricsListener(const MetricsListener&) = delete;
    MetricsListener& operator=(const MetricsListener&) = delete;

    std::uint16_t port() const { return server_.port(); }

private:
    http::Server server_;
    std::thread thread_;
};

}  // namespace liaise
