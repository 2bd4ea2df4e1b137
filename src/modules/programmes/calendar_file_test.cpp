#include "modules/programmes/calendar_file.hpp"

#include "modules/programmes/a_programme_test.hpp"
#include "modules/programmes/calendars.hpp"

namespace liaise::programmes {

namespace {

class ACalendarFile : public AProgramme {
protected:
    /// Alder and Birch in one week, Cedar in another.
    void with_a_calendar() {
        begin_with(plan());
        for (const auto& place : {alder, birch, cedar}) planned(place, 1);
        put(alder, Day::of(2027, 3, 8));
        put(birch, Day::of(2027, 3, 8));
        put(cedar, Day::of(2027, 5, 3));
    }
    void put(const Id<places::Place>& place, Day week) {
        CalendarMove move;
        move.id = programme;
        move.version = seen(bo)->version;
        move.slot = {place, false, week, "North team", true};
        ASSERT_EQ("", done(bo, &move_visit, move));
    }
    Result<CalendarFile> taken(const std::optional<guard::Viewer>& viewer,
                               const std::string& title = "Away",
                               const std::optional<std::string>& team = "North team") {
        return as<guard::OwnWork>(viewer, [&](guard::OwnWork& work) -> Result<CalendarFile> {
            auto file = take_calendar(work, {programme, team, title});
            if (!file) return std::unexpected(file.error());
            return **file;
        });
    }
    static std::size_t times(const std::string& text, const std::string& words) {
        std::size_t count = 0;
        for (auto at = text.find(words); at != text.npos; at = text.find(words, at + 1)) ++count;
        return count;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ACalendarFile, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(ACalendarFile, SaysInWhichWeeksATeamIsAwayAndNothingElse) {
    with_a_calendar();
    const auto file = taken(bo).value();

    EXPECT_EQ("calendar.ics", file.name);
    EXPECT_EQ(2U, times(file.text, "BEGIN:VEVENT")) << "two visits of one week are one line";
    EXPECT_EQ(2U, times(file.text, "SUMMARY:Away\r\n"));
    EXPECT_NE(file.text.npos, file.text.find("DTSTART;VALUE=DATE:20270308\r\n"));
    EXPECT_NE(file.text.npos, file.text.find("DTEND;VALUE=DATE:20270315\r\n"));
    EXPECT_NE(file.text.npos, file.text.find("DTSTART;VALUE=DATE:20270503\r\n"));
    for (const std::string told :
         {"Alder", "Birch", "Cedar", "North", "2027\"", "programme", "liaise"})
        EXPECT_EQ(file.text.npos, file.text.find(told)) << told;
    EXPECT_EQ(file.text.npos, file.text.find(programme.text()));
    EXPECT_EQ(file.text.npos, file.text.find(alder.text()));
}

TEST_P(ACalendarFile, IsKnownAgainWhenItIsTakenTwice) {
    with_a_calendar();
    EXPECT_EQ(taken(bo)->text, taken(bo, "Away")->text);
}

TEST_P(ACalendarFile, IsNotedWhereItsPeopleReadWhatWasDone) {
    with_a_calendar();
    ASSERT_TRUE(taken(bo));
    const auto latest = seen(bo)->deeds.front();
    EXPECT_EQ("calendar_taken", latest.kind.value);
    EXPECT_EQ(bo->person(), latest.by);
}

TEST_P(ACalendarFile, IsRefusedWithATitleThatNamesAPlace) {
    with_a_calendar();
    for (const std::string title : {"Alder", "to ALDER!", "Trip: birch"})
        EXPECT_EQ("programmes.calendar_title_tells", taken(bo, title).error().code) << title;
    EXPECT_EQ("programmes.calendar_title", taken(bo, "").error().code);
    EXPECT_EQ("programmes.calendar_title",
              taken(bo, std::string(calendar_title_bytes_max + 1, 'a')).error().code);
    EXPECT_EQ("programmes.calendar_no_such_team", taken(bo, "Away", "South team").error().code);
    EXPECT_EQ("programmes.calendar_no_such_team", taken(bo, "Away", {}).error().code);
}

TEST_P(ACalendarFile, IsOfAPlanWithoutTeamsForEverybodyInIt) {
    auto without = plan();
    without.teams.clear();
    begin_with(without);
    EXPECT_EQ(0U, times(taken(bo, "Away", {})->text, "BEGIN:VEVENT"));
}

TEST_P(ACalendarFile, IsNotThereForWhoIsNotInTheProgramme) {
    with_a_calendar();
    for (const auto& other : {cy, di, fay}) {
        const auto file = taken(other);
        ASSERT_FALSE(file);
        EXPECT_EQ(ErrorKind::not_found, file.error().kind);
    }
}

}  // namespace liaise::programmes
