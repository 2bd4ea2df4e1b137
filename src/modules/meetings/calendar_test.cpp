#include "modules/meetings/calendar.hpp"

#include <sstream>

#include "modules/meetings/a_meeting_test.hpp"

namespace liaise::meetings {

namespace {

class MeetingCalendar : public AMeeting {
protected:
    std::string file_of(const std::string& title, const std::optional<std::string>& hour) {
        NewMeeting draft;
        draft.title = title;
        draft.kind = {"ad_hoc"};
        draft.level = {"chair"};
        const auto id = written_as(
            ours().lead, [&](guard::OwnWork& work) { return begin(work, draft).value(); });
        auto asking = invitation(id, {commission()});
        asking.hour = hour;
        told_by(ours(), asking);
        return seen_as(ours().lead, [&](guard::Work& work) {
            return calendar_of_one(work, {id}).value()->text;
        });
    }
    /// As RFC 5545, 3.1 reads folded lines.
    static std::string unfolded(std::string text) {
        for (auto at = text.find("\r\n "); at != text.npos; at = text.find("\r\n ", at))
            text.erase(at, 3);
        return text;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, MeetingCalendar, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(MeetingCalendar, FoldsLongLinesAndNeverWithinALetter) {
    std::string title;
    for (int i = 0; i < 60; ++i) title += "é";
    const auto text = file_of(title, "14:05");
    std::istringstream lines(text);

    for (std::string line; std::getline(lines, line);) {
        EXPECT_LE(line.size(), 76u) << line;
        EXPECT_TRUE(line.ends_with('\r'));
        const auto after_blank = line.starts_with(' ') ? line[1] : line[0];
        EXPECT_NE(static_cast<unsigned char>(after_blank) & 0xC0, 0x80);
    }
    EXPECT_NE(unfolded(text).find("SUMMARY:" + title + "\r\n"), std::string::npos);
}

TEST_P(MeetingCalendar, EscapesWhatDividesAndIsADayWhereNoHourIsSaid) {
    const auto text = file_of("Heating, water; and what follows", std::nullopt);
    auto digits = text_of(day());
    std::erase(digits, '-');

    EXPECT_NE(unfolded(text).find("SUMMARY:Heating\\, water\\; and what follows\r\n"),
              std::string::npos);
    EXPECT_NE(text.find("DTSTART;VALUE=DATE:" + digits + "\r\n"), std::string::npos);
    EXPECT_NE(text.find("STATUS:CONFIRMED\r\n"), std::string::npos);
}

TEST_P(MeetingCalendar, HasNothingOfAMeetingToWhichNobodyIsAskedYet) {
    const auto id = begun_meeting();
    const auto outcome = seen_as(ours().lead, [&](guard::Work& work) {
        return code_of(calendar_of_one(work, {id}));
    });
    const auto all = seen_as(ours().lead, [&](guard::Work& work) {
        return calendar(work, {}).value()->text;
    });

    EXPECT_EQ(outcome, "error.not_found");
    EXPECT_EQ(all.find("VEVENT"), std::string::npos);
}

}  // namespace liaise::meetings
