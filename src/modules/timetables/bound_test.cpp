#include "modules/timetables/bound.hpp"

#include <gtest/gtest.h>

#include "modules/timetables/a_small_year_test.hpp"

namespace liaise::timetables {
namespace {

std::int64_t bound_of(const Wanted& wanted, std::int64_t best_cost) {
    const auto all = choices(wanted);
    Bound bound(all);
    for (int i = 0; i < 500 && !bound.is_settled(); ++i) bound.improve(best_cost);
    return bound.value();
}

TEST(Bound, VisitsThatDoNotFitCountInFull) {
    EXPECT_EQ(bound_of(a_small_year(3, 10), 4'000), 4'000);
}

TEST(Bound, TwoVisitsOfThreeDaysAreNotOneAndTwoThirdsOfAWeek) {
    auto wanted = a_small_year(4, 8, 5);
    for (auto& visit : wanted.visits) visit.days = 3;

    EXPECT_EQ(bound_of(wanted, 4'000), 4'000);
}

TEST(Bound, AVisitThatCannotBeCountsAtOnce) {
    auto wanted = a_small_year(3, 1);
    wanted.visits[0].languages = {"second"};

    EXPECT_EQ(bound_of(wanted, 1'000), 1'000);
}

TEST(Bound, DaysAboveAnEvenShareArePaidInIt) {
    auto wanted = a_small_year(2, 4, 4);
    for (auto& visit : wanted.visits) visit.joint_week = 0;

    EXPECT_EQ(bound_of(wanted, 2), 2);
}

}  // namespace
}  // namespace liaise::timetables
