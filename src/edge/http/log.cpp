#include "edge/http/log.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <bit>
#include <stdexcept>
#include <typeinfo>

#include "base/json.hpp"

namespace liaise::http {

namespace {

// So much is gathered before it is written, and nothing of an earlier second.
constexpr std::size_t gathered_bytes_max = 16 * 1024;

/// Only methods of HTTP are written down: others are what a caller made up.
std::string_view known(std::string_view method) {
    for (std::string_view name : {"GET", "POST", "PUT", "DELETE"})
        if (method == name) return name;
    return "OTHER";
}

/// To the byte, the size of an answer would be a fingerprint of the one place that it is of.
std::size_t about(std::size_t bytes) { return bytes == 0 ? 0 : std::bit_ceil(bytes); }

std::string quoted(std::string_view words) {
    return Json(words).dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string_view said_of(const std::exception& failure) {
    if (dynamic_cast<const std::logic_error*>(&failure)) return failure.what();
    return typeid(failure).name();
}

Log::Log(int out) : out_(out), form_(out >= 0 && ::isatty(out) ? Form::words : Form::json) {}

void Log::write(Moment now, const Line& line) {
    if (out_ < 0) return;
    const auto ms = static_cast<double>(line.took.count()) / 1000;
    if (form_ == Form::words)
        add(now, fmt::format("{} {} {} {:.3f} ms {} bytes\n", known(line.method),
                             line.route.empty() ? "-" : line.route, line.status, ms,
                             about(line.bytes)));
    else
        add(now, fmt::format(R"("method":"{}","route":"{}","status":{},"ms":{:.3f},"bytes":{}}})"
                             "\n",
                             known(line.method), line.route, line.status, ms,
                             about(line.bytes)));
}

void Log::failure(Moment now, const Failure& failure) {
    if (out_ < 0) return;
    if (form_ == Form::words)
        add(now, fmt::format("failure at {}: {} {}\n", failure.route, failure.what,
                             failure.reference));
    else
        add(now, fmt::format(R"("route":"{}","failure":{},"reference":"{}"}})"
                             "\n",
                             failure.route, quoted(failure.what), failure.reference));
    flush();
}

void Log::event(Moment now, const Event& event) {
    if (out_ < 0) return;
    if (form_ == Form::words)
        add(now, fmt::format("{}: {}\n", event.name, event.what));
    else
        add(now, fmt::format(R"("event":"{}","what":{}}})"
                             "\n",
                             event.name, quoted(event.what)));
    flush();
}

void Log::flush() {
    const std::lock_guard lock(mutex_);
    put_out();
}

void Log::add(Moment now, const std::string& text) {
    const std::lock_guard lock(mutex_);
    if (now != begun_) {
        put_out();
        begun_ = now;
        beginning_ = form_ == Form::words ? text_of(now) + ' '
                                          : fmt::format(R"({{"at":"{}",)", text_of(now));
    }
    gathered_ += beginning_;
    gathered_ += text;
    if (gathered_.size() > gathered_bytes_max) put_out();
}

void Log::put_out() {
    std::string_view rest = gathered_;
    while (!rest.empty()) {
        const auto count = ::write(out_, rest.data(), rest.size());
        if (count <= 0) break;  // nobody reads it any more: the work goes on
        rest.remove_prefix(static_cast<std::size_t>(count));
    }
    gathered_.clear();
}

}  // namespace liaise::http
