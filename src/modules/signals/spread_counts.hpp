#pragma once

#include <cstdint>

namespace liaise::signals {

/// Counts that vary by `dispersion` times their mean: negative binomial, or Poisson where that is
/// not more than 1.
struct SpreadCounts {
    double mean = 0;
    double dispersion = 1;

    /// The least number that no more than 1 - `share` of the counts exceed.
    std::int64_t quantile(double share) const;
    /// How likely it is that there are so many, or more.
    double at_least(std::int64_t number) const;
    /// How likely it is that there are so many, or fewer.
    double at_most(std::int64_t number) const;
};

}  // namespace liaise::signals
