#include "guard/clock_belief.hpp"

#include <gtest/gtest.h>

#include "engines/engines.hpp"

namespace liaise::guard {
namespace {

using Verdict = ClockBelief::Verdict;

constexpr std::int64_t hour = 3'600;
constexpr std::int64_t day = 24 * hour;
constexpr Moment noon{1'800'000'000};  // 15 January 2027

Moment after(std::int64_t seconds) { return {noon.seconds + seconds}; }

ClockBelief believed_at(Moment moment) { return {moment, {}, {}, {}, {}}; }
/// The machine has been running for so long since it was started, and not again.
Running after_start(std::int64_t seconds) { return {"first start", seconds}; }
Running after_another_start(std::int64_t seconds) { return {"second start", seconds}; }
/// Looked at by a machine that was just started.
ClockBelief looked_at(Moment moment) {
    auto belief = believed_at(moment);
    belief.look(moment, after_start(0));
    return belief;
}

TEST(AClock, IsBelievedWhileItGoesOnAsTimePasses) {
    auto belief = believed_at(noon);

    EXPECT_EQ(belief.look(noon, after_start(0)), Verdict::believed);
    EXPECT_EQ(belief.look(after(hour), after_start(hour)), Verdict::believed);
    EXPECT_EQ(belief.look(after(400 * day), after_start(400 * day - hour)), Verdict::believed);
    EXPECT_EQ(belief.believed, after(400 * day));
}

TEST(AClock, ThatJumpsAheadIsDoubtedUntilSomebodySaysThatItIsRight) {
    auto belief = looked_at(noon);

    EXPECT_EQ(belief.look(after(40 * day), after_start(hour)), Verdict::doubted_anew);
    EXPECT_EQ(belief.look(after(50 * day), after_start(10 * day)), Verdict::doubted);
    belief.confirm(after(50 * day));
    EXPECT_EQ(belief.look(after(50 * day + hour), after_start(10 * day + hour)),
              Verdict::believed);
}

TEST(AClock, ThatJumpsWhileLiaiseIsStartedAnewIsDoubted) {
    auto belief = looked_at(noon);

    EXPECT_EQ(belief.look(after(40 * day), after_start(60)), Verdict::doubted_anew);
}

TEST(AClock, IsDoubtedStillAfterARestart) {
    auto belief = looked_at(noon);
    belief.look(after(40 * day), after_start(hour));

    EXPECT_EQ(belief.look(after(40 * day + hour), after_start(2 * hour)), Verdict::doubted);
    EXPECT_EQ(belief.look(after(45 * day), after_another_start(0)), Verdict::doubted);
}

TEST(AClock, ThatWasSetRightAgainIsBelievedAtOnce) {
    auto ahead = looked_at(noon);
    ahead.look(after(400 * day), after_start(hour));
    auto behind = looked_at(noon);
    behind.look(after(-400 * day), after_start(hour));

    EXPECT_EQ(ahead.look(after(2 * hour), after_start(2 * hour)), Verdict::believed);
    EXPECT_EQ(behind.look(after(2 * hour), after_start(2 * hour)), Verdict::believed);
}

TEST(AClock, AheadByLittleMoreThanADayIsBelievedOnceItIsSetRight) {
    auto belief = looked_at(noon);
    ASSERT_EQ(belief.look(after(31 * hour), after_start(hour)), Verdict::doubted_anew);
    ASSERT_EQ(belief.look(after(38 * hour), after_start(8 * hour)), Verdict::doubted);

    EXPECT_EQ(belief.look(after(9 * hour), after_start(9 * hour)), Verdict::believed);
}

TEST(AClock, SetToAnotherWrongDayIsNotRightAgain) {
    auto ahead = looked_at(noon);
    ahead.look(after(170 * day), after_start(hour));
    auto behind = looked_at(noon);
    behind.look(after(-400 * day), after_start(hour));

    EXPECT_EQ(ahead.look(after(100 * day), after_start(2 * hour)), Verdict::doubted);
    EXPECT_EQ(behind.look(after(100 * day), after_start(2 * hour)), Verdict::doubted);
}

TEST(AClock, SetToAnotherWrongYearIsNotRightAgain) {
    auto belief = believed_at(noon);
    belief.look(after(4000 * day), {});

    EXPECT_EQ(belief.look(after(2000 * day), {}), Verdict::doubted);
    EXPECT_EQ(belief.look(after(-2000 * day), {}), Verdict::doubted);
}

TEST(AClock, ThatWasBelievedWhileItWasAheadIsBelievedAgainWhenItComesThere) {
    auto belief = looked_at(after(90 * day));
    ASSERT_EQ(belief.look(noon, after_start(60)), Verdict::doubted_anew);
    ASSERT_EQ(belief.look(after(80 * day), after_start(80 * day)), Verdict::doubted);

    EXPECT_EQ(belief.look(after(90 * day), after_start(90 * day)), Verdict::believed);
}

TEST(AClock, FarFromAllThatWasWrittenIsDoubtedAtTheStart) {
    EXPECT_EQ(believed_at(noon).look(after(181 * day), {}), Verdict::doubted_anew);
    EXPECT_EQ(believed_at(noon).look(after(-2 * day), {}), Verdict::doubted_anew);
    EXPECT_EQ(believed_at(noon).look(after(90 * day), {}), Verdict::believed);
}

TEST(AClock, OfWhichSomebodySaysThatItIsRightAfterAYearInACupboardIsBelieved) {
    auto belief = believed_at(noon);
    belief.confirm(after(400 * day));

    EXPECT_EQ(belief.look(after(400 * day), after_start(hour)), Verdict::believed);
}

TEST(AClock, ThatMayBeAheadHasNotSurelyComeWhereItStands) {
    auto ahead = believed_at(noon);
    ahead.look(after(400 * day), {});

    EXPECT_EQ(ahead.surely_come(after(401 * day)), noon);
    EXPECT_EQ(believed_at(noon).surely_come(after(400 * day)), after(day));
    EXPECT_EQ(believed_at(noon).surely_come(after(hour)), after(hour));
}

TEST(HalfYears, AreToldAsBeforeWhileTheClockIsDoubted) {
    auto ahead = believed_at(noon);
    ahead.look(after(400 * day), {});
    auto behind = believed_at(noon);
    behind.look(after(-400 * day), {});

    EXPECT_EQ(ahead.told_as_of(after(401 * day)), noon);
    EXPECT_EQ(behind.told_as_of(after(-399 * day)), after(-399 * day));
    EXPECT_EQ(behind.told_as_of(after(90 * day)), noon);
}

TEST(HalfYears, AreToldAsBeforeAlsoBetweenTwoLooks) {
    EXPECT_EQ(believed_at(noon).told_as_of(after(hour)), after(hour));
    EXPECT_EQ(believed_at(noon).told_as_of(after(400 * day)), after(day));
}

TEST(HalfYears, OfADoubtAreToldWhenTheOneIsOverInWhichItEnded) {
    auto belief = believed_at(noon);
    belief.look(after(-400 * day), {});
    // 4 July: the next half-year has begun meanwhile
    belief.look(after(170 * day), after_start(0));
    ASSERT_FALSE(belief.doubted);

    EXPECT_EQ(belief.told_as_of(after(171 * day)), noon);
    belief.look(after(360 * day), after_start(190 * day));  // 10 January 2028
    EXPECT_EQ(belief.told_as_of(after(360 * day)), after(360 * day));
}

TEST(HalfYears, OfADoubtAreToldNoSoonerWhenTheClockIsSaidToBeRightOnceMore) {
    auto belief = believed_at(noon);
    belief.look(after(-400 * day), {});
    belief.look(after(170 * day), {});
    belief.confirm(after(171 * day));

    EXPECT_EQ(belief.told_as_of(after(172 * day)), noon);
}

TEST(HalfYears, OfADoubtAreToldNoSoonerWhenThereIsAnotherInTheSame) {
    auto belief = believed_at(noon);
    belief.look(after(-400 * day), {});
    belief.look(after(170 * day), after_start(0));
    belief.look(after(168 * day), after_start(60));
    ASSERT_TRUE(belief.doubted);
    belief.look(after(170 * day + hour), after_start(hour));
    ASSERT_FALSE(belief.doubted);

    EXPECT_EQ(belief.told_as_of(after(171 * day)), noon);
}

class WhatIsBelievedOfTheClock : public engines::OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(BothEngines, WhatIsBelievedOfTheClock, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(WhatIsBelievedOfTheClock, IsKept) {
    EXPECT_FALSE(ClockBelief::kept(*database().reading()));
    auto belief = looked_at(noon);
    belief.look(after(-40 * day), after_start(60));
    {
        const auto tx = database().writing();
        belief.keep(*tx);
        tx->commit();
    }

    const auto kept = ClockBelief::kept(*database().reading());
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->believed, noon);
    EXPECT_EQ(kept->doubted, after(-40 * day));
    EXPECT_TRUE(kept->is_behind());
    EXPECT_EQ(kept->looked, after(-40 * day));
    EXPECT_EQ(kept->running.boot, "first start");
    EXPECT_EQ(kept->running.seconds, 60);
    EXPECT_EQ(kept->due, after(60));
}

TEST_P(WhatIsBelievedOfTheClock, KeepsWhatIsWrittenFromBeingWrittenInAnEarlierHalfYear) {
    const auto tx = database().writing();
    EXPECT_EQ(moment_of_writing(*tx, after(-400 * day)), after(-400 * day));
    believed_at(noon).keep(*tx);

    EXPECT_EQ(moment_of_writing(*tx, after(-400 * day)), noon);
    EXPECT_EQ(moment_of_writing(*tx, after(hour)), after(hour));
    EXPECT_EQ(half_years_told_as_of(*tx, after(400 * day)), after(day));
}

}  // namespace liaise::guard
