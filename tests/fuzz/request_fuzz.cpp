#include <algorithm>

#include "edge/http/asked.hpp"
#include "edge/http/request_reader.hpp"
#include "fuzz/fuzzing.hpp"

namespace liaise::fuzz {

namespace {

using State = http::RequestReader::State;

constexpr std::size_t body_bytes_max = 4096;

/// The first byte says in which pieces the others arrive.
void attempt(std::string_view bytes) {
    if (bytes.empty()) return;
    const auto piece = static_cast<std::size_t>(static_cast<unsigned char>(bytes[0])) + 1;
    bytes.remove_prefix(1);
    http::RequestReader reader;
    while (!bytes.empty()) {
        const auto room = reader.room();
        const auto count = std::min({piece, room.size(), bytes.size()});
        expect(count > 0, "there is no room for more, and it asks for more");
        std::copy_n(bytes.begin(), count, room.begin());
        bytes.remove_prefix(count);
        reader.received(count);
        for (auto state = reader.advance(); state != State::more; state = reader.advance()) {
            if (state == State::head) {
                reader.limit_body(body_bytes_max);
            } else if (state == State::complete) {
                const auto request = reader.take();
                expect(request.body.size() <= body_bytes_max, "a body is larger than its limit");
                http::asked_from(request.target);
            } else {
                return;
            }
        }
    }
}

}  // namespace

WayIn way_in() {
    const std::string get = "GET /api/v1/places?type=prison&search=%C3%A9 HTTP/1.1\r\n"
                            "Host: 127.0.0.1:7171\r\nCookie: liaise=0123\r\n\r\n";
    const std::string post = "POST /api/v1/sign-in HTTP/1.1\r\nHost: localhost\r\n"
                             "Content-Type: application/json\r\nContent-Length: 13\r\n\r\n"
                             "{\"name\":\"ada\"}";
    const std::string chunked = "POST /api/v1/places HTTP/1.1\r\nHost: localhost\r\n"
                                "Transfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\n\r\n";
    return {{'\x20' + get, '\xff' + get + post, '\x01' + post, '\x07' + chunked,
             '\xff' + chunked + get},
            &attempt};
}

}  // namespace liaise::fuzz
