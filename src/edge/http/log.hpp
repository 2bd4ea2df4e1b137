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
    std::size_t bytes = 0;  ///< of the answer's body; written down as the next power of two
};

/// Something that failed and that nobody could expect. `what` must carry no record's content.
struct Failure {
    std::string_view route;
    std::string_view what;
    std::string_view reference = {};  ///< what the person was told to name; may be empty
};

/// Something that the program did by itself: "start", "stop", "backup". Without content.
struct Event {
    std::string_view name;
    std::string_view what;
};

/// What may be written down of a failure: a mistake of the program's own in its words; of all else
/// only its kind, for what a database says may hold what was asked.
std::string_view said_of(const std::exception& failure);

/// One line a request, without addresses, names or content: JSON, or plain words where a person
/// reads along at a terminal. Lines are gathered and written several at a time.
class Log {
public:
    /// Writes to the file descriptor `out`; below 0 it keeps silent.
    explicit Log(int out);
    ~Log() { flush(); }
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    void write(Moment now, const Line& line);
    void failure(Moment now, const Failure& failure);
    void event(Moment now, const Event& event);
    void flush();

private:
    enum class Form { json, words };
    void add(Moment now, const std::string& text);
    void put_out();

    int out_;
    Form form_;
    std::mutex mutex_;
    std::string gathered_;
    Moment begun_;
    std::string beginning_;
};

}  // namespace liaise::http
