#include "modules/programmes/a_calendar_test.hpp"

namespace liaise::programmes {

namespace {

INSTANTIATE_TEST_SUITE_P(BothEngines, ACalendar, engines::both_engines(), engines::name_of_engine);

}  // namespace

TEST_P(ACalendar, HasAWeekAndATeamForWhatWasChosenWithoutAnotherWord) {
    begin_with(plan());
    planned(alder);
    ASSERT_EQ("", done(bo, &add_candidate, candidate(birch)));
    ASSERT_EQ("", done(bo, &rank, {programme, birch, {"if_there_is_time"}, "It is small."}));
    ASSERT_EQ("", done(bo, &add_candidate, candidate(cedar)));
    ASSERT_EQ("", done(bo, &rank, {programme, cedar, {"not_now"}, "It is being rebuilt."}));
    ASSERT_EQ("", done(bo, &add_candidate, candidate(dogwood)));

    const auto calendar_made = made(bo);
    ASSERT_TRUE(calendar_made) << calendar_made.error().code;
    EXPECT_EQ(Day::of(2026, 12, 28), calendar_made->first_week);
    EXPECT_EQ(53, calendar_made->weeks);
    ASSERT_EQ(2U, calendar_made->visits.size()) << "of others nobody said that they be visited";
    EXPECT_EQ("should", visit_to(*calendar_made, alder).want.value);
    EXPECT_EQ("if_it_fits", visit_to(*calendar_made, birch).want.value);
    for (const auto& visit : calendar_made->visits) {
        ASSERT_TRUE(visit.week);
        EXPECT_GE(*visit.week, calendar_made->first_week);
        EXPECT_LE(*visit.week, Day::of(2027, 12, 31));
        EXPECT_EQ("North team", visit.team);
        EXPECT_FALSE(visit.is_broken);
    }
    EXPECT_EQ(bo->person(), calendar_made->made.value().by);
    EXPECT_TRUE(calendar_made->is_as_asked);
}

TEST_P(ACalendar, NeedsNoTeamThatIsNamed) {
    auto without = plan();
    without.teams.clear();
    begin_with(without);
    planned(alder);

    const auto calendar_made = made(bo);
    ASSERT_TRUE(calendar_made) << calendar_made.error().code;
    EXPECT_EQ(std::vector<std::string>{""}, calendar_made->teams);
    EXPECT_TRUE(visit_to(*calendar_made, alder).week);
}

TEST_P(ACalendar, BeginsWithTheWeekThatACandidateHadBefore) {
    begin_with(plan());
    auto wanted = candidate(alder);
    wanted.visit.week = Day::of(2027, 3, 10);
    ASSERT_EQ("", done(bo, &add_candidate, wanted));
    ASSERT_EQ("", done(bo, &rank, {programme, alder, {"visit"}, "It was long ago."}));
    EXPECT_EQ(Day::of(2027, 3, 8), visit_to(*calendar(bo), alder).week);

    ASSERT_TRUE(made(bo));
    EXPECT_EQ(Day::of(2027, 3, 8), visit_to(*calendar(bo), alder).week);
    EXPECT_EQ("North team", visit_to(*calendar(bo), alder).team);
}

TEST_P(ACalendar, SaysWhyAVisitIsLeftOut) {
    begin_with(plan());
    planned(alder);
    planned(birch);
    CalendarWishes wishes;
    wishes.teams = {{"North team", 3, {{north, 0}}, {}}};
    ask(wishes);

    const auto calendar_made = made(bo);
    ASSERT_TRUE(calendar_made) << calendar_made.error().code;
    EXPECT_TRUE(visit_to(*calendar_made, alder).week);
    EXPECT_FALSE(visit_to(*calendar_made, birch).week);
    EXPECT_EQ("region", visit_to(*calendar_made, birch).left_out.value().value);
}

TEST_P(ACalendar, NamesTheWishesThatCannotAllBeMet) {
    begin_with(plan());
    planned(alder, 3);
    planned(birch, 3);
    CalendarWishes wishes;
    for (const auto& place : {alder, birch}) {
        auto wish = must(place);
        wish.earliest = Day::of(2027, 3, 10);
        wish.latest = Day::of(2027, 3, 12);
        wishes.visits.push_back(wish);
    }
    ask(wishes);

    const auto calendar_made = made(bo);
    ASSERT_TRUE(calendar_made) << calendar_made.error().code;
    const auto conflicts = calendar_made->made.value().conflicts;
    ASSERT_EQ(1U, conflicts.size()) << "six days in a week of five";
    for (const auto& place : {alder, birch})
        EXPECT_TRUE(std::ranges::any_of(
            conflicts[0].wishes, [&](const NamedWish& wish) { return wish.place == place; }));
    EXPECT_TRUE(has(conflicts[0], "window"));
    EXPECT_TRUE(has(conflicts[0], "team_days"));
}

TEST_P(ACalendar, KeepsAVisitWhereSomebodyPutItAndSaysAtOnceWhatThatBreaks) {
    begin_with(plan());
    planned(alder, 3);
    planned(birch, 3);
    ASSERT_EQ("", put(alder, Day::of(2027, 5, 12), true));
    EXPECT_FALSE(visit_to(*calendar(bo), alder).is_broken);
    ASSERT_EQ("", put(birch, Day::of(2027, 5, 13), false));
    EXPECT_TRUE(visit_to(*calendar(bo), birch).is_broken) << "six days in a week of five";
    EXPECT_EQ("programmes.week_out_of_time", put(birch, Day::of(2028, 5, 13), false));

    const auto calendar_made = made(bo);
    ASSERT_TRUE(calendar_made) << calendar_made.error().code;
    EXPECT_EQ(Day::of(2027, 5, 10), visit_to(*calendar_made, alder).week);
    EXPECT_TRUE(visit_to(*calendar_made, alder).is_fixed);
    EXPECT_NE(Day::of(2027, 5, 10), visit_to(*calendar_made, birch).week);
    EXPECT_FALSE(visit_to(*calendar_made, birch).is_broken);
}

TEST_P(ACalendar, LeavesWhatIsPastAndChangesLittleWhenItIsMadeAnew) {
    begin_with(plan());
    planned(alder);
    ASSERT_EQ("", put(alder, Day::of(2027, 2, 3), false));
    planned(birch);

    const auto first = made(bo, Day::of(2027, 6, 2));
    ASSERT_TRUE(first) << first.error().code;
    EXPECT_EQ(Day::of(2027, 2, 1), visit_to(*first, alder).week);
    EXPECT_GE(visit_to(*first, birch).week.value(), Day::of(2027, 5, 31));
    const auto second = made(bo, Day::of(2027, 6, 2));
    ASSERT_TRUE(second) << second.error().code;
    EXPECT_EQ(0, second->made.value().moved);
    EXPECT_EQ(visit_to(*first, birch).week, visit_to(*second, birch).week);
}

TEST_P(ACalendar, HasASecondVisitInTheWeeksAfterTheFirst) {
    begin_with(plan());
    planned(alder);
    CalendarWishes wishes;
    auto wish = must(alder);
    wish.follow_up_weeks_min = 4;
    wish.follow_up_weeks_max = 8;
    wishes.visits = {wish};
    ask(wishes);

    const auto calendar_made = made(bo);
    ASSERT_TRUE(calendar_made) << calendar_made.error().code;
    const auto days = days_between(visit_to(*calendar_made, alder).week.value(),
                                   visit_to(*calendar_made, alder, true).week.value());
    EXPECT_GE(days, 28);
    EXPECT_LE(days, 56);
}

TEST_P(ACalendar, KeepsAwayFromTheLastVisitAndFromDaysOff) {
    visited(alder, npm, "2026-11-01", "unannounced");
    auto short_time = plan();
    short_time.from = Day::of(2027, 3, 1);
    short_time.to = Day::of(2027, 4, 30);
    begin_with(short_time);
    planned(alder);
    CalendarWishes wishes;
    wishes.gap_weeks = 22;
    wishes.holidays = {{Day::of(2027, 4, 5), Day::of(2027, 4, 30)}};
    ask(wishes);

    auto calendar_made = made(bo);
    ASSERT_TRUE(calendar_made) << calendar_made.error().code;
    EXPECT_EQ(Day::of(2027, 3, 29), visit_to(*calendar_made, alder).week)
        << "twenty-two weeks after the one that begins on the 26th of October";
    wishes.gap_weeks = 23;
    ask(wishes);
    calendar_made = made(bo);
    ASSERT_TRUE(calendar_made) << calendar_made.error().code;
    EXPECT_FALSE(visit_to(*calendar_made, alder).week);
}

TEST_P(ACalendar, KeepsDaysFreeEachMonthForWhatComesUp) {
    auto one_month = plan();
    one_month.from = Day::of(2027, 3, 1);
    one_month.to = Day::of(2027, 3, 28);
    begin_with(one_month);
    planned(alder, 5);
    CalendarWishes wishes;
    wishes.slack_days_a_month = 15;
    ask(wishes);

    auto calendar_made = made(bo);
    ASSERT_TRUE(calendar_made) << calendar_made.error().code;
    EXPECT_EQ(Day::of(2027, 3, 1), visit_to(*calendar_made, alder).week) << "before what is free";
    wishes.slack_days_a_month = 16;
    ask(wishes);
    calendar_made = made(bo);
    ASSERT_TRUE(calendar_made) << calendar_made.error().code;
    EXPECT_FALSE(visit_to(*calendar_made, alder).week);
}

}  // namespace liaise::programmes
