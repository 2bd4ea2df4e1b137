#pragma once

#include <cstdint>
#include <memory>

namespace liaise::bench {

/// The least that Boost's HTTP library can be made to do: it reads a request and says hello.
class BareHello {
public:
    BareHello();
    ~BareHello();
    std::uint16_t port() const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace liaise::bench
