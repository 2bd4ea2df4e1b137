#include <algorithm>

#include "modules/meetings/a_meeting_test.hpp"
#include "modules/meetings/calendar.hpp"
#include "modules/meetings/matters.hpp"

namespace liaise::meetings {

namespace {

using MeetingWords = std::vector<std::string>;
using MeetingBodies = std::vector<Id<bodies::Body>>;

class Meetings : public AMeeting {
protected:
    OwnWord agreement_to(const MeetingId& id) {
        return {id, {"agreed"}, {}, {}, seen_by(ours(), id).minutes.back().minutes_version, {}};
    }
    NewDisagreement disagreement_with(const MeetingId& id, const MeetingBodies& to) {
        return {id,
                seen_by(ours(), id).minutes.back().minutes_version,
                "We did not decide this.",
                {"not_about_a_person"},
                once(to)};
    }
    std::string standing_of(const Pair& who, const MeetingId& id) {
        return seen_by(who, id).brief.standing.value;
    }
    bool is_unknown_to(const Pair& who, const MeetingId& id) {
        return seen_as(who.lead, [&](guard::Work& work) {
            const auto found = find(work, {id});
            return !found && found.error().kind == ErrorKind::not_found;
        });
    }
    std::string keep(const Pair& who, const MeetingId& id, const std::string& text) {
        return code(tried_as(who.lead, [&](guard::OwnWork& work) {
            return keep_own_minutes(work, {id, Confidential(text)});
        }));
    }
    std::string recalled_by_us(const Id<exchange::Disclosure>& id) {
        return code(tried_as(ours().lead, [&](guard::OwnWork& work) {
            return exchange::recall(work, {id, {}, {"mistake"}, {}});
        }));
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, Meetings, engines::both_engines(), engines::name_of_engine);

}  // namespace

TEST_P(Meetings, AreKeptAtHomeUntilSomebodyIsAsked) {
    const auto id = begun_meeting();

    EXPECT_EQ(standing_of(ours(), id), "begun");
    EXPECT_TRUE(is_unknown_to(theirs(), id));
    EXPECT_EQ(listed_by(theirs()), 0u);
}

TEST_P(Meetings, AskEachByALetterAndHearEachsOwnWord) {
    const auto id = begun_meeting();
    told_by(ours(), invitation(id, {commission(), association()}));
    EXPECT_EQ(standing_of(theirs(), id), "asked");
    EXPECT_EQ(seen_by(theirs(), id).brief.day, day());
    EXPECT_EQ(read_by(theirs(), id).invitation->agenda.front(), "Heating in winter");
    EXPECT_EQ(said_by(theirs(), {id, {"accepted"}, {}, {}, {}, {}}), "");
    EXPECT_EQ(said_by(others(), {id, {"other_day"}, plus_days(today, -1), {}, {}, {}}),
              "meetings.other_day");
    EXPECT_EQ(said_by(others(), {id, {"other_day"}, plus_days(today, 40), "14:00", {}, {}}), "");
    const auto asked = seen_by(ours(), id).asked;

    EXPECT_EQ(asked.at(0).says.value, "accepted");
    EXPECT_EQ(asked.at(1).says.value, "other_day");
    EXPECT_EQ(asked.at(1).day, plus_days(today, 40));
    EXPECT_EQ(standing_of(theirs(), id), "accepted");
    EXPECT_TRUE(seen_by(others(), id).asked.empty());
}

TEST_P(Meetings, AreSeenByNobodyWhoWasNotAsked) {
    const auto id = begun_meeting();
    told_by(ours(), invitation(id, {commission()}));

    EXPECT_TRUE(is_unknown_to(others(), id));
    EXPECT_EQ(listed_by(others()), 0u);
    EXPECT_EQ(said_by(others(), {id, {"accepted"}, {}, {}, {}, {}}), "error.not_found");
    EXPECT_EQ(seen_by(ours(), id).asked.size(), 1u);
}

TEST_P(Meetings, AreAnsweredAnewWhenTheirDayMoves) {
    const auto id = with_both();
    auto later = invitation(id, {commission(), association()});
    later.day = plus_days(today, 50);
    told_by(ours(), later);

    EXPECT_EQ(standing_of(theirs(), id), "asked");
    EXPECT_EQ(seen_by(ours(), id).asked.front().says.value, "asked");
    EXPECT_EQ(seen_by(theirs(), id).brief.day, plus_days(today, 50));
}

TEST_P(Meetings, EnrolNobodyWhoDidNotSayThatItComes) {
    const auto id = begun_meeting();
    told_by(ours(), invitation(id, {commission()}));
    EXPECT_EQ(said_by(theirs(), {id, {"declined"}, {}, {}, {}, {}}), "");
    auto named = minutes(id, {commission()});
    named.actions.clear();
    auto burdened = minutes(id, {commission()});
    burdened.participants.pop_back();
    auto neither = burdened;
    neither.actions.clear();

    EXPECT_EQ(obstacles_of(ours(), begun_by(ours(), named)),
              MeetingWords{"names_who_did_not_accept"});
    EXPECT_EQ(obstacles_of(ours(), begun_by(ours(), burdened)),
              MeetingWords{"names_who_did_not_accept"});
    EXPECT_EQ(obstacles_of(ours(), begun_by(ours(), neither)), MeetingWords{});
}

TEST_P(Meetings, PutADisagreementBesideTheMinutesThatOthersAgreeTo) {
    const auto id = with_both();
    told_by(ours(), minutes(id, {commission(), association()}));
    EXPECT_EQ(said_by(theirs(), agreement_to(id)), "");
    told_by(others(), disagreement_with(id, {mechanism(), commission()}));
    EXPECT_EQ(said_by(theirs(), agreement_to(id)), "meetings.not_ours_to_say");

    for (const auto* who : {&ours(), &theirs(), &others()}) {
        const auto read = read_by(*who, id).minutes.front();
        EXPECT_EQ(read.text, "We spoke of heating.");
        EXPECT_EQ(read.decisions, MeetingWords{"We ask for heating."});
        EXPECT_EQ(read.agreed, MeetingBodies{commission()});
        ASSERT_EQ(read.disagreements.size(), 1u);
        EXPECT_EQ(read.disagreements.front().by, association());
        EXPECT_EQ(read.disagreements.front().text, "We did not decide this.");
        EXPECT_TRUE(read.fits && read.disagreements.front().fits);
    }
}

TEST_P(Meetings, FollowAnActionByTheWordOfItsOwnerAlone) {
    const auto id = with_both();
    told_by(ours(), minutes(id, {commission(), association()}));
    const auto action = seen_by(ours(), id).actions.front().action;
    EXPECT_EQ(seen_by(theirs(), id).actions.front().owner, commission());
    EXPECT_EQ(said_by(ours(), {id, {"done"}, {}, {}, {}, action}), "meetings.not_ours_to_say");
    EXPECT_EQ(said_by(others(), {id, {"done"}, {}, {}, {}, action}), "meetings.not_ours_to_say");
    EXPECT_EQ(said_by(theirs(), {id, {"in_hand"}, {}, {}, {}, action}), "");
    EXPECT_EQ(seen_by(others(), id).actions.front().state.value, "in_hand");
    EXPECT_EQ(said_by(theirs(), {id, {"done"}, {}, {}, {}, action}), "");

    for (const auto* who : {&ours(), &theirs(), &others()})
        EXPECT_EQ(seen_by(*who, id).actions.front().state.value, "done");
}

TEST_P(Meetings, TakeTheWordForAnActionForNoOtherWordsThatBearItsId) {
    const auto id = with_both();
    told_by(ours(), minutes(id, {commission(), association()}));
    const auto action = seen_by(ours(), id).actions.front().action;
    EXPECT_EQ(said_by(theirs(), {id, {"done"}, {}, {}, {}, action}), "");
    auto otherwise = minutes(id, {commission(), association()});
    otherwise.actions.front().text = "Take back its recommendation.";
    const auto begun = begun_by(ours(), otherwise);
    written_as(ours().lead, [&](guard::OwnWork& work) {
        const auto found = *exchange::disclosure(work, {begun}).value();
        auto draft = found.draft;
        draft.parts.front().meeting->actions.front().id = action;
        return exchange::rewrite(work, {begun, found.version, draft}).value();
    });
    told_as_begun(ours(), begun);

    for (const auto* who : {&ours(), &theirs(), &others()}) {
        EXPECT_EQ(seen_by(*who, id).actions.front().action, action);
        EXPECT_EQ(seen_by(*who, id).actions.front().state.value, "open");
    }
}

TEST_P(Meetings, HaveTheirOwnTextsAndNoneThatNamesThemInATitle) {
    const auto id = begun_meeting();
    NewMeeting like_it;
    like_it.title = R"(%","meeting":")" + id.text() + R"(","_":")";
    like_it.kind = {"regular"};
    like_it.level = {"staff"};
    const auto other =
        written_as(ours().lead, [&](guard::OwnWork& work) { return begin(work, like_it).value(); });
    begun_by(ours(), invitation(other, {commission()}));

    EXPECT_EQ(seen_by(ours(), other).texts.size(), 1U);
    EXPECT_TRUE(seen_by(ours(), id).texts.empty());
}

TEST_P(Meetings, KeepTheOwnMinutesInNoLetter) {
    const auto id = with_both();
    EXPECT_EQ(keep(ours(), id, "canary-of-the-own-minutes"), "");
    EXPECT_EQ(keep(theirs(), id, "They gave way."), "");
    told_by(ours(), minutes(id, {commission(), association()}));
    const auto read = read_by(theirs(), id).minutes.front();

    EXPECT_EQ(seen_by(ours(), id).own_minutes->reveal(), "canary-of-the-own-minutes");
    EXPECT_EQ(seen_by(theirs(), id).own_minutes->reveal(), "They gave way.");
    EXPECT_FALSE(seen_by(others(), id).own_minutes);
    EXPECT_EQ(read.text.find("canary"), std::string::npos);
    for (const auto* who : {&ours(), &theirs(), &others()})
        EXPECT_EQ(headings_at(*who).find("canary"), std::string::npos);
}

TEST_P(Meetings, SayNothingInALettersHeadingOfWhatIsSpokenOf) {
    const auto id = with_both();
    told_by(ours(), minutes(id, {commission(), association()}));
    const auto all = headings_at(theirs());

    for (const char* words : {"Heating", "ministry", "We ask", "office", "Head of visits"})
        EXPECT_EQ(all.find(words), std::string::npos) << words;
}

TEST_P(Meetings, AreNotReadAnyMoreOnceTheInvitationIsCalledBack) {
    const auto id = begun_meeting();
    const auto told = told_by(ours(), invitation(id, {commission()}));
    EXPECT_EQ(recalled_by_us(told), "");

    EXPECT_EQ(standing_of(theirs(), id), "called_back");
    const auto title_for = [&](const Pair& who) {
        return seen_as(
            who.lead, [&](guard::Work& work) { return list(work, {}).value().items.at(0)->title; });
    };
    EXPECT_EQ(title_for(theirs()), "");
    EXPECT_NE(title_for(ours()), "");
    EXPECT_TRUE(read_by(theirs(), id).invitation->agenda.empty());
    EXPECT_EQ(said_by(theirs(), {id, {"accepted"}, {}, {}, {}, {}}), "meetings.called_off");
}

TEST_P(Meetings, AreListedAPageAtATime) {
    begun_meeting();
    begun_meeting();
    const auto found = [&](std::int64_t page) {
        return seen_as(ours().lead, [&](guard::Work& work) {
            work.take_pages_of(1);
            const auto listed = list(work, {{}, page}).value();
            return std::pair(listed.items.size(), listed.total);
        });
    };

    EXPECT_EQ(found(1), std::pair(std::size_t{1}, std::int64_t{2}));
    EXPECT_EQ(found(2), std::pair(std::size_t{1}, std::int64_t{2}));
    EXPECT_EQ(found(3), std::pair(std::size_t{0}, std::int64_t{2}));
}

TEST_P(Meetings, AreCalledOffByWhoCallsThem) {
    const auto id = with_both();
    EXPECT_EQ(said_by(theirs(), {id, {"called_off"}, {}, {}, {}, {}}), "meetings.not_ours_to_say");
    EXPECT_EQ(said_by(ours(), {id, {"called_off"}, {}, {}, {}, {}}), "");

    for (const auto* who : {&ours(), &theirs(), &others()})
        EXPECT_EQ(standing_of(*who, id), "called_off");
}

TEST_P(Meetings, AreTakenOverByNobodyAndToldToNobodyElse) {
    const auto id = begun_meeting();
    told_by(ours(), invitation(id, {commission()}));
    EXPECT_EQ(said_by(theirs(), {id, {"accepted"}, {}, {}, {}, {}}), "");

    auto taking = invitation(id, {association()});
    taking.participants = {{commission(), "Its secretary"}};
    EXPECT_EQ(obstacles_of(theirs(), begun_by(theirs(), taking)),
              MeetingWords{"not_ours_to_tell_of_it"});
    auto to_others = minutes(id, {association()});
    to_others.participants.clear();
    to_others.actions.clear();
    EXPECT_EQ(obstacles_of(ours(), begun_by(ours(), to_others)),
              MeetingWords{"not_asked_to_the_meeting"});
}

TEST_P(Meetings, LetNoHintOfAVisitToCome) {
    const auto id = with_both();
    auto at_the_prison = invitation(id, {commission()});
    at_the_prison.where = "North Prison";
    auto hinting = invitation(id, {commission()});
    hinting.agenda = {"We will visit the prison on 14 May 2027."};
    auto acting = minutes(id, {commission()});
    acting.actions.front().text = "Go to North Prison.";

    EXPECT_EQ(obstacles_of(ours(), begun_by(ours(), at_the_prison)),
              MeetingWords{"day_beside_a_place"});
    EXPECT_EQ(obstacles_of(ours(), begun_by(ours(), hinting)), MeetingWords{"concern_blocks"});
    const auto of_acting = obstacles_of(ours(), begun_by(ours(), acting));
    EXPECT_NE(std::ranges::find(of_acting, "day_beside_a_place"), of_acting.end());
    acting.actions.front().text = "We will visit the prison.";
    EXPECT_EQ(obstacles_of(ours(), begun_by(ours(), acting)), MeetingWords{"concern_blocks"});
}

TEST_P(Meetings, AreCalledByTheNameOfNoPlaceWhereTheirDayIsToCome) {
    const auto id = with_both();
    auto in_the_row = invitation(id, {commission()});
    const auto called = [&](const char* title, Day day) {
        in_the_row.day = day;
        const auto begun = begun_by(ours(), in_the_row);
        auto draft = seen_as(ours().lead, [&](guard::Work& work) {
            return exchange::disclosure(work, {begun}).value()->draft;
        });
        draft.title = title;
        return obstacles_of(ours(), written_as(ours().lead, [&](guard::OwnWork& work) {
                                return exchange::begin(work, draft).value();
                            }));
    };

    EXPECT_EQ(called("North Prison", day()), MeetingWords{"day_beside_a_place"});
    EXPECT_EQ(called("North Prison", plus_days(today, -1)), MeetingWords{});
    EXPECT_EQ(called("Second quarter", day()), MeetingWords{});
}

TEST_P(Meetings, AskForAnOfficeAndADayAndAnHour) {
    const auto id = begun_meeting();
    auto nobody = invitation(id, {commission()});
    nobody.participants.front().role.clear();
    auto no_day = invitation(id, {commission()});
    no_day.day.reset();
    auto no_hour = invitation(id, {commission()});
    no_hour.hour = "25:00";
    auto of_others = invitation(id, {commission()});
    of_others.participants.push_back({association(), "Its chair"});

    EXPECT_EQ(look_code(ours(), nobody), "exchange.meeting_participants");
    EXPECT_EQ(look_code(ours(), no_day), "exchange.meeting_day");
    EXPECT_EQ(look_code(ours(), no_hour), "exchange.meeting_hour");
    EXPECT_EQ(look_code(ours(), of_others), "exchange.meeting_of_others");
}

TEST_P(Meetings, GoIntoACalendarByTitleDayAndHour) {
    const auto id = with_both();
    const auto file = seen_as(theirs().lead, [&](guard::Work& work) {
        return calendar_of_one(work, {id}).value()->text;
    });
    const auto all =
        seen_as(others().lead, [&](guard::Work& work) { return calendar(work, {}).value()->text; });
    auto digits = text_of(day());
    std::erase(digits, '-');

    EXPECT_TRUE(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    EXPECT_TRUE(file.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    EXPECT_NE(file.find("SUMMARY:Second quarter\r\n"), std::string::npos);
    EXPECT_NE(file.find("DTSTART:" + digits + "T093000\r\n"), std::string::npos);
    EXPECT_EQ(file.find("office"), std::string::npos);
    EXPECT_NE(all.find(id.text()), std::string::npos);
}

TEST_P(Meetings, FillAnAgendaFromTheOwnCompartmentAlone) {
    const auto id = with_both();
    told_by(ours(), minutes(id, {commission(), association()}));
    told(harmless());
    const auto matters_of = [&](const Pair& who) {
        MeetingWords all;
        seen_as(who.lead, [&](guard::Work& work) {
            const auto matters = open_matters(work, {}).value();
            for (const auto& one : matters) all.push_back(one->matter.value);
            return true;
        });
        return all;
    };

    EXPECT_EQ(matters_of(theirs()), (MeetingWords{"letter_to_answer", "action_open"}));
    EXPECT_EQ(matters_of(others()), MeetingWords{"action_open"});
}

TEST_P(Meetings, SayWhenABodyWasLastMet) {
    const auto id = begun_meeting();
    auto past = invitation(id, {commission()});
    past.day = plus_days(today, -10);
    told_by(ours(), past);
    const auto met = [&] {
        return seen_as(ours().lead, [&](guard::Work& work) {
            std::optional<Day> day;
            const auto met_bodies = bodies_met(work, {}).value();
            for (const auto& one : met_bodies)
                if (one->body == commission()) day = one->last_met;
            return day;
        });
    };
    EXPECT_FALSE(met());
    EXPECT_EQ(said_by(theirs(), {id, {"accepted"}, {}, {}, {}, {}}), "");

    EXPECT_EQ(met(), plus_days(today, -10));
}

}  // namespace liaise::meetings
