#include "modules/meetings/a_meeting_test.hpp"

namespace liaise::meetings {

namespace {

using Lines = std::vector<std::string>;

/// What is written into an agenda, and what a person is to read again before it goes.
class APlaceBesideADay : public AMeeting {
protected:
    template <class T> exchange::Look look_at(const T& text) {
        const auto id = begun_by(ours(), text);
        return seen_as(ours().lead,
                       [&](guard::Work& work) { return *exchange::look(work, {id}).value(); });
    }
    template <class T> Lines pointed_at(const T& text) {
        Lines lines;
        for (const auto& one : look_at(text).concerns)
            if (one.kind.value == "place_and_day") lines.push_back(one.words);
        return lines;
    }
    NewInvitation asking(const Lines& agenda) {
        auto made = invitation(with_both(), {commission()});
        made.agenda = agenda;
        return made;
    }
    NewMinutes minutes_of(const Lines& decisions) {
        auto made = minutes(with_both(), {commission()});
        made.decisions = decisions;
        return made;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, APlaceBesideADay, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(APlaceBesideADay, IsToBeReadInAnAgendaOfADayToCome) {
    const auto text = asking({"Heating in winter", "NORTH PRISON", "Anything else"});
    const auto look = look_at(text);

    EXPECT_EQ(pointed_at(text), Lines{"NORTH PRISON"});
    EXPECT_TRUE(look.obstacles.empty()) << "a person reads it, and may let it go";
    const auto one = std::ranges::find(look.concerns, "place_and_day",
                                       [](const auto& concern) { return concern.kind.value; });
    ASSERT_NE(one, look.concerns.end());
    EXPECT_EQ(one->effect.value, "warns");
    EXPECT_EQ(one->in_field, "agenda");
    EXPECT_EQ(one->begin, 18) << "in letters, from the beginning of the agenda";
    EXPECT_EQ(one->end, 30);
}

TEST_P(APlaceBesideADay, IsToBeReadWhereADayStandsInTheLineOfAWordForAPlace) {
    EXPECT_EQ(pointed_at(asking({"The prison, Thursday", "How prisons answer us"})),
              Lines{"The prison, Thursday"});
    EXPECT_EQ(pointed_at(minutes_of({"North Prison: 14 May.", "North Prison has new heating."})),
              Lines{"North Prison: 14 May."});
}

TEST_P(APlaceBesideADay, IsNotSeenWhereTheDayIsPastOrNoPlaceIsNamed) {
    auto past = asking({"North Prison"});
    past.day = plus_days(today, -3);

    EXPECT_EQ(pointed_at(past), Lines{});
    EXPECT_EQ(pointed_at(asking({"Our office, Thursday", "What we wrote on 14 May 2024"})),
              Lines{});
}

}  // namespace liaise::meetings
