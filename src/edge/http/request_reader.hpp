#pragma once

#include <cstddef>
#include <memory>
#include <span>

#include "edge/http/request.hpp"

namespace liaise::http {

/// Makes requests out of bytes, without knowing where the bytes come from. What follows a request
/// in the same bytes is kept for the next.
class RequestReader {
public:
    enum class State {
        more,             ///< incomplete: needs more bytes
        head,             ///< the header is complete; said once, before the body is read
        complete,         ///< `take()` gives the request
        malformed,        ///< not HTTP/1.1, or not understood
        header_too_large,
        body_too_large,
    };

    RequestReader();
    ~RequestReader();

    /// Where the next bytes may be put.
    std::span<char> room();
    /// The first `count` bytes of `room()` are filled.
    void received(std::size_t count);
    State advance();

    /// Whether any byte of a request is here that was not yet taken.
    bool has_begun() const;
    /// Of a request whose header is complete: how large the body is; nothing said is the limit.
    std::size_t body_bytes(std::size_t limit) const;
    bool expects_continue() const;
    std::string_view method() const;
    std::string_view target() const;
    std::string_view cookie() const;
    /// Bodies larger than this are refused.
    void limit_body(std::size_t bytes_max);

    /// Whether the connection is kept after this request; asked before `take()`.
    bool keeps_alive() const;
    bool is_head_only() const;
    Request take();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace liaise::http
