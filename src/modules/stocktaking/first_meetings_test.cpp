#include "modules/bodies/parts.hpp"
#include "modules/coverage/a_small_country_test.hpp"
#include "modules/stocktaking/stocktaking.hpp"

namespace liaise::stocktaking {
namespace {

/// The judge's body stands in the register twice; the NPM has met the second entry.
class FirstMeetings : public coverage::ASmallCountry {
protected:
    FirstMeetings() {
        as_writer<guard::RegisterWork>(npm, [&](guard::RegisterWork& work) {
            bodies::Draft draft;
            draft.names = {{"en", "Court of Ostrelle"}};
            draft.type = {"judge"};
            draft.source = {"Made up", {}, {}};
            court = bodies::add(work, draft).value();
        });
        note({court, *day_from("2025-03-04"), "Ask for the list of cells."});
    }

    void note(const MeetingDraft& draft) {
        as_writer<guard::OwnWork>(npm, [&](guard::OwnWork& work) {
            ASSERT_TRUE(note_meeting(work, draft));
        });
    }
    void merge() {
        as_writer<guard::RegisterWork>(npm, [&](guard::RegisterWork& work) {
            ASSERT_TRUE(bodies::merge(work, court, judge));
        });
    }
    /// "name day note" of each body to meet.
    std::vector<std::string> told() {
        return as(npm, [&](guard::Work& work) {
            std::vector<std::string> all;
            const auto found = meetings(work, {}).value();
            for (const auto& meeting : found)
                all.push_back(name_in(meeting->names, "en") + " | " +
                              (meeting->met_on ? text_of(*meeting->met_on) : "") + " | " +
                              meeting->note.value_or(""));
            return all;
        });
    }

    Id<bodies::Body> court = Id<bodies::Body>::random();
};
INSTANTIATE_TEST_SUITE_P(BothEngines, FirstMeetings, engines::both_engines(),
                         engines::name_of_engine);

using Told = std::vector<std::string>;

TEST_P(FirstMeetings, StandBesideTheBodiesThoseToBeMetFirst) {
    EXPECT_EQ(told(), (Told{"Ombudsman |  | ", "Judge |  | ",
                            "Court of Ostrelle | 2025-03-04 | Ask for the list of cells."}));
}

TEST_P(FirstMeetings, WithAnEntryThatBecamePartOfABodyAreMeetingsWithIt) {
    merge();
    EXPECT_EQ(told(), (Told{"Ombudsman |  | ",
                            "Judge | 2025-03-04 | Ask for the list of cells."}));

    note({judge, *day_from("2025-05-06"), "Bring the map."});
    EXPECT_EQ(told().back(), "Judge | 2025-05-06 | Bring the map.");
}

}  // namespace
}  // namespace liaise::stocktaking
