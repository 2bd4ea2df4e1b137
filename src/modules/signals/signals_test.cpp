#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "modules/signals/among_places.hpp"
#include "modules/signals/discoveries.hpp"
#include "modules/signals/over_time.hpp"
#include "modules/signals/spread_counts.hpp"

namespace liaise::signals {
namespace {

using Series = std::vector<std::int64_t>;

/// Six years of months about 4, and a last month of `last`.
Series months_ending_with(std::int64_t last) {
    Series series;
    for (int at = 0; at < 72; ++at) series.push_back(3 + (at * 7) % 3);
    series.push_back(last);
    return series;
}

std::vector<CountedThere> ten_places_with(std::int64_t number) {
    std::vector<CountedThere> places;
    for (std::int64_t at = 0; at < 10; ++at) places.push_back({5 + at % 3, 1.0});
    places.push_back({number, 1.0});
    return places;
}

std::optional<OverTimeSignal> judged_last(const Series& series) {
    return OverTime({}).judged(series, series.size() - 1);
}

TEST(Signals, WhatIsFarAboveTheSameTimeOfOtherYearsIsAReasonToLook) {
    const auto usual = judged_last(months_ending_with(5));
    const auto unusual = judged_last(months_ending_with(19));

    ASSERT_TRUE(usual && unusual);
    EXPECT_FALSE(usual->is_above);
    EXPECT_TRUE(unusual->is_above);
    EXPECT_NEAR(unusual->expected, 4, 0.5);
    EXPECT_LT(unusual->lower, 4);
    EXPECT_GT(unusual->upper, 4);
}

TEST(Signals, WhatIsNotKnownIsLeftOutAndNotTakenForZero) {
    auto series = months_ending_with(12);
    const auto before = judged_last(series);
    for (std::size_t at = 0; at < 24; ++at) series[at] = unknown;

    const auto after = judged_last(series);

    ASSERT_TRUE(before && after);
    EXPECT_NEAR(after->expected, before->expected, 0.5);
}

TEST(Signals, OfAMonthThatIsNotKnownNothingIsSaid) {
    auto series = months_ending_with(30);
    series.back() = unknown;

    EXPECT_FALSE(judged_last(series));
}

TEST(Signals, FewerThanFiveInFourMonthsAreNoSignal) {
    Series series(73, 0);
    series.back() = 4;
    EXPECT_FALSE(judged_last(series));

    series.back() = 5;
    EXPECT_TRUE(judged_last(series).has_value());
}

TEST(Signals, TooFewYearsSayNothing) {
    EXPECT_FALSE(judged_last(Series(61, 7)));
    EXPECT_TRUE(judged_last(Series(62, 7)).has_value());
}

TEST(Signals, AnOldPeakDoesNotMakeANewOneUsual) {
    auto series = months_ending_with(16);
    series[60] = 40;  // the same month a year before

    const auto weighed = judged_last(series);
    OverTimeMethod all_alike;
    all_alike.far_above = 1e9;
    const auto unweighed = OverTime(all_alike).judged(series, series.size() - 1);

    ASSERT_TRUE(weighed && unweighed);
    EXPECT_LT(weighed->upper, unweighed->upper);
}

TEST(Signals, MoreThanPlacesLikeItIsToldFromWhatIsUsualThere) {
    const auto places = ten_places_with(40);
    const auto like_it = places_like_it(places);
    ASSERT_TRUE(like_it);

    const auto most = beside_them(places.back(), *like_it);
    const auto one = beside_them(places.front(), *like_it);

    EXPECT_GT(40, most.usual_to);
    EXPECT_LE(one.usual_from, 5);
    EXPECT_GE(one.usual_to, 5);
    EXPECT_LT(most.as_many_or_more, 0.05);
    EXPECT_GT(one.as_many_or_more, 0.2);
}

TEST(Signals, SilenceAmongPlacesThatAreHeardIsAReasonToLook) {
    const auto places = ten_places_with(0);
    const auto like_it = places_like_it(places);
    ASSERT_TRUE(like_it);

    const auto silent = beside_them(places.back(), *like_it);

    EXPECT_LT(silent.as_few_or_fewer, 0.1);
    EXPECT_LT(silent.as_few_or_fewer, beside_them(places.front(), *like_it).as_few_or_fewer);
}

TEST(Signals, TheLessIsKnownOfAPlaceTheNearerItIsToThoseLikeIt) {
    std::vector<CountedThere> places;
    for (int at = 0; at < 20; ++at) places.push_back({at % 2 == 0 ? 5 : 20, 10.0});
    const auto like_it = places_like_it(places);
    ASSERT_TRUE(like_it);

    const auto little = beside_them({4, 1.0}, *like_it);
    const auto much = beside_them({400, 100.0}, *like_it);

    EXPECT_LT(little.times, much.times);
    EXPECT_LT(much.times_to - much.times_from, little.times_to - little.times_from);
}

TEST(Signals, SevenPlacesAreTooFewToSayWhatIsUsual) {
    const std::vector<CountedThere> seven(7, CountedThere{4, 1.0});
    const std::vector<CountedThere> nothing(20, CountedThere{0, 1.0});

    EXPECT_FALSE(places_like_it(seven));
    EXPECT_FALSE(places_like_it(nothing));
}

TEST(Signals, OfManyThatWereLookedAtOneInAHundredIsNoDiscovery) {
    std::vector<double> tails;
    for (int at = 1; at <= 100; ++at) tails.push_back(at / 100.0);
    EXPECT_EQ(std::ranges::count(discoveries(tails, 0.1), 1), 0);

    tails[40] = 0.0001;
    const auto found = discoveries(tails, 0.1);
    EXPECT_EQ(std::ranges::count(found, 1), 1);
    EXPECT_EQ(found[40], 1);
    EXPECT_TRUE(discoveries({}, 0.1).empty());
}

TEST(Signals, QuantilesOfLargeAndSmallCountsAreWhereTheChanceSaysTheyAre) {
    for (const auto& counts :
         {SpreadCounts{0.3, 1}, SpreadCounts{7, 1}, SpreadCounts{7, 3}, SpreadCounts{480, 40},
          SpreadCounts{5'000, 1}, SpreadCounts{5'000, 9}, SpreadCounts{900, 1.0001}})
        for (const double share : {0.005, 0.025, 0.5, 0.975, 0.995}) {
            const auto number = counts.quantile(share);
            EXPECT_GE(counts.at_most(number), share) << counts.mean << ' ' << share;
            EXPECT_LT(counts.at_most(number - 1), share) << counts.mean << ' ' << share;
            EXPECT_NEAR(counts.at_most(number) + counts.at_least(number + 1), 1, 1e-9);
        }
}

}  // namespace
}  // namespace liaise::signals
