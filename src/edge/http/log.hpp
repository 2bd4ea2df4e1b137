#pragma once

#include <chrono>
#include <exception>
#include <mutex>
#include <string>
#include <string_view>

#include "base/day.hpp"

namespace liaise::http {

/// What is written down of an answered request: the route as its pattern, never what was asked.
struct Line {
    std::string_view method;
    std::string_view route;
    int status = 0;
    std::chrono::microseconds took{};
};

/// What may be written down of a failure: a mistake of the program's own in its words; of all else
/// only its kind, for what a database says may hold what was asked.
std::string_view said_of(const std::exception& failure);

/// One line of JSON a request, without addresses, names or content. Lines are gathered and written
/// several at a time.
class Log {
public:
    /// Writes to the file descriptor `out`; below 0 it keeps silent.
    explicit Log(int out) : out_(out) {}
    ~Log() { flush(); }
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    void write(Moment now, const Line& line);
    /// Something failed that nobody could expect. `what` must carry no record's content.
    void failure(Moment now, std::string_view route, std::string_view what);
    void flush();

private:
    void add(Moment now, const std::string& text);
    void put_out();

    int out_;
    std::mutex mutex_;
    std::string gathered_;
    Moment begun_;
    std::string beginning_;
};

}  // namespace liaise::http
