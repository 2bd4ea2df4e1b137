#include "edge/http/log.hpp"

#include <fmt/format.h>
#include <unistd.h>

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

}  // namespace

std::string_view said_of(const std::exception& failure) {
    if (dynamic_cast<const std::logic_error*>(&failure)) return failure.what();
    return typeid(failure).name();
}

void Log::write(Moment now, const Line& line) {
    if (out_ < 0) return;
    add(now, fmt::format(R"("method":"{}","route":"{}","status":{},"ms":{:.3f}}})"
                         "\n",
                         known(line.method), line.route, line.status,
                         static_cast<double>(line.took.count()) / 1000));
}

void Log::failure(Moment now, std::string_view route, std::string_view what) {
    if (out_ < 0) return;
    add(now, fmt::format(R"("route":"{}","failure":{}}})"
                         "\n",
                         route,
                         Json(what).dump(-1, ' ', false, Json::error_handler_t::replace)));
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
        beginning_ = fmt::format(R"({{"at":"{}",)", text_of(now));
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
