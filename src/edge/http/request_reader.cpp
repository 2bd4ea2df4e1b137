#include "edge/http/request_reader.hpp"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/string.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <limits>
#include <optional>
#include <utility>

#include "edge/http/limits.hpp"

namespace liaise::http {

namespace beast_http = boost::beast::http;

struct RequestReader::Parts {
    using Parser = beast_http::request_parser<beast_http::string_body>;

    boost::beast::flat_buffer buffer;
    std::optional<Parser> parser;
    bool head_was_said = false;
    std::size_t body_bytes_max = limits::body_bytes_max;

    Parts() { start(); }

    void start() {
        parser.emplace();
        parser->header_limit(static_cast<std::uint32_t>(limits::header_bytes_max));
        // Which limit a body has is known once its header is read, and is held to here.
        parser->body_limit(limits::upload_bytes_max);
        head_was_said = false;
        body_bytes_max = limits::body_bytes_max;
    }
    const auto& message() const { return parser->get(); }
};

namespace {

using State = RequestReader::State;

State state_of(boost::system::error_code problem) {
    if (problem == beast_http::error::header_limit) return State::header_too_large;
    if (problem == beast_http::error::body_limit) return State::body_too_large;
    return State::malformed;
}

/// RFC 9112: a request without exactly one Host, or whose target is no path, is refused.
template <class Message>
bool is_understood(const Message& message) {
    const auto target = message.target();
    if (target.empty() || target.front() != '/') return false;
    if (target.size() > limits::target_bytes_max) return false;
    if (message.version() != 11 && message.version() != 10) return false;
    const auto hosts = message.count(beast_http::field::host);
    return hosts == 1 || (hosts == 0 && message.version() == 10);
}

template <class Message>
void copy_headers(const Message& message, Request& request) {
    static constexpr std::pair<beast_http::field, Header> known[] = {
        {beast_http::field::accept_encoding, Header::accept_encoding},
        {beast_http::field::content_type, Header::content_type},
        {beast_http::field::cookie, Header::cookie},
        {beast_http::field::host, Header::host},
        {beast_http::field::if_none_match, Header::if_none_match},
        {beast_http::field::origin, Header::origin},
    };
    static constexpr std::pair<const char*, Header> known_by_name[] = {
        {"Idempotency-Key", Header::idempotency_key},
        {"Sec-Fetch-Site", Header::sec_fetch_site},
        {"X-Liaise-Token", Header::token},
    };
    const auto copy = [&](auto found, Header to) {
        if (found != message.end())
            request.header(to).assign(found->value().data(), found->value().size());
    };
    for (const auto& [from, to] : known) copy(message.find(from), to);
    for (const auto& [from, to] : known_by_name) copy(message.find(from), to);
    // Each proxy may add a line of its own; the last of all is the one that can be believed.
    auto& forwarded = request.header(Header::forwarded_for);
    const auto [first, last] = message.equal_range("X-Forwarded-For");
    for (auto line = first; line != last; ++line) {
        if (!forwarded.empty()) forwarded += ',';
        forwarded.append(line->value().data(), line->value().size());
    }
}

}  // namespace

RequestReader::RequestReader() : parts_(std::make_unique<Parts>()) {}
RequestReader::~RequestReader() = default;

std::span<char> RequestReader::room() {
    const auto space = parts_->buffer.prepare(limits::read_bytes);
    return {static_cast<char*>(space.data()), space.size()};
}

void RequestReader::received(std::size_t count) { parts_->buffer.commit(count); }

State RequestReader::advance() {
    auto& parser = *parts_->parser;
    auto& buffer = parts_->buffer;
    while (!parser.is_done()) {
        if (parser.is_header_done() && !parts_->head_was_said) {
            parts_->head_was_said = true;
            parser.eager(true);
            return is_understood(parts_->message()) ? State::head : State::malformed;
        }
        boost::system::error_code problem;
        buffer.consume(parser.put(buffer.data(), problem));
        if (problem == beast_http::error::need_more) return State::more;
        if (problem) return state_of(problem);
        if (parts_->message().body().size() > parts_->body_bytes_max)
            return State::body_too_large;
        // Within a body the parser takes what there is and does not ask for more.
        if (parts_->head_was_said && buffer.size() == 0 && !parser.is_done()) return State::more;
    }
    if (!parts_->head_was_said) {
        parts_->head_was_said = true;
        return is_understood(parts_->message()) ? State::head : State::malformed;
    }
    return State::complete;
}

bool RequestReader::has_begun() const {
    return parts_->buffer.size() > 0 || parts_->parser->got_some();
}

std::size_t RequestReader::body_bytes(std::size_t limit) const {
    if (const auto length = parts_->parser->content_length())
        return static_cast<std::size_t>(
            std::min<std::uint64_t>(*length, std::numeric_limits<std::size_t>::max()));
    return parts_->parser->chunked() ? limit : 0;
}

bool RequestReader::expects_continue() const {
    return boost::beast::iequals(parts_->message()[beast_http::field::expect], "100-continue") &&
           !parts_->parser->is_done();
}

std::string_view RequestReader::method() const {
    const auto text = parts_->message().method_string();
    return {text.data(), text.size()};
}

std::string_view RequestReader::target() const {
    const auto text = parts_->message().target();
    return {text.data(), text.size()};
}

std::string_view RequestReader::cookie() const {
    const auto text = parts_->message()[beast_http::field::cookie];
    return {text.data(), text.size()};
}

void RequestReader::limit_body(std::size_t bytes_max) { parts_->body_bytes_max = bytes_max; }

bool RequestReader::keeps_alive() const { return parts_->parser->keep_alive(); }
bool RequestReader::is_head_only() const { return method() == "HEAD"; }

Request RequestReader::take() {
    Request request;
    request.method = method();
    request.target = target();
    copy_headers(parts_->message(), request);
    request.body = std::move(parts_->parser->get().body());
    parts_->start();
    return request;
}

}  // namespace liaise::http
