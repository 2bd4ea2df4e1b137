#include "modules/signals/among_places.hpp"

#include <boost/math/distributions/gamma.hpp>
#include <boost/math/tools/minima.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

#include "modules/signals/spread_counts.hpp"

namespace liaise::signals {

namespace {

/// Between hardly any spread and rates that differ by more than hundreds of times.
constexpr double log_spread_least = -14;
constexpr double log_spread_most = 5;
constexpr int newton_steps_max = 60;

/// What the likelihood asks of the counts: how many places have more than j, for each j.
std::vector<double> places_above(std::span<const CountedThere> places) {
    std::int64_t largest = 0;
    for (const auto& place : places) largest = std::max(largest, place.number);
    std::vector<double> above(static_cast<std::size_t>(largest) + 1, 0.0);
    for (const auto& place : places) above[static_cast<std::size_t>(place.number)] += 1;
    double sum = 0;
    for (auto number = above.size(); number-- > 0;) {
        const double here = above[number];
        above[number] = sum;
        sum += here;
    }
    return above;
}

/// The rate that fits a spread best. The likelihood has one summit, because it is concave in the
/// logarithm of the rate.
double best_log_rate(std::span<const CountedThere> places, double spread, double log_rate) {
    for (int steps = 0; steps < newton_steps_max; ++steps) {
        double slope = 0;
        double bend = 0;
        const double rate = std::exp(log_rate);
        for (const auto& place : places) {
            const double expected = place.exposure * rate;
            const auto number = static_cast<double>(place.number);
            const double share = 1 + spread * expected;
            slope += (number - expected) / share;
            bend += expected * (1 + spread * number) / (share * share);
        }
        const double step = std::clamp(slope / bend, -2.0, 2.0);
        log_rate += step;
        if (std::abs(step) < 1e-12) break;
    }
    return log_rate;
}

/// The part of the logarithm of the negative binomial likelihood that depends on rate and spread.
/// Written so that nothing cancels out when the spread goes to nothing.
double log_likelihood(std::span<const CountedThere> places, const std::vector<double>& above,
                      double spread, double log_rate) {
    double sum = 0;
    for (std::size_t number = 0; number < above.size(); ++number)
        if (above[number] > 0)
            sum += above[number] * std::log1p(spread * static_cast<double>(number));
    for (const auto& place : places) {
        const auto number = static_cast<double>(place.number);
        const double log_expected = std::log(place.exposure) + log_rate;
        sum += number * log_expected -
               (number + 1 / spread) * std::log1p(spread * std::exp(log_expected));
    }
    return sum;
}

}  // namespace

std::optional<PlacesLikeIt> places_like_it(std::span<const CountedThere> places) {
    if (places.size() < places_least) return std::nullopt;
    double number = 0;
    double exposure = 0;
    for (const auto& place : places) {
        number += static_cast<double>(place.number);
        exposure += place.exposure;
    }
    if (number <= 0) return std::nullopt;
    const double start = std::log(number / exposure);
    const auto above = places_above(places);
    const auto unlikeliness = [&](double log_spread) {
        const double spread = std::exp(log_spread);
        return -log_likelihood(places, above, spread, best_log_rate(places, spread, start));
    };
    const auto [log_spread, least] =
        boost::math::tools::brent_find_minima(unlikeliness, log_spread_least, log_spread_most, 40);
    const double spread = std::exp(log_spread);
    return PlacesLikeIt{std::exp(best_log_rate(places, spread, start)), spread};
}

BesideThem beside_them(const CountedThere& place, const PlacesLikeIt& like_it) {
    constexpr double below = 0.025;
    BesideThem beside;
    beside.expected = place.exposure * like_it.rate;
    const SpreadCounts usual{beside.expected, 1 + like_it.spread * beside.expected};
    beside.usual_from = usual.quantile(below);
    beside.usual_to = usual.quantile(1 - below);
    const double shape = 1 / like_it.spread + static_cast<double>(place.number);
    const double scale = 1 / (1 / like_it.spread + beside.expected);
    const boost::math::gamma_distribution<double> times(shape, scale);
    beside.times = shape * scale;
    beside.times_from = boost::math::quantile(times, below);
    beside.times_to = boost::math::quantile(times, 1 - below);
    beside.as_many_or_more = usual.at_least(place.number);
    beside.as_few_or_fewer = usual.at_most(place.number);
    return beside;
}

}  // namespace liaise::signals
