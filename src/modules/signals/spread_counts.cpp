#include "modules/signals/spread_counts.hpp"

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>

namespace liaise::signals {

namespace {

/// Beyond this mean, or where the chance of no count at all is no number any more, terms are not
/// added up one by one.
constexpr double added_up_max = 500;
constexpr double log_least = -600;

bool is_poisson(const SpreadCounts& counts) { return counts.dispersion <= 1; }

/// The negative binomial's first parameter; its second is 1 / dispersion.
double size_of(const SpreadCounts& counts) { return counts.mean / (counts.dispersion - 1); }

double log_of_none(const SpreadCounts& counts) {
    return is_poisson(counts) ? -counts.mean : -size_of(counts) * std::log(counts.dispersion);
}

std::int64_t added_up(const SpreadCounts& counts, double share, double first) {
    const bool poisson = is_poisson(counts);
    const double size = poisson ? 0 : size_of(counts);
    const double kept = poisson ? 0 : 1 - 1 / counts.dispersion;
    double term = first;
    double sum = first;
    double number = 0;
    // The sum may stay a little below a share near 1: then no further term adds to it.
    while (sum < share && (number < counts.mean || sum + term > sum)) {
        term *= poisson ? counts.mean / (number + 1) : kept * (size + number) / (number + 1);
        sum += term;
        ++number;
    }
    return static_cast<std::int64_t>(number);
}

std::int64_t by_halves(const SpreadCounts& counts, double share) {
    std::int64_t low = -1;
    auto high = static_cast<std::int64_t>(counts.mean) + 1;
    while (counts.at_most(high) < share) {
        low = high;
        high *= 2;
    }
    while (high - low > 1) {
        const auto middle = low + (high - low) / 2;
        (counts.at_most(middle) < share ? low : high) = middle;
    }
    return high;
}

}  // namespace

std::int64_t SpreadCounts::quantile(double share) const {
    if (mean <= 0) return 0;
    const double log_first = log_of_none(*this);
    if (mean > added_up_max || log_first < log_least) return by_halves(*this, share);
    return added_up(*this, share, std::exp(log_first));
}

double SpreadCounts::at_least(std::int64_t number) const {
    if (number <= 0) return 1;
    if (mean <= 0) return 0;
    const auto from = static_cast<double>(number);
    if (is_poisson(*this)) return boost::math::gamma_p(from, mean);
    return boost::math::ibeta(from, size_of(*this), 1 - 1 / dispersion);
}

double SpreadCounts::at_most(std::int64_t number) const {
    if (number < 0) return 0;
    if (mean <= 0) return 1;
    const auto above = static_cast<double>(number) + 1;
    if (is_poisson(*this)) return boost::math::gamma_q(above, mean);
    return boost::math::ibetac(above, size_of(*this), 1 - 1 / dispersion);
}

}  // namespace liaise::signals
