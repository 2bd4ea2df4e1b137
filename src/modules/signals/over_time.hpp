#pragma once

#include <optional>
#include <span>

#include "modules/signals/level_and_trend.hpp"

/// More than a place had at this time of other years.
namespace liaise::signals {

/// What stands in a series where nobody knows.
inline constexpr std::int64_t unknown = -1;

/// How the bound is drawn, as `thresholdMethod` of R's `farringtonFlexible` names it.
enum class Threshold {
    nb_plugin,  ///< A quantile of the negative binomial about what is expected: ours.
    delta,      ///< By the power 2/3, with the uncertainty of what is expected (Farrington 1996).
    muan,       ///< As the first, about the upper end of what is expected.
};

/// The Farrington-Noufaily algorithm's choices: Farrington and others, *A statistical algorithm for
/// the early detection of outbreaks of infectious disease*, J. R. Statist. Soc. A 159 (1996);
/// Noufaily and others, *An improved algorithm for outbreak detection in multiple surveillance
/// systems*, Statistics in Medicine 32 (2013).
struct OverTimeMethod {
    int a_year = 12;       ///< Periods in a year.
    int years = 5;         ///< That are looked back on.
    int around = 1;        ///< Periods on either side that count as the same time of the year.
    int parts = 4;         ///< Of the year, each with its level: that time, and what lies between.
    int left_out = 3;      ///< Periods just before, in which it may have begun.
    double alpha = 0.005;  ///< How seldom chance alone goes beyond the bound.
    double far_above = 2.58;    ///< Counts further above what is usual weigh less.
    double trend_alpha = 0.05;  ///< A trend less sure than this is left out.
    std::int64_t least = 5;     ///< Fewer than these within the last ...
    int within = 4;             ///< ... so many periods are never a signal.
    Threshold threshold = Threshold::nb_plugin;

    /// Periods before the first that can be judged.
    std::size_t needed() const { return static_cast<std::size_t>(a_year * years + around); }
};

/// What was usual in a period, and what came.
struct OverTimeSignal {
    std::int64_t number = 0;
    double expected = 0;
    double lower = 0;
    double upper = 0;
    double dispersion = 1;
    std::optional<double> slope;  ///< Of the logarithm, from one period to the next.
    bool is_above = false;
};

/// Judges many series one after the other without asking for memory.
class OverTime {
public:
    explicit OverTime(const OverTimeMethod& method);

    /// The period number `at` of a series, from 0. Nothing where too little is known, where there
    /// were too few to be a signal, or where no model fits.
    std::optional<OverTimeSignal> judged(std::span<const std::int64_t> series, std::size_t at);

private:
    struct Reference {
        std::size_t lag = 0;
        std::size_t part = 0;
    };

    bool has_enough(std::span<const std::int64_t> series, std::size_t at) const;
    std::optional<Trend> fitted(Trend trend);
    bool is_kept(Trend trend);
    OverTimeSignal bounded(std::int64_t number, Trend trend) const;

    OverTimeMethod method_;
    std::vector<Reference> references_;
    std::vector<double> sure_;  ///< By degrees of freedom, what the trend's t has to exceed.
    LevelAndTrend model_;
};

}  // namespace liaise::signals
