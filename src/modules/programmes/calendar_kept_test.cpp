#include <thread>

#include "modules/programmes/a_calendar_test.hpp"
#include "modules/programmes/calendar_making.hpp"

namespace liaise::programmes {

namespace {

/// Who reads and writes it, and what becomes of what was written meanwhile.
class AKeptCalendar : public ACalendar {};
INSTANTIATE_TEST_SUITE_P(BothEngines, AKeptCalendar, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(AKeptCalendar, IsReadByWhoIsNamedAndForAllOthersIsNotThere) {
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

TEST_P(AKeptCalendar, SaysThatSomebodyChangedSinceWhatIsAskedForAndLosesNothing) {
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

TEST_P(AKeptCalendar, IsKeptBesideWhatSomebodyChangedWhileItWasMade) {
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

TEST_P(AKeptCalendar, ForgetsNothingThatWasAskedOfAPlaceThatWaits) {
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

TEST_P(AKeptCalendar, RefusesWhatCannotBeAndNamesTheField) {
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

TEST_P(AKeptCalendar, LiesUnderTheKeyOfTheProgrammeAndNowhereElse) {
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
