#include "edge/http/origin.hpp"
#include "edge/http/session_cookie.hpp"
#include "fuzz/fuzzing.hpp"
#include "guard/webauthn.hpp"

namespace liaise::fuzz {

namespace {

/// The fields of a request's head that are taken apart: cookies, the host, the page it is from.
void attempt(std::string_view bytes) {
    for (const auto transport : {http::Transport::plain, http::Transport::secure}) {
        const auto token = http::token_in(bytes, transport);
        expect(token.find(';') == std::string::npos, "a token runs over into the next cookie");
        expect(token.empty() || bytes.find("liaise=" + token) != std::string_view::npos,
               "a token that nobody sent");
    }
    if (http::is_this_machine(bytes))
        expect(bytes.starts_with("localhost") || bytes.starts_with("127.") ||
                   bytes.starts_with("[::1]") || bytes.starts_with("LOCALHOST"),
               "another name is taken for this machine's");
    const auto called = guard::CalledName::of(std::string(bytes));
    if (called) expect(!called->is_origin("https://elsewhere.example") ||
                           called->name() == "elsewhere.example",
                       "another page is taken for ours");
}

}  // namespace

WayIn way_in() {
    return {{"theme=dark; liaise=0123; a=b", "__Host-liaise=0123;liaise=4567", "liaise==;liaise",
             "localhost:7171", "127.0.0.1:80", "[::1]:7171", "liaise.example:443", "[::1",
             "127.0.0.1.rebound.example"},
            &attempt};
}

}  // namespace liaise::fuzz
