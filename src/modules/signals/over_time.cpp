#include "modules/signals/over_time.hpp"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "modules/signals/spread_counts.hpp"

namespace liaise::signals {

namespace {

double from_normal(double share) {
    return boost::math::quantile(boost::math::normal_distribution<double>(), share);
}

}  // namespace

/// Each year back has the time that is judged, and what lies between it and the next in parts as
/// alike in length as can be, the first the longest.
OverTime::OverTime(const OverTimeMethod& method)
    : method_(method), model_(method.needed(), static_cast<std::size_t>(method.parts)) {
    const int between = method.a_year - 2 * method.around - 1;
    const int kinds = method.parts - 1;
    if (method.years < 1 || method.parts < 1 || between < 0 || between < kinds)
        throw std::logic_error("a year has fewer periods than parts");
    const auto last = static_cast<std::size_t>(kinds);
    const auto refer = [&](int lag, std::size_t part) {
        if (lag > method.left_out) references_.push_back({static_cast<std::size_t>(lag), part});
    };
    for (int year = method.years; year >= 1; --year) {
        int lag = year * method.a_year + method.around;
        for (int one = 0; one < 2 * method.around + 1; ++one) refer(lag--, last);
        for (int kind = 0; kind < kinds; ++kind) {
            const int length = between / kinds + (kind < between % kinds ? 1 : 0);
            for (int one = 0; one < length; ++one) refer(lag--, static_cast<std::size_t>(kind));
        }
    }
    for (int lag = method.around; lag > method.left_out; --lag) refer(lag, last);
    for (std::size_t degrees = 1; degrees <= references_.size(); ++degrees)
        sure_.push_back(boost::math::quantile(
            boost::math::students_t_distribution<double>(static_cast<double>(degrees)),
            1 - method.trend_alpha / 2));
}

std::optional<OverTimeSignal> OverTime::judged(std::span<const std::int64_t> series,
                                               std::size_t at) {
    if (at < method_.needed() || !has_enough(series, at)) return std::nullopt;
    const auto part = static_cast<std::size_t>(method_.parts) - 1;
    model_.clear();
    for (const auto& reference : references_)
        if (const auto number = series[at - reference.lag]; number != unknown)
            model_.add(number, -static_cast<double>(reference.lag), reference.part);
    if (!model_.can_tell_of(part, Trend::steady)) return std::nullopt;
    auto trend = fitted(Trend::steady);
    if (trend == Trend::steady && !is_kept(*trend)) trend = fitted(Trend::none);
    if (!trend) return std::nullopt;
    const auto signal = bounded(series[at], *trend);
    if (!std::isfinite(signal.upper)) return std::nullopt;
    return signal;
}

bool OverTime::has_enough(std::span<const std::int64_t> series, std::size_t at) const {
    std::int64_t sum = 0;
    for (int back = 0; back < method_.within; ++back) {
        const auto lag = static_cast<std::size_t>(back);
        if (lag > at || series[at - lag] == unknown) return false;
        sum += series[at - lag];
    }
    return sum >= method_.least;
}

/// With the trend that came to rest, or nothing.
std::optional<Trend> OverTime::fitted(Trend trend) {
    model_.weigh_alike();
    if (!model_.fit(trend)) {
        if (trend == Trend::none) return std::nullopt;
        trend = Trend::none;
        if (!model_.fit(trend)) return std::nullopt;
    }
    model_.weigh_down(method_.far_above);
    model_.fit(trend);
    return trend;
}

/// A trend is kept if it is sure, if three years tell of it, and if it does not lead beyond all
/// that has been.
bool OverTime::is_kept(Trend trend) {
    const auto part = static_cast<std::size_t>(method_.parts) - 1;
    const double error = std::sqrt(model_.dispersion_by_given_weights() * model_.slope_variance());
    const auto degrees = static_cast<std::size_t>(model_.degrees());
    const bool is_sure = std::abs(model_.slope()) / error > sure_[degrees - 1];
    const bool has_been =
        std::exp(model_.expected_log(part)) <= static_cast<double>(model_.largest());
    return trend == Trend::steady && method_.years >= 3 && is_sure && has_been;
}

OverTimeSignal OverTime::bounded(std::int64_t number, Trend trend) const {
    const auto part = static_cast<std::size_t>(method_.parts) - 1;
    OverTimeSignal signal;
    signal.number = number;
    signal.dispersion = std::max(model_.dispersion(), 1.0);
    if (trend == Trend::steady) signal.slope = model_.slope();
    const double log = model_.expected_log(part);
    const double error = std::sqrt(model_.dispersion_by_given_weights() * model_.variance(part));
    signal.expected = std::exp(log);
    if (method_.threshold == Threshold::delta) {
        const double off = signal.expected * error;
        const double varies = signal.dispersion + off * off / signal.expected;
        const double root = std::cbrt(signal.expected);
        const double wide = from_normal(1 - method_.alpha) * std::sqrt(4.0 / 9.0 * root * varies);
        signal.upper = std::pow(root * root + wide, 1.5);
        signal.lower = std::pow(std::max(root * root - wide, 0.0), 1.5);
    } else {
        SpreadCounts counts{signal.expected, signal.dispersion};
        if (method_.threshold == Threshold::muan)
            counts.mean = std::exp(log + from_normal(1 - method_.alpha) * error);
        if (!std::isfinite(counts.mean)) {
            signal.upper = counts.mean;
            return signal;
        }
        signal.lower = static_cast<double>(counts.quantile(method_.alpha));
        signal.upper = static_cast<double>(counts.quantile(1 - method_.alpha));
    }
    signal.is_above = number > 0 && static_cast<double>(number) > signal.upper;
    return signal;
}

}  // namespace liaise::signals
