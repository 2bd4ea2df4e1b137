#include <algorithm>
#include <thread>

#include "modules/programmes/a_programme_test.hpp"
#include "modules/programmes/calendar_making.hpp"

namespace liaise::programmes {

namespace {

/// A second is more than such small calendars take.
constexpr std::int64_t seconds_to_make = 1;

class ACalendar : public AProgramme {
protected:
    Result<ShownCalendar> calendar(const std::optional<guard::Viewer>& viewer) {
        const auto tx = database().reading();
        guard::Work work(*viewer, *tx, noon);
        auto found = find_calendar(work, {programme});
        if (!found) return std::unexpected(found.error());
        return **found;
    }
    Result<ShownCalendar> made(const std::optional<guard::Viewer>& viewer,
                               std::optional<Day> from = {},
                               std::int64_t seconds = seconds_to_make) {
        const auto tx = database().writing();
        guard::Desk desk(*tx, noon, *viewer, "192.0.2.7", "");
        auto step = desk.work<guard::EditingDoorstep>();
        if (!step) return std::unexpected(step.error());
        auto outcome = make_calendar(*step, {programme, seconds, from});
        if (!outcome) return std::unexpected(outcome.error());
        tx->commit();
        return **outcome;
    }
    Result<Done> asked_as(const std::optional<guard::Viewer>& viewer,
                          const CalendarWishes& wishes) {
        const auto version = seen(bo)->version;
        return as<guard::OwnWork>(viewer, [&](guard::OwnWork& work) {
            return ask_for_calendar(work, {programme, version, wishes});
        });
    }
    void ask(const CalendarWishes& wishes) {
        const auto outcome = asked_as(bo, wishes);
        ASSERT_TRUE(outcome) << outcome.error().field << ' ' << outcome.error().code;
    }
    /// The field that is at fault and why; empty where it was taken.
    std::string refusal_of(const CalendarWishes& wishes) {
        const auto outcome = asked_as(bo, wishes);
        return outcome ? "" : outcome.error().field + ' ' + outcome.error().code;
    }
    std::string put(const Id<places::Place>& place, Day week, bool is_fixed) {
        CalendarMove move;
        move.id = programme;
        move.version = seen(bo)->version;
        move.slot = {place, false, week, "North team", is_fixed};
        return done(bo, &move_visit, move);
    }
    static CalendarVisit visit_to(const ShownCalendar& calendar, const Id<places::Place>& place,
                                  bool is_follow_up = false) {
        for (const auto& visit : calendar.visits)
            if (visit.place == place && visit.is_follow_up == is_follow_up) return visit;
        return {};
    }
    /// A wish to visit the place that must be met.
    static VisitWish must(const Id<places::Place>& place) {
        VisitWish wish;
        wish.place = place;
        wish.want = Code<"calendar_want">{"must"};
        return wish;
    }
    static bool has(const CalendarConflict& conflict, const char* kind) {
        return std::ranges::any_of(conflict.wishes,
                                   [&](const NamedWish& wish) { return wish.kind.value == kind; });
    }
};
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

TEST_P(ACalendar, IsReadByWhoIsNamedAndForAllOthersIsNotThere) {
    begin_with(plan());
    planned(alder);
    ASSERT_EQ("", named(bo, ed));
    ASSERT_TRUE(made(bo));

    EXPECT_EQ(visit_to(*calendar(bo), alder).week, visit_to(*calendar(ed), alder).week);
    EXPECT_EQ(ErrorKind::refused, made(ed).error().kind) << "a reader writes nothing";
    const auto missing = not_found().error().code;
    EXPECT_EQ(missing, made(di).error().code);
    EXPECT_EQ(missing, asked_as(di, {}).error().code);
    EXPECT_EQ(missing, done(di, &cancel_calendar, {programme}));
    EXPECT_EQ(missing, done(di, &move_visit, CalendarMove{programme, 1, {}, false}));
    for (const auto& other : {di, cy, fay}) {
        EXPECT_EQ(ErrorKind::not_found, calendar(other).error().kind);
        const auto tx = database().reading();
        guard::Work work(*other, *tx, noon);
        EXPECT_EQ(ErrorKind::not_found, calendar_progress(work, {programme}).error().kind);
    }
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

TEST_P(ACalendar, SaysThatSomebodyChangedSinceWhatIsAskedForAndLosesNothing) {
    begin_with(plan());
    planned(alder);
    ASSERT_TRUE(made(bo));
    const auto week = visit_to(*calendar(bo), alder).week;
    ASSERT_EQ("", named(bo, cy));
    EXPECT_TRUE(calendar(bo)->is_as_asked) << "who reads it is no matter of weeks";
    planned(birch);

    const auto now = calendar(bo).value();
    EXPECT_FALSE(now.is_as_asked);
    EXPECT_EQ(week, visit_to(now, alder).week);
    EXPECT_FALSE(visit_to(now, birch).week);
    EXPECT_FALSE(visit_to(now, birch).left_out) << "there is room";
}

TEST_P(ACalendar, IsKeptBesideWhatSomebodyChangedWhileItWasMade) {
    auto six_weeks = plan();
    six_weeks.from = Day::of(2027, 3, 1);
    six_weeks.to = Day::of(2027, 4, 11);
    begin_with(six_weeks);
    planned(alder);
    CalendarWishes wishes;
    auto wish = must(alder);
    // No two weeks that are open lie four apart: the search cannot know, and goes on.
    wish.follow_up_weeks_min = 4;
    wish.follow_up_weeks_max = 4;
    wish.closed = {{Day::of(2027, 3, 8), Day::of(2027, 3, 14)},
                   {Day::of(2027, 3, 29), Day::of(2027, 4, 4)}};
    wishes.visits = {wish};
    ask(wishes);

    std::string code = "nothing was made";
    std::thread maker([&, token = tokens.at("Bo")] {
        guard::Desk desk(database(), noon, *bo, "192.0.2.7", token);
        auto step = desk.work<guard::EditingDoorstep>().value();
        const auto outcome = make_calendar(step, {programme, 30, {}});
        code = outcome ? "" : outcome.error().code;
    });
    for (int i = 0; i < 1'000 && !progress_of(programme).is_under_way; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    EXPECT_TRUE(progress_of(programme).is_under_way);
    EXPECT_EQ("programmes.calendar_under_way", made(bo).error().code);
    planned(birch);
    EXPECT_EQ("", done(bo, &cancel_calendar, {programme}));
    maker.join();

    ASSERT_EQ("", code);
    const auto now = calendar(bo).value();
    EXPECT_EQ("cancelled", now.made.value().ended.value);
    EXPECT_TRUE(visit_to(now, alder).week);
    EXPECT_FALSE(visit_to(now, alder, true).week);
    EXPECT_FALSE(now.is_as_asked);
    EXPECT_EQ("should", visit_to(now, birch).want.value) << "what was said meanwhile is there";
}

TEST_P(ACalendar, ForgetsNothingThatWasAskedOfAPlaceThatWaits) {
    begin_with(plan());
    planned(alder);
    planned(birch);
    CalendarWishes wishes;
    wishes.visits = {must(alder), must(birch)};
    ask(wishes);
    ASSERT_EQ("", done(bo, &rank, {programme, birch, {"not_now"}, "It is being rebuilt."}));

    ask({});
    const auto kept = calendar(bo)->wishes.visits;
    ASSERT_EQ(1U, kept.size());
    EXPECT_EQ(birch, kept[0].place);
    ASSERT_EQ("", done(bo, &remove_candidate, {programme, birch}));
    ask({});
    EXPECT_TRUE(calendar(bo)->wishes.visits.empty());
}

TEST_P(ACalendar, RefusesWhatCannotBeAndNamesTheField) {
    begin_with(plan());
    EXPECT_EQ("programmes.nothing_to_plan", made(bo).error().code);
    planned(alder);
    EXPECT_EQ("programmes.calendar_seconds", made(bo, {}, 46).error().code);
    CalendarWishes none;
    none.teams = {{"South team", {}, {}, {}}};
    EXPECT_EQ("wishes.teams[0].name programmes.calendar_no_such_team", refusal_of(none));
    none.teams = {{"North team", 8, {}, {}}};
    EXPECT_EQ("wishes.teams[0].days_each_week programmes.calendar_days", refusal_of(none));
    none.teams = {{"North team", 3, {{Id<regions::Region>::random(), 0}}, {}}};
    EXPECT_EQ("wishes.teams[0].regions[0].region programmes.calendar_region", refusal_of(none));
    none.teams.clear();
    none.holidays = {{Day::of(2027, 4, 5), Day::of(2027, 4, 4)}};
    EXPECT_EQ("wishes.holidays[0].to programmes.ends_before_it_begins", refusal_of(none));
    none.holidays.clear();
    none.visits = {must(birch)};
    EXPECT_EQ("wishes.visits[0].place programmes.calendar_no_candidate", refusal_of(none));
    none.visits = {must(alder)};
    none.visits[0].follow_up_weeks_max = 3;
    EXPECT_EQ("wishes.visits[0].follow_up_weeks_max programmes.calendar_follow_up",
              refusal_of(none));
    none.visits[0].follow_up_weeks_min = 2;
    EXPECT_EQ("", refusal_of(none));
    EXPECT_EQ(3, calendar(bo)->wishes.visits.at(0).follow_up_weeks_max);
    const auto late = as<guard::OwnWork>(bo, [&](guard::OwnWork& work) {
        return ask_for_calendar(work, {programme, 1, none});
    });
    EXPECT_EQ("error.changed_meanwhile", late.error().code);
}

TEST_P(ACalendar, LiesUnderTheKeyOfTheProgrammeAndNowhereElse) {
    begin_with(plan());
    planned(alder);
    ASSERT_TRUE(made(bo));

    int texts = 0;
    database().reading()->each("SELECT text FROM circle_texts", {}, [&](const store::Row& row) {
        ++texts;
        for (const auto& word : {std::string("2027-"), alder.text(), std::string("slots")})
            EXPECT_EQ(std::string::npos, row.text(0).find(word)) << word;
    });
    EXPECT_EQ(1, texts) << "a second text would tell that there is a calendar";
}

TEST(CalendarsUnderWay, AreMadeOneAtATimeOfAProgramme) {
    const auto id = Id<guard::CircleRef>::random();
    {
        const auto one = Making::begun(id, 20);
        ASSERT_TRUE(one);
        EXPECT_FALSE(Making::begun(id, 20));
        EXPECT_TRUE(Making::begun(Id<guard::CircleRef>::random(), 20));
        EXPECT_TRUE(progress_of(id).is_under_way);
    }
    EXPECT_FALSE(progress_of(id).is_under_way);
    EXPECT_TRUE(Making::begun(id, 20));
}

TEST(CalendarsUnderWay, SayHowFarTheyGotAndEndWhenSomebodyCancels) {
    const auto id = Id<guard::CircleRef>::random();
    const auto one = Making::begun(id, 20).value();
    timetables::Progress far;
    far.seconds = 3.5;
    far.left_out = 2;
    far.gap = 0.031;

    EXPECT_EQ(timetables::Go::on, one.told(far));
    EXPECT_EQ(3, progress_of(id).seconds);
    EXPECT_EQ(20, progress_of(id).seconds_at_most);
    EXPECT_EQ(2, progress_of(id).left_out);
    EXPECT_EQ(4, progress_of(id).gap_percent) << "never less than it is";
    cancel_making(Id<guard::CircleRef>::random());
    EXPECT_EQ(timetables::Go::on, one.told(far));
    cancel_making(id);
    EXPECT_EQ(timetables::Go::stop, one.told(far));
}

TEST(CalendarsUnderWay, AreNeverSoManyAtLengthThatOthersWait) {
    std::vector<Making> all;
    for (std::size_t i = 0; i < calendars_at_length; ++i)
        all.push_back(Making::begun(Id<guard::CircleRef>::random(), 45).value());

    EXPECT_EQ(45, all.back().seconds_at_most());
    const auto late = Making::begun(Id<guard::CircleRef>::random(), 45).value();
    EXPECT_EQ(calendar_seconds_when_many, late.seconds_at_most());
    timetables::Progress far;
    far.seconds = calendar_seconds_when_many + calendar_explained_seconds + 1;
    EXPECT_EQ(timetables::Go::stop, late.told(far));
}

}  // namespace liaise::programmes
