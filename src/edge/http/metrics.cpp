#include "edge/http/metrics.hpp"

#include <fmt/format.h>

#include <iterator>

namespace liaise::http {

std::string_view counted_as(const guard::Route& route) {
    using guard::Right;
    if (route.right == Right::anyone || route.right == Right::machine) return route.path;
    return route.method == guard::Method::get ? "read" : "write";
}

void Metrics::count(std::string_view name, int status, std::chrono::microseconds took) {
    const auto seconds = std::chrono::duration<double>(took).count();
    const std::lock_guard lock(mutex_);
    auto found = figures_.find(name);
    if (found == figures_.end()) found = figures_.emplace(name, Figures{}).first;
    auto& figures = found->second;
    const auto status_class = static_cast<std::size_t>(status / 100);
    ++figures.by_class.at(status_class < figures.by_class.size() ? status_class : 0);
    for (std::size_t i = 0; i < bounds.size(); ++i)
        if (seconds <= bounds.at(i)) ++figures.within.at(i);
    ++figures.all;
    figures.seconds += seconds;
}

std::string Metrics::text(const std::vector<Gauge>& gauges) const {
    std::string out;
    {
        const std::lock_guard lock(mutex_);
        put_counts(out);
        put_times(out);
    }
    std::string_view before;
    for (const auto& gauge : gauges) {
        if (gauge.name != before)
            fmt::format_to(std::back_inserter(out), "# HELP {0} {1}\n# TYPE {0} gauge\n",
                           gauge.name, gauge.help);
        before = gauge.name;
        const auto labels = gauge.labels.empty() ? "" : fmt::format("{{{}}}", gauge.labels);
        fmt::format_to(std::back_inserter(out), "{}{} {}\n", gauge.name, labels, gauge.value);
    }
    return out;
}

void Metrics::put_counts(std::string& out) const {
    out += "# HELP liaise_requests_total Requests that were answered.\n"
           "# TYPE liaise_requests_total counter\n";
    for (const auto& [name, figures] : figures_)
        for (std::size_t i = 1; i < figures.by_class.size(); ++i)
            if (figures.by_class.at(i) > 0)
                fmt::format_to(std::back_inserter(out),
                               "liaise_requests_total{{route=\"{}\",class=\"{}xx\"}} {}\n", name,
                               i, figures.by_class.at(i));
}

void Metrics::put_times(std::string& out) const {
    out += "# HELP liaise_request_seconds From a request's last byte to its answer.\n"
           "# TYPE liaise_request_seconds histogram\n";
    const auto put = [&](std::string_view name, auto bound, std::uint64_t count) {
        fmt::format_to(std::back_inserter(out),
                       "liaise_request_seconds_bucket{{route=\"{}\",le=\"{}\"}} {}\n", name, bound,
                       count);
    };
    // The sum is told in tenths: finer, it would tell how long each single request took.
    for (const auto& [name, figures] : figures_) {
        for (std::size_t i = 0; i < bounds.size(); ++i)
            put(name, bounds.at(i), figures.within.at(i));
        put(name, "+Inf", figures.all);
        fmt::format_to(std::back_inserter(out),
                       "liaise_request_seconds_sum{{route=\"{0}\"}} {1:.1f}\n"
                       "liaise_request_seconds_count{{route=\"{0}\"}} {2}\n",
                       name, figures.seconds, figures.all);
    }
}

}  // namespace liaise::http
