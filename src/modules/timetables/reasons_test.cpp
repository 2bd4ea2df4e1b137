#include "modules/timetables/reasons.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "modules/timetables/a_small_year_test.hpp"
#include "modules/timetables/planning.hpp"
#include "modules/timetables/question.hpp"

namespace liaise::timetables {
namespace {

Timetable planned(const Wanted& wanted) {
    Limits limits;
    limits.gap = 0;
    limits.rounds = 10;
    limits.solver = "";
    auto made = plan(wanted, limits);
    EXPECT_TRUE(made.has_value());
    return made ? *made : Timetable{};
}

Because why(const Wanted& wanted) {
    const auto made = planned(wanted);
    EXPECT_EQ(made.left_out.size(), 1U);
    return made.left_out.empty() ? Because::full : made.left_out.front().because;
}

bool has(const Conflict& conflict, Wish::Kind kind, std::size_t number) {
    return std::ranges::find(conflict, Wish{kind, number}) != conflict.end();
}

TEST(Reasons, AVisitThatNoTeamCanMakeSaysWhatNoTeamHas) {
    auto wanted = a_small_year(4, 1);
    const auto& visit = wanted.visits[0];
    const auto with = [&](auto change) {
        auto changed = wanted;
        change(changed.visits[0], changed.places[0]);
        return why(changed);
    };

    EXPECT_EQ(visit.days, 1);
    EXPECT_EQ(with([](Visit& one, Place&) { one.expertise = {"children"}; }), Because::expertise);
    EXPECT_EQ(with([](Visit& one, Place&) { one.languages = {"second"}; }), Because::languages);
    EXPECT_EQ(with([](Visit&, Place& place) { place.region = "south"; }), Because::region);
    EXPECT_EQ(with([](Visit& one, Place&) { one.days = 3; }), Because::too_long);
}

TEST(Reasons, AVisitThatNoWeekIsLeftForSaysWhatTookTheWeeks) {
    auto wanted = a_small_year(4, 1);
    const auto with = [&](auto change) {
        auto changed = wanted;
        change(changed);
        return why(changed);
    };

    EXPECT_EQ(with([](Wanted& all) { all.visits[0].window = Window{7, 9}; }), Because::window);
    EXPECT_EQ(with([](Wanted& all) {
                  all.visits[0].joint_week = 3;
                  all.visits[0].window = Window{0, 2};
              }),
              Because::joint_week);
    EXPECT_EQ(with([](Wanted& all) {
                  all.places[0].last_visit_week = -1;
                  all.places[0].gap_weeks = 9;
              }),
              Because::last_visit);
    EXPECT_EQ(with([](Wanted& all) {
                  all.places[0].closed_weeks = {0, 1, 2, 3};
              }),
              Because::closed);
    EXPECT_EQ(with([](Wanted& all) {
                  all.visits[0].joint_week = 1;
                  all.holidays = {{1, 2}};
              }),
              Because::away);
}

TEST(Reasons, AVisitThatOthersAreInTheWayOfNamesThem) {
    auto near = a_small_year(3, 1);
    near.places[0].gap_weeks = 9;
    near.visits.push_back(a_visit(0, Want::must));
    const auto made = planned(near);
    ASSERT_EQ(made.left_out.size(), 1U);
    EXPECT_EQ(made.left_out[0].because, Because::gap);
    EXPECT_EQ(made.left_out[0].other, 1U);

    const auto full = planned(a_small_year(1, 3));
    ASSERT_EQ(full.left_out.size(), 1U);
    EXPECT_EQ(full.left_out[0].because, Because::full);
    EXPECT_EQ(full.left_out[0].teams, (std::vector<std::size_t>{0}));
}

TEST(Reasons, AFollowUpOfAVisitThatIsLeftOutSaysSo) {
    auto wanted = a_small_year(4, 2);
    wanted.visits[0].expertise = {"children"};
    wanted.visits[1].follow_up = FollowUp{0, 1, 2};

    const auto made = planned(wanted);
    ASSERT_EQ(made.left_out.size(), 2U);
    EXPECT_EQ(made.left_out[1].because, Because::follow_up);
    EXPECT_EQ(made.left_out[1].other, 0U);
}

TEST(Conflicts, ThreeThatMustBeInAWeekForTwoAreNamedWithTheirWindowsAndTheTeam) {
    auto wanted = a_small_year(8, 20);
    for (auto& visit : wanted.visits) visit.want = Want::must;
    for (const std::size_t i : {3, 9, 12}) wanted.visits[i].window = Window{5, 5};
    wanted.visits.resize(14);
    wanted.visits[13].window = Window{5, 7};

    const auto made = planned(wanted);
    ASSERT_EQ(made.left_out.size(), 1U);
    ASSERT_EQ(made.conflicts.size(), 1U);
    const auto& conflict = made.conflicts[0];
    EXPECT_EQ(conflict.size(), 7U);
    for (const std::size_t i : {3, 9, 12}) {
        EXPECT_TRUE(has(conflict, Wish::Kind::visit, i)) << i;
        EXPECT_TRUE(has(conflict, Wish::Kind::window, i)) << i;
    }
    EXPECT_TRUE(has(conflict, Wish::Kind::team_days, 0));
}

TEST(Conflicts, AJointDateInAWeekInWhichThePlaceIsClosedIsTheWholeConflict) {
    auto wanted = a_small_year(8, 4);
    wanted.visits[2].want = Want::must;
    wanted.visits[2].joint_week = 4;
    wanted.places[2].closed_weeks = {4};

    const auto made = planned(wanted);
    ASSERT_EQ(made.conflicts.size(), 1U);
    EXPECT_EQ(made.conflicts[0], (Conflict{{Wish::Kind::visit, 2},
                                           {Wish::Kind::joint_week, 2},
                                           {Wish::Kind::place_closed, 2}}));
}

TEST(Conflicts, TwoVisitsThatLieTooNearAreFoundByTryingAll) {
    auto wanted = a_small_year(10, 5);
    wanted.places[1].gap_weeks = 6;
    wanted.visits[1].want = Want::must;
    wanted.visits[1].window = Window{0, 4};
    wanted.visits.push_back(a_visit(1, Want::must));
    wanted.visits[5].window = Window{2, 5};

    const auto made = planned(wanted);
    ASSERT_EQ(made.conflicts.size(), 1U);
    EXPECT_EQ(made.conflicts[0].size(), 5U);
    EXPECT_TRUE(has(made.conflicts[0], Wish::Kind::place_gap, 1));
    EXPECT_TRUE(has(made.conflicts[0], Wish::Kind::window, 1));
    EXPECT_TRUE(has(made.conflicts[0], Wish::Kind::window, 5));
}

TEST(Conflicts, WhatIsOnlyWishedForIsNoConflict) {
    EXPECT_TRUE(planned(a_small_year(1, 5)).conflicts.empty());
}

/// Whether some calendar keeps all of it, tried one after the other.
bool can_be_met(const Wanted& wanted, std::vector<std::optional<Slot>>& slots, std::size_t visit) {
    if (visit == slots.size()) return broken(wanted, slots).empty();
    if (is_held(wanted, visit)) {
        slots[visit] = wanted.standing[visit];
        return can_be_met(wanted, slots, visit + 1);
    }
    for (int week = wanted.from_week; week < wanted.weeks; ++week)
        for (std::size_t team = 0; team < wanted.teams.size(); ++team) {
            slots[visit] = Slot{week, team};
            if (can_be_met(wanted, slots, visit + 1)) return true;
        }
    return false;
}

TEST(Conflicts, WhatIsNamedCannotBeMetAndCanBeWithoutAnyOneOfIt) {
    Dice dice(31);
    std::size_t found = 0;
    for (int i = 0; i < 60; ++i) {
        auto wanted = any_year(dice, 5, 4);
        for (auto& visit : wanted.visits) visit.want = Want::must;
        for (const auto& conflict : planned(wanted).conflicts) {
            ++found;
            const auto all = only(wanted, conflict);
            std::vector<std::optional<Slot>> slots(all.visits.size());
            EXPECT_FALSE(can_be_met(all, slots, 0)) << i;
            for (std::size_t wish = 0; wish < conflict.size(); ++wish) {
                auto fewer = conflict;
                fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(wish));
                const auto less = only(wanted, fewer);
                slots.assign(less.visits.size(), std::nullopt);
                EXPECT_TRUE(can_be_met(less, slots, 0)) << i << ' ' << wish;
            }
        }
    }
    EXPECT_GT(found, 20U);
}

}  // namespace
}  // namespace liaise::timetables
