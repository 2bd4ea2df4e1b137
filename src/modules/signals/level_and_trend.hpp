#pragma once

#include <cstdint>
#include <vector>

namespace liaise::signals {

/// Whether counts are taken to grow or shrink by the same share from one period to the next.
enum class Trend { none, steady };

/// Counts as they are explained: a level for each part of the year, and at most one trend. A
/// quasi-Poisson model with a logarithmic link, fitted by the steps, from the start and to the end
/// that R's `glm.fit` has, so that what is computed there is computed here. There is a closed
/// solution for each step, because a count belongs to one part of the year only: no matrix.
class LevelAndTrend {
public:
    /// No step needs memory while there are not more counts than `counts_max`.
    LevelAndTrend(std::size_t counts_max, std::size_t parts);

    void clear();
    /// `lag`: how many periods before the one that is judged. `part`: of the year, from 0.
    void add(std::int64_t number, double lag, std::size_t part);
    std::size_t size() const { return numbers_.size(); }
    std::int64_t largest() const { return largest_; }

    /// Fits anew, with what each count weighs. Whether it came to rest.
    bool fit(Trend trend);
    void weigh_alike();
    /// Less for counts far above the model, by Anscombe's residuals beyond `above`: what was
    /// unusual then is not what is usual now (Farrington 1996; Noufaily 2013).
    void weigh_down(double above);

    /// Whether there are counts of the part of the year, and more counts than are fitted.
    bool can_tell_of(std::size_t part, Trend trend) const;
    /// The logarithm of what is expected at lag 0 in a part of the year.
    double expected_log(std::size_t part) const;
    /// Its variance, before it is multiplied by a dispersion.
    double variance(std::size_t part) const;
    double slope() const { return slope_; }
    double slope_variance() const { return 1 / lag_squares_; }
    double degrees() const { return degrees_; }
    /// How many times more the counts vary than chance alone would make them.
    double dispersion() const;
    /// The same by the weights that were given instead of those of the last step. R's package
    /// takes it for the trend's test and for the variance of what is expected.
    double dispersion_by_given_weights() const;

private:
    struct Part {
        double weight = 0;
        double lag = 0;    ///< the weighted mean
        double level = 0;  ///< at that lag
        std::size_t counts = 0;
    };

    void step(Trend trend);
    double deviance_after(Trend trend);
    double deviance() const;
    double leverage(std::size_t at) const;

    std::vector<double> numbers_, own_logs_, lags_, weights_;
    std::vector<std::size_t> parts_of_;
    std::vector<double> logs_, expected_, step_weights_;
    std::vector<Part> parts_, before_;
    double slope_ = 0;
    double slope_before_ = 0;
    double lag_squares_ = 0;
    double degrees_ = 0;
    Trend trend_ = Trend::none;
    std::int64_t largest_ = 0;
};

}  // namespace liaise::signals
