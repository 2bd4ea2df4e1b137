#include "modules/timetables/planning.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

#include "modules/timetables/a_small_year_test.hpp"

namespace liaise::timetables {
namespace {

using Slots = std::vector<std::optional<Slot>>;

Limits short_limits(std::uint64_t rounds = 12) {
    Limits limits;
    limits.gap = 0;
    limits.rounds = rounds;
    limits.solver = "";
    return limits;
}

Timetable planned(const Wanted& wanted, const Limits& limits = short_limits()) {
    auto made = plan(wanted, limits);
    EXPECT_TRUE(made.has_value());
    return made ? *made : Timetable{};
}

/// The least cost of all calendars there are, tried one after the other.
class Everything {
public:
    explicit Everything(const Wanted& wanted) : wanted_(wanted), slots_(wanted.visits.size()) {
        for (std::size_t i = 0; i < slots_.size(); ++i)
            if (is_held(wanted, i)) slots_[i] = wanted.standing[i];
        go_on(0);
    }
    std::int64_t least() const { return least_; }

private:
    void go_on(std::size_t visit) {
        if (visit == slots_.size()) {
            if (broken(wanted_, slots_).empty())
                least_ = std::min(least_, cost_of(wanted_, slots_).total());
            return;
        }
        go_on(visit + 1);
        if (is_held(wanted_, visit)) return;
        for (int week = 0; week < wanted_.weeks; ++week)
            for (std::size_t team = 0; team < wanted_.teams.size(); ++team) {
                slots_[visit] = Slot{week, team};
                go_on(visit + 1);
            }
        slots_[visit].reset();
    }

    const Wanted& wanted_;
    Slots slots_;
    std::int64_t least_ = std::numeric_limits<std::int64_t>::max();
};

TEST(Planning, NoSmallYearHasABetterCalendarThanTheOneThatIsFound) {
    Dice dice(7);
    for (int i = 0; i < 40; ++i) {
        const auto wanted = any_year(dice, 4, 4);
        const Everything everything(wanted);

        const auto made = planned(wanted);
        EXPECT_EQ(made.cost.total(), everything.least()) << i;
        EXPECT_LE(made.bound, everything.least()) << i;
    }
}

TEST(Planning, NoneOfFiveHundredYearsBreaksACondition) {
    Dice dice(11);
    for (int i = 0; i < 500; ++i) {
        const auto wanted = any_year(dice, 5 + dice.below(25), 6 + i % 10);

        const auto made = planned(wanted, short_limits(1));
        EXPECT_TRUE(broken(wanted, made.slots).empty()) << i;
        EXPECT_EQ(made.cost, cost_of(wanted, made.slots)) << i;
        EXPECT_LE(made.bound, made.cost.total()) << i;
        const auto out = std::ranges::count(made.slots, std::optional<Slot>{});
        EXPECT_EQ(static_cast<std::size_t>(out), made.left_out.size()) << i;
    }
}

TEST(Planning, AsManyAsFitAreInAndTheBoundShowsThatNoMoreDo) {
    const auto wanted = a_small_year(3, 8);

    const auto made = planned(wanted);
    EXPECT_EQ(made.left_out.size(), 2U);
    EXPECT_EQ(made.ended, Ended::best_there_is);
    EXPECT_EQ(made.bound, made.cost.total());
}

TEST(Planning, WhatMustBeComesBeforeWhatShould) {
    auto wanted = a_small_year(1, 3, 1);
    wanted.visits[2].want = Want::must;

    const auto made = planned(wanted);
    EXPECT_EQ(made.slots[2], (Slot{0, 0}));
    EXPECT_FALSE(made.slots[0]);
}

TEST(Planning, ATeamGoesWhereItIsAtHomeRatherThanFar) {
    auto wanted = a_small_year(2, 1, 5);
    wanted.teams.push_back(wanted.teams[0]);
    wanted.teams[0].reaches[0].travel_days = 2;

    EXPECT_EQ(planned(wanted).slots[0]->team, 1U);
}

TEST(Planning, TheWeeksAreAboutEquallyFull) {
    const auto wanted = a_small_year(4, 8, 5);

    const auto made = planned(wanted);
    for (int week = 0; week < 4; ++week) {
        EXPECT_EQ(std::ranges::count_if(
                      made.slots, [&](const auto& slot) { return slot && slot->week == week; }),
                  2);
    }
}

TEST(Planning, WhenATeamFallsIllOnlyTheVisitsOfThatWeekMove) {
    auto wanted = a_small_year(6, 6, 3);
    wanted.standing = planned(wanted).slots;
    const int ill = wanted.standing[0]->week;
    wanted.teams[0].leave.push_back({ill, 5});

    const auto made = planned(wanted);
    EXPECT_TRUE(made.left_out.empty());
    for (std::size_t i = 0; i < 6; ++i) {
        if (wanted.standing[i]->week == ill) EXPECT_NE(made.slots[i], wanted.standing[i]) << i;
        else EXPECT_EQ(made.slots[i], wanted.standing[i]) << i;
    }
}

TEST(Planning, WhatIsPastStaysAsItWasAlsoWhereItBreaksACondition) {
    auto wanted = a_small_year(4, 2);
    wanted.standing = {Slot{0, 0}, std::nullopt};
    wanted.places[0].closed_weeks = {0};
    wanted.from_week = 2;

    const auto made = planned(wanted);
    EXPECT_EQ(made.slots[0], (Slot{0, 0}));
    ASSERT_TRUE(made.slots[1]);
    EXPECT_GE(made.slots[1]->week, 2);
}

TEST(Planning, TheSameSeedMakesTheSameCalendar) {
    Dice dice(3);
    const auto wanted = any_year(dice, 30, 12);

    EXPECT_EQ(planned(wanted).slots, planned(wanted).slots);
}

TEST(Planning, WhoStopsKeepsTheBestCalendarSoFar) {
    Dice dice(5);
    const auto wanted = any_year(dice, 40, 12);
    auto limits = short_limits();
    limits.rounds.reset();
    limits.gap = -1;
    int told = 0;

    const auto made =
        plan(wanted, limits, [&](const Progress&) { return ++told < 3 ? Go::on : Go::stop; });
    ASSERT_TRUE(made.has_value());
    if (made->ended != Ended::best_there_is) {
        EXPECT_EQ(made->ended, Ended::cancelled);
        EXPECT_EQ(told, 3);
    }
    EXPECT_TRUE(broken(wanted, made->slots).empty());
}

TEST(Planning, WhoIsToldSeesTheCalendarGetNoWorseAndTheBoundNoLower) {
    Dice dice(9);
    const auto wanted = any_year(dice, 60, 12);
    Progress last;
    last.cost.left_out = std::numeric_limits<std::int64_t>::max();

    const auto made = plan(wanted, short_limits(), [&](const Progress& now) {
        EXPECT_LE(now.cost.total(), last.cost.total());
        EXPECT_GE(now.bound, last.bound);
        EXPECT_LE(now.bound, now.cost.total());
        last = now;
        return Go::on;
    });
    EXPECT_TRUE(made.has_value());
}

TEST(Planning, AYearWithoutTeamsOrVisitsIsNoFailure) {
    Wanted nobody = a_small_year(3, 2);
    nobody.teams.clear();

    EXPECT_EQ(planned(nobody).left_out.size(), 2U);
    EXPECT_TRUE(planned(Wanted{}).slots.empty());
}

TEST(Planning, WhatIsOutOfBoundsIsRefusedAndNamed) {
    auto no_place = a_small_year(3, 2);
    no_place.visits[1].place = 7;
    auto itself = a_small_year(3, 2);
    itself.visits[0].follow_up = FollowUp{1, 1, 2};
    itself.visits[1].follow_up = FollowUp{0, 1, 2};

    for (const auto& wanted : {no_place, itself}) {
        const auto made = plan(wanted, short_limits());
        ASSERT_FALSE(made.has_value());
        EXPECT_EQ(made.error().kind, ErrorKind::invalid);
    }
    EXPECT_EQ(plan(no_place, short_limits()).error().field, "visits.1");
}

}  // namespace
}  // namespace liaise::timetables
