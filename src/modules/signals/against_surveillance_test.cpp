#include <gtest/gtest.h>

#include <random>

#include "modules/signals/beside_r_test.hpp"

namespace liaise::signals {
namespace {

constexpr std::size_t periods = 96;
constexpr std::size_t judged_periods = 4;

using beside_r::Asked;
using beside_r::Series;

/// Always the same counts: Poisson about `mean`, which itself varies by a gamma distribution where
/// `spread` is not 0.
class Counts {
public:
    std::int64_t about(double mean, double spread = 0) {
        if (spread > 0) mean *= std::gamma_distribution<double>(1 / spread, spread)(engine_);
        return std::poisson_distribution<std::int64_t>(std::max(mean, 1e-9))(engine_);
    }

private:
    std::minstd_rand engine_{19'960};
};

/// Few and many, trends up and down, seasons, an old peak that must not hide a new one, a new
/// peak, hardly anything, and months of which nobody knows.
std::vector<Series> all_series() {
    Counts counts;
    std::vector<Series> all(10, Series(periods));
    for (std::size_t at = 0; at < periods; ++at) {
        const auto t = static_cast<double>(at);
        const double season = 1 + 0.6 * std::sin(t * 2 * 3.14159265358979 / 12);
        const bool is_late = at + 3 > periods;
        all[0][at] = counts.about(2.5);
        all[1][at] = counts.about(12, 0.5);
        all[2][at] = counts.about(2 * std::exp(t / 50));
        all[3][at] = counts.about(40 * std::exp(-t / 60));
        all[4][at] = counts.about(15 * season);
        all[5][at] = counts.about(at / 4 == 11 ? 60 : 6);
        all[6][at] = counts.about(is_late ? 25 : 5);
        all[7][at] = counts.about(900, 0.01);
        all[8][at] = counts.about(is_late ? 6 : 0.15);
        all[9][at] = at % 7 == 3 ? unknown : counts.about(8);
    }
    return all;
}

std::vector<Asked> all_methods() {
    std::vector<Asked> all;
    const std::pair<Threshold, const char*> thresholds[] = {
        {Threshold::nb_plugin, "nbPlugin"}, {Threshold::delta, "delta"}, {Threshold::muan, "muan"}};
    for (const auto& [threshold, name] : thresholds) {
        OverTimeMethod ours;
        ours.threshold = threshold;
        all.push_back({name, ours});
        OverTimeMethod alike{12, 5, 3, 1, 3, 0.05};
        alike.threshold = threshold;
        all.push_back({name, alike});
        OverTimeMethod by_quarter{4, 4, 0, 4, 1, 0.01};
        by_quarter.threshold = threshold;
        all.push_back({name, by_quarter});
        OverTimeMethod just_before{12, 3, 2, 5, 0, 0.005};
        just_before.threshold = threshold;
        all.push_back({name, just_before});
    }
    return all;
}

std::vector<CountedThere> some_places() {
    Counts counts;
    std::vector<CountedThere> places;
    for (int at = 0; at < 60; ++at) {
        const double exposure = 0.5 + at % 9;
        const double rate = at == 7 ? 40 : 4;
        places.push_back({at == 11 ? 0 : counts.about(rate * exposure, 0.15), exposure});
    }
    return places;
}

/// What R makes of it: asked once, because to load its packages takes as long as all the rest.
class AgainstSurveillance : public testing::Test {
protected:
    static void SetUpTestSuite() {
        question_ = {all_series(), all_methods(), judged_periods, some_places()};
        answer_ = beside_r::ask(question_);
    }
    void SetUp() override {
        if (!answer_) GTEST_SKIP() << "R's package surveillance is not here";
    }

    static inline beside_r::Question question_;
    static inline std::optional<beside_r::Answer> answer_;
};

TEST_F(AgainstSurveillance, BoundsAndAlarmsAreTheSame) {
    const auto [bounds, above] = beside_r::compare_over_time(question_, *answer_);

    EXPECT_GT(bounds, 350);
    EXPECT_GT(above, 20);
    EXPECT_LT(above, bounds / 2);
}

TEST_F(AgainstSurveillance, PlacesLieBesideThoseLikeThemAsRPutsThem) {
    beside_r::compare_places(question_, *answer_);
}

}  // namespace
}  // namespace liaise::signals
