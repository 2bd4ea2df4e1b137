#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "guard/route.hpp"

namespace liaise::http {

/// A figure of the moment, such as the size of the database.
struct Gauge {
    std::string_view name;  ///< as Prometheus wants it, "liaise_database_bytes"
    std::string_view help;
    double value = 0;
    std::string_view labels = {};  ///< such as `state="waiting"`
};

/// The name under which calls of `route` are counted. Whatever a body reads or writes is one of
/// two words, for what it does on a day may tell where it goes on the next
/// (docs/explanation/what-the-figures-tell.md); the rest goes by its path.
std::string_view counted_as(const guard::Route& route);

/// Requests, counted since the start. Used from several threads at once.
class Metrics {
public:
    void count(std::string_view name, int status, std::chrono::microseconds took);
    /// All figures in Prometheus' text format 0.0.4, those of the moment at the end.
    std::string text(const std::vector<Gauge>& gauges) const;

private:
    /// From a look at one record (1 ms) to an upload (10 s), in seconds.
    static constexpr std::array<double, 9> bounds = {0.001, 0.005, 0.025, 0.1, 0.25,
                                                     0.5,   1,     2.5,   10};
    struct Figures {
        std::array<std::uint64_t, 6> by_class{};  ///< 1xx to 5xx, the first being unused
        std::array<std::uint64_t, bounds.size()> within{};
        std::uint64_t all = 0;
        double seconds = 0;
    };
    void put_counts(std::string& out) const;
    void put_times(std::string& out) const;

    mutable std::mutex mutex_;
    std::map<std::string, Figures, std::less<>> figures_;
};

}  // namespace liaise::http
