#include "edge/http/conversation.hpp"

#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <optional>

#include "edge/http/limits.hpp"
#include "edge/http/request_reader.hpp"

namespace liaise::http {

namespace {

using State = RequestReader::State;
using Problem = boost::system::error_code;
/// What the reading of a request came to: a state of the reader, or one of the two others.
enum class Read { complete, gone, refused, malformed, header_too_large, body_too_large };
// Up to this, a reply's head and body leave in one piece.
constexpr std::size_t one_piece_bytes_max = 16 * 1024;

Reply refusal_for(Read read) {
    switch (read) {
        case Read::header_too_large:
            return refusal(431, "too_large", "error.header_too_large",
                           "The header of this request is too large. Clear the cookies of this "
                           "site and try again.");
        case Read::body_too_large:
            return refusal(413, "too_large", "error.too_large",
                           "This is larger than what can be taken here. Nothing was stored; send "
                           "it in parts.");
        default:
            return refusal(400, "invalid", "error.malformed",
                           "This is not a request that can be understood. Nothing was stored.");
    }
}

Read read_from(State state) {
    switch (state) {
        case State::complete: return Read::complete;
        case State::header_too_large: return Read::header_too_large;
        case State::body_too_large: return Read::body_too_large;
        default: return Read::malformed;
    }
}

template <class Stream>
class Conversation {
public:
    Conversation(Stream& stream, Connection& connection, House& house, std::string caller)
        : stream_(stream), connection_(connection), house_(house), caller_(std::move(caller)) {}

    // Each co_await below stands in a statement of its own: g++ 12 makes wrong code of some that
    // stand in a condition.
    Task go_on() {
        bool keeps = true;
        while (keeps) keeps = co_await answer_one();
    }

private:
    using Truth = asio::awaitable<bool, Executor>;

    /// False: this was the last.
    Truth answer_one() {
        const auto read = co_await read_request();
        if (read == Read::gone) co_return false;
        if (read != Read::complete) {
            const auto refused = refusal_ ? *refusal_ : refusal_for(read);
            const bool written = co_await write(refused, After::close, true);
            if (written) co_await linger();
            co_return false;
        }
        const bool with_body = !reader_.is_head_only();
        const bool keeps = reader_.keeps_alive();
        auto request = reader_.take();
        const auto reply = co_await answer(request);
        share_.give_back();
        const auto after = keeps && !house_.is_closing ? After::keep : After::close;
        const bool written = co_await write(reply, after, with_body);
        co_return written && after == After::keep;
    }

    asio::awaitable<Read, Executor> read_request() {
        if (reader_.has_begun()) connection_.may_take(limits::header_max, Phase::reading);
        else connection_.may_take(limits::idle_max, Phase::idle);
        for (;;) {
            const auto state = reader_.advance();
            if (state == State::head) {
                const auto begun = co_await begin_body();
                if (begun != Read::complete) co_return begun;
                continue;
            }
            if (state != State::more) co_return read_from(state);
            const auto room = reader_.room();
            Problem problem;
            const auto count = co_await stream_.async_read_some(
                asio::buffer(room.data(), room.size()),
                asio::redirect_error(use_awaitable, problem));
            if (problem) co_return Read::gone;
            if (connection_.phase == Phase::idle)
                connection_.may_take(limits::header_max, Phase::reading);
            reader_.received(count);
        }
    }

    /// Decides from the header whether the body may come, and in what time.
    asio::awaitable<Read, Executor> begin_body() {
        if (reader_.body_bytes(1) == 0) co_return Read::complete;
        constexpr auto anybodys = limits::stranger_bytes_max;
        const bool is_large = reader_.body_bytes(anybodys + 1) > anybodys;
        if (is_large) {
            const bool is_my_turn = co_await house_.turns.take();
            if (!is_my_turn) co_return refuse(busy());
        }
        const Result<std::size_t> limit = is_large ? limit_for_sender() : anybodys;
        if (is_large) house_.turns.give_back();
        if (!limit) co_return refuse(reply_for(limit.error()));
        const auto bytes = reader_.body_bytes(*limit);
        if (bytes > *limit) co_return Read::body_too_large;
        if (!share_.take(house_.bodies_bytes, bytes, limits::bodies_bytes_in_all_max))
            co_return refuse(busy());
        reader_.limit_body(*limit);
        if (reader_.expects_continue()) co_await say_continue();
        connection_.may_take(time_for(*limit), Phase::reading);
        co_return Read::complete;
    }

    Result<std::size_t> limit_for_sender() {
        try {
            return house_.handling.body_bytes_max(
                {reader_.method(), reader_.target(), reader_.cookie()});
        } catch (...) {
            return limits::stranger_bytes_max;
        }
    }

    static std::chrono::seconds time_for(std::size_t limit) {
        if (limit <= limits::stranger_bytes_max) return limits::stranger_body_max;
        return limit > limits::body_bytes_max ? limits::upload_max : limits::body_max;
    }

    Read refuse(Reply reply) {
        refusal_ = std::move(reply);
        return Read::refused;
    }

    asio::awaitable<Reply, Executor> answer(Request& request) {
        connection_.may_take(limits::answer_max, Phase::answering);
        const bool is_my_turn = co_await house_.turns.take();
        if (!is_my_turn) co_return busy();
        request.caller = caller_;
        if (request.method == "HEAD") request.method = "GET";
        Reply reply;
        try {
            reply = house_.handling.answer(request);
        } catch (...) {
            // The handler answers its own failures; what still comes here says nothing outside.
            reply = refusal(500, "unavailable", "error.failed", "This did not work here.");
        }
        house_.turns.give_back();
        co_return reply;
    }

    Truth write(const Reply& reply, After after, bool with_body) {
        auto head = head_of(reply, after, house_.transport);
        auto body = with_body ? reply.bytes() : std::string_view();
        if (body.size() <= one_piece_bytes_max) {
            head += body;
            body = {};
        }
        const bool written = co_await write_bytes(head);
        if (!written || body.empty()) co_return written;
        const bool all_written = co_await write_bytes(body);
        co_return all_written;
    }

    Truth write_bytes(std::string_view bytes) {
        connection_.may_take(limits::write_max, Phase::writing);
        if constexpr (std::is_same_v<Stream, Socket>) {
            // Most replies fit into the socket at once: no need to wait for it.
            Problem would_wait;
            if (!bytes.empty())
                bytes.remove_prefix(stream_.write_some(asio::buffer(bytes), would_wait));
        }
        while (!bytes.empty()) {
            Problem problem;
            const auto count = co_await stream_.async_write_some(
                asio::buffer(bytes), asio::redirect_error(use_awaitable, problem));
            if (problem) co_return false;
            bytes.remove_prefix(count);
            connection_.may_take(limits::write_max, Phase::writing);
        }
        co_return true;
    }

    Truth say_continue() { return write_bytes("HTTP/1.1 100 Continue\r\n\r\n"); }

    /// A connection that is closed with bytes unread is reset, and the refusal may be lost on the
    /// way: reads on for a moment.
    Task linger() {
        connection_.may_take(limits::linger_max, Phase::writing);
        Problem problem;
        stream_.lowest_layer().shutdown(asio::socket_base::shutdown_send, problem);
        std::array<char, limits::read_bytes> unread;
        std::size_t all = 0;
        while (!problem && all < limits::linger_bytes_max) {
            const auto count = co_await stream_.async_read_some(
                asio::buffer(unread), asio::redirect_error(use_awaitable, problem));
            all += count;
        }
    }

    Stream& stream_;
    Connection& connection_;
    House& house_;
    std::string caller_;
    RequestReader reader_;
    Share share_;
    std::optional<Reply> refusal_;
};

std::string address_of(const Socket& socket) {
    Problem problem;
    const auto end = socket.remote_endpoint(problem);
    return problem ? "" : end.address().to_string();
}

}  // namespace

Task converse(Socket socket, House& house) {
    Problem problem;
    socket.set_option(asio::ip::tcp::no_delay(true), problem);
    socket.non_blocking(true, problem);
    Connections::Place place(house.connections, socket.native_handle());
    Conversation conversation(socket, place.connection(), house, address_of(socket));
    co_await conversation.go_on();
}

Task converse_secretly(Socket socket, asio::ssl::context& tls, House& house) {
    Problem problem;
    socket.set_option(asio::ip::tcp::no_delay(true), problem);
    const auto caller = address_of(socket);
    asio::ssl::stream<Socket> stream(std::move(socket), tls);
    Connections::Place place(house.connections, stream.lowest_layer().native_handle());
    place.connection().may_take(limits::header_max, Phase::reading);
    co_await stream.async_handshake(asio::ssl::stream_base::server,
                                    asio::redirect_error(use_awaitable, problem));
    if (problem) co_return;
    Conversation conversation(stream, place.connection(), house, caller);
    co_await conversation.go_on();
    place.connection().may_take(limits::linger_max, Phase::writing);
    co_await stream.async_shutdown(asio::redirect_error(use_awaitable, problem));
}

}  // namespace liaise::http
