#include "modules/signals/level_and_trend.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace liaise::signals {

namespace {

/// As `glm.control` in R has them.
constexpr double rest = 1e-8;
constexpr int steps_max = 25;
constexpr double least_expected = std::numeric_limits<double>::epsilon();

double expected_of(double log) { return std::max(std::exp(log), least_expected); }

double anscombe(double number, double expected) {
    const double root = std::cbrt(number);
    return 1.5 * (root * root / std::sqrt(std::cbrt(expected)) - std::sqrt(expected));
}

}  // namespace

LevelAndTrend::LevelAndTrend(std::size_t counts_max, std::size_t parts)
    : parts_(parts), before_(parts) {
    for (auto* column :
         {&numbers_, &own_logs_, &lags_, &weights_, &logs_, &expected_, &step_weights_})
        column->reserve(counts_max);
    parts_of_.reserve(counts_max);
}

void LevelAndTrend::clear() {
    numbers_.clear();
    own_logs_.clear();
    lags_.clear();
    parts_of_.clear();
    std::ranges::fill(parts_, Part{});
    largest_ = 0;
}

void LevelAndTrend::add(std::int64_t number, double lag, std::size_t part) {
    numbers_.push_back(static_cast<double>(number));
    own_logs_.push_back(number > 0 ? std::log(numbers_.back()) : 0);
    lags_.push_back(lag);
    parts_of_.push_back(part);
    ++parts_[part].counts;
    largest_ = std::max(largest_, number);
}

bool LevelAndTrend::can_tell_of(std::size_t part, Trend trend) const {
    const auto is_used = [](const Part& one) { return one.counts > 0; };
    auto fitted = static_cast<std::size_t>(std::ranges::count_if(parts_, is_used));
    if (trend == Trend::steady) ++fitted;
    return parts_[part].counts > 0 && size() > fitted;
}

void LevelAndTrend::weigh_alike() { weights_.assign(size(), 1.0); }

bool LevelAndTrend::fit(Trend trend) {
    trend_ = trend;
    const auto is_used = [](const Part& one) { return one.counts > 0; };
    degrees_ = static_cast<double>(size()) -
               static_cast<double>(std::ranges::count_if(parts_, is_used)) -
               (trend == Trend::steady ? 1 : 0);
    logs_.resize(size());
    expected_.resize(size());
    step_weights_.resize(size());
    for (std::size_t at = 0; at < size(); ++at) {
        expected_[at] = numbers_[at] + 0.1;
        logs_[at] = std::log(expected_[at]);
    }
    double before = deviance();
    for (int steps = 0; steps < steps_max; ++steps) {
        before_ = parts_;
        slope_before_ = slope_;
        step(trend);
        const double now = deviance_after(trend);
        if (!std::isfinite(now)) return false;
        if (std::abs(now - before) / (std::abs(now) + 0.1) < rest) return true;
        before = now;
    }
    return false;
}

/// One step of iteratively reweighted least squares: each part's level at its mean lag, and the
/// slope of what is left within the parts.
void LevelAndTrend::step(Trend trend) {
    for (auto& part : parts_) part.weight = part.lag = part.level = 0;
    for (std::size_t at = 0; at < size(); ++at) {
        const double weight = weights_[at] * expected_[at];
        const double worked = logs_[at] + (numbers_[at] - expected_[at]) / expected_[at];
        step_weights_[at] = weight;
        logs_[at] = worked;
        auto& part = parts_[parts_of_[at]];
        part.weight += weight;
        part.lag += weight * lags_[at];
        part.level += weight * worked;
    }
    for (auto& part : parts_)
        if (part.weight > 0) {
            part.lag /= part.weight;
            part.level /= part.weight;
        }
    slope_ = 0;
    lag_squares_ = 0;
    if (trend == Trend::none) return;
    double products = 0;
    for (std::size_t at = 0; at < size(); ++at) {
        const auto& part = parts_[parts_of_[at]];
        const double lag = lags_[at] - part.lag;
        lag_squares_ += step_weights_[at] * lag * lag;
        products += step_weights_[at] * lag * (logs_[at] - part.level);
    }
    slope_ = products / lag_squares_;
}

/// What follows from a step, which is taken back by halves while it leads out of all numbers.
double LevelAndTrend::deviance_after(Trend trend) {
    for (int halves = 0;; ++halves) {
        for (std::size_t at = 0; at < size(); ++at) {
            const auto& part = parts_[parts_of_[at]];
            logs_[at] = part.level + (trend == Trend::steady ? slope_ * (lags_[at] - part.lag) : 0);
            expected_[at] = expected_of(logs_[at]);
        }
        const double now = deviance();
        if (std::isfinite(now) || halves >= steps_max) return now;
        for (std::size_t one = 0; one < parts_.size(); ++one) {
            const auto& before = before_[one];
            const double then = before.level + slope_before_ * (parts_[one].lag - before.lag);
            parts_[one].level = (parts_[one].level + then) / 2;
        }
        slope_ = (slope_ + slope_before_) / 2;
    }
}

double LevelAndTrend::deviance() const {
    double sum = 0;
    for (std::size_t at = 0; at < size(); ++at) {
        const double number = numbers_[at];
        const double far = number * (own_logs_[at] - logs_[at]) - (number - expected_[at]);
        sum += weights_[at] * (number > 0 ? far : expected_[at]);
    }
    return 2 * sum;
}

double LevelAndTrend::expected_log(std::size_t part) const {
    return parts_[part].level - slope_ * parts_[part].lag;
}

double LevelAndTrend::variance(std::size_t part) const {
    const auto& one = parts_[part];
    const double of_the_slope = trend_ == Trend::steady ? one.lag * one.lag / lag_squares_ : 0;
    return 1 / one.weight + of_the_slope;
}

double LevelAndTrend::leverage(std::size_t at) const {
    const auto& part = parts_[parts_of_[at]];
    const double lag = lags_[at] - part.lag;
    const double of_the_slope = trend_ == Trend::steady ? lag * lag / lag_squares_ : 0;
    return step_weights_[at] * (1 / part.weight + of_the_slope);
}

double LevelAndTrend::dispersion() const {
    double sum = 0;
    for (std::size_t at = 0; at < size(); ++at) {
        const double left = (numbers_[at] - expected_[at]) / expected_[at];
        sum += step_weights_[at] * left * left;
    }
    return sum / degrees_;
}

double LevelAndTrend::dispersion_by_given_weights() const {
    double sum = 0;
    for (std::size_t at = 0; at < size(); ++at) {
        const double left = (numbers_[at] - expected_[at]) / expected_[at];
        sum += weights_[at] * left * left;
    }
    return sum / degrees_;
}

void LevelAndTrend::weigh_down(double above) {
    const double dispersed = std::max(dispersion(), 1.0);
    double sum = 0;
    for (std::size_t at = 0; at < size(); ++at) {
        const double free = 1 - leverage(at);
        // A count that alone makes its level says nothing of how unusual it is.
        const double far =
            free > 1e-12 ? anscombe(numbers_[at], expected_[at]) / std::sqrt(dispersed * free) : 0;
        weights_[at] = far > above ? 1 / (far * far) : 1;
        sum += weights_[at];
    }
    const double scale = static_cast<double>(size()) / sum;
    for (auto& weight : weights_) weight *= scale;
}

}  // namespace liaise::signals
