#include <algorithm>

#include "modules/joint_visits/a_joint_visit_test.hpp"

namespace liaise::joint_visits {

namespace {

using JointWords = std::vector<std::string>;

class JointVisits : public AJointVisit {
protected:
    std::string standing_of(const Pair& who, const JointVisitId& id) {
        return seen_by(who, id).brief.standing.value;
    }
    bool is_unknown_to(const Pair& who, const JointVisitId& id) {
        return seen_as(who.lead, [&](guard::Work& work) {
            const auto found = find(work, {id});
            return !found && found.error().kind == ErrorKind::not_found;
        });
    }
    std::string keep(const Pair& who, const JointVisitId& id, const std::string& text) {
        return code(tried_as(who.lead, [&](guard::OwnWork& work) {
            return keep_own_notes(work, {id, Confidential(text)});
        }));
    }
    std::string says_of(const Pair& who, const Id<bodies::Body>& body, const JointVisitId& id) {
        return body_in(who, body, id).says.value;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, JointVisits, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(JointVisits, AreKeptAtHomeUntilSomebodyIsAsked) {
    const auto id = begun_joint_visit();

    EXPECT_EQ(standing_of(ours(), id), "begun");
    EXPECT_EQ(steps_for(ours(), id), JointWords{"ask_those_there"});
    EXPECT_TRUE(is_unknown_to(theirs(), id));
    EXPECT_EQ(listed_by(theirs()), 0u);
}

TEST_P(JointVisits, AskThoseThatWereThereAndHearEachsOwnWord) {
    const auto id = begun_joint_visit();
    told_by(ours(), opening(id, {commission(), association()}));
    EXPECT_EQ(standing_of(theirs(), id), "asked");
    EXPECT_EQ(steps_for(theirs(), id), JointWords{"say_whether"});
    EXPECT_EQ(seen_by(theirs(), id).brief.until, plus_days(today, 8));
    EXPECT_EQ(said_by(theirs(), id, "took_part"), "");
    EXPECT_EQ(said_by(others(), id, "not_there"), "");

    const auto read = read_by(theirs(), id).opening.value();
    EXPECT_EQ(read.authors.front().chapter, "Heating");
    EXPECT_EQ(read.publisher, mechanism());
    for (const auto* who : {&ours(), &theirs(), &others()}) {
        EXPECT_EQ(says_of(*who, mechanism(), id), "took_part");
        EXPECT_EQ(says_of(*who, commission(), id), "took_part");
        EXPECT_EQ(says_of(*who, association(), id), "not_there");
    }
}

TEST_P(JointVisits, TellWhoMayDependOnAnAuthorityTheHalfYearAlone) {
    const auto id = begun_joint_visit();
    told_by(ours(), opening(id, {commission()}));
    const auto read = read_by(theirs(), id).opening.value();

    EXPECT_EQ(read.when.value().precision, Precision::half_year);
    EXPECT_EQ(headings_at(theirs()).find(text_of(plus_days(today, -3))), std::string::npos);
}

TEST_P(JointVisits, AreOpenedToNobodyWhomTheRecordDoesNotName) {
    const auto visit = made_visit({mechanism(), commission()});
    const auto id = written_as(ours().lead, [&](guard::OwnWork& work) {
        return joint_visits::begin(work, {"Visit of the autumn", visit}).value();
    });

    EXPECT_EQ(obstacles_of(ours(), begun_by(ours(), opening(id, {commission()}))), JointWords{});
    EXPECT_EQ(obstacles_of(ours(), begun_by(ours(), opening(id, {commission(), association()}))),
              JointWords{"not_at_the_joint_visit"});
}

TEST_P(JointVisits, AreSeenByNobodyWhoWasNotAsked) {
    const auto id = begun_joint_visit();
    told_by(ours(), opening(id, {commission()}));
    EXPECT_EQ(said_by(theirs(), id, "took_part"), "");
    told_by(theirs(), contribution(id, "The radiators were cold.", {mechanism()}));

    EXPECT_TRUE(is_unknown_to(others(), id));
    EXPECT_EQ(listed_by(others()), 0u);
    EXPECT_EQ(said_by(others(), id, "took_part"), "error.not_found");
    EXPECT_EQ(seen_by(ours(), id).bodies.size(), 2u);
}

TEST_P(JointVisits, TellNothingToWhoDidNotSayThatItTookPart) {
    const auto id = begun_joint_visit();
    told_by(ours(), opening(id, {commission(), association()}));
    const auto early = contribution(id, "The radiators were cold.", {mechanism()});
    EXPECT_EQ(obstacles_of(theirs(), begun_by(theirs(), early)),
              JointWords{"not_ours_to_tell_of_this_visit"});
    EXPECT_EQ(said_by(theirs(), id, "took_part"), "");

    EXPECT_EQ(obstacles_of(theirs(), begun_by(theirs(), early)), JointWords{});
    EXPECT_EQ(obstacles_of(ours(), begun_by(ours(), facts(id, {commission(), association()}))),
              JointWords{"has_not_said_it_took_part"});
}

TEST_P(JointVisits, HearAgainFromWhoTookPartWhoeverIsAskedLater) {
    const auto id = begun_joint_visit();
    told_by(ours(), opening(id, {commission()}));
    EXPECT_EQ(said_by(theirs(), id, "took_part"), "");
    EXPECT_EQ(said_by(theirs(), id, "took_part"), "joint_visits.not_ours_to_say");
    told_by(ours(), opening(id, {commission(), association()}));
    EXPECT_EQ(says_of(others(), commission(), id), "asked");
    EXPECT_EQ(steps_for(theirs(), id).front(), "say_again");
    EXPECT_EQ(said_by(theirs(), id, "took_part"), "");

    EXPECT_EQ(says_of(others(), commission(), id), "took_part");
    EXPECT_EQ(says_of(ours(), commission(), id), "took_part");
}

TEST_P(JointVisits, KeepAllegationObservationAndFindingApart) {
    const auto id = with_both();
    told_by(theirs(), contribution(id, "The radiators were cold.", {mechanism(), association()}));

    for (const auto* who : {&ours(), &theirs(), &others()}) {
        const auto read = read_by(*who, id).contributions;
        ASSERT_EQ(read.size(), 1u);
        EXPECT_EQ(read.front().by, commission());
        EXPECT_EQ(read.front().lines.at(0).kind.value, "observation");
        EXPECT_EQ(read.front().lines.at(1).kind.value, "allegation");
        EXPECT_FALSE(read.front().is_late);
    }
}

TEST_P(JointVisits, TakeALateContributionAndSayThatItIsLate) {
    const auto id = with_both();
    told_by(theirs(), contribution(id, "The radiators were cold.", {mechanism(), association()}));
    wait(8);
    EXPECT_FALSE(body_in(ours(), association(), id).is_late);
    wait(1);
    EXPECT_TRUE(body_in(ours(), association(), id).is_late);
    told_by(others(), contribution(id, "The kitchen was clean.", {mechanism(), commission()}));

    for (const auto* who : {&ours(), &theirs(), &others()}) {
        EXPECT_FALSE(body_in(*who, commission(), id).is_late);
        EXPECT_TRUE(body_in(*who, association(), id).is_late);
        EXPECT_TRUE(body_in(*who, association(), id).contributed);
        const auto read = read_by(*who, id).contributions;
        ASSERT_EQ(read.size(), 2u);
        EXPECT_FALSE(read.at(0).is_late);
        EXPECT_TRUE(read.at(1).is_late);
    }
}

TEST_P(JointVisits, AreTakenOverByNobody) {
    const auto id = with_both();

    EXPECT_EQ(obstacles_of(theirs(), begun_by(theirs(), facts(id, {mechanism()}))),
              JointWords{"not_ours_to_tell_of_this_visit"});
    EXPECT_EQ(said_by(ours(), id, "took_part"), "joint_visits.not_ours_to_say");
    EXPECT_EQ(said_by(ours(), id, "left"), "joint_visits.not_ours_to_say");
    EXPECT_EQ(look_code(theirs(), opening(id, {mechanism()})), "exchange.joint_visit_of_none");
}

TEST_P(JointVisits, TellNothingNewToWhoLeaves) {
    const auto id = with_both();
    told_by(ours(), facts(id, {commission(), association()}));
    EXPECT_EQ(said_by(others(), id, "left"), "");
    EXPECT_EQ(said_by(theirs(), id, "agreed", {last_facts(id)}), "");

    EXPECT_EQ(standing_of(others(), id), "left");
    EXPECT_EQ(read_by(ours(), id).facts.front().agreed, Bodies{commission()});
    EXPECT_TRUE(read_by(others(), id).facts.front().agreed.empty());
    EXPECT_EQ(says_of(theirs(), association(), id), "left");
    EXPECT_EQ(read_by(others(), id).facts.size(), 1u);
    EXPECT_EQ(obstacles_of(ours(), begun_by(ours(), facts(id, {association()}))),
              JointWords{"has_not_said_it_took_part"});
    EXPECT_EQ(said_by(others(), id, "agreed", {last_facts(id)}), "joint_visits.not_ours_to_say");
}

TEST_P(JointVisits, AreNotReadAnyMoreOnceTheyAreCalledBack) {
    const auto id = begun_joint_visit();
    const auto told = told_by(ours(), opening(id, {commission()}));
    EXPECT_EQ(recalled_by(ours(), told), "");
    const auto brief = seen_by(theirs(), id).brief;

    EXPECT_EQ(brief.standing.value, "called_back");
    EXPECT_EQ(brief.title, "");
    EXPECT_FALSE(brief.place);
    EXPECT_TRUE(read_by(theirs(), id).opening->authors.empty());
    EXPECT_EQ(said_by(theirs(), id, "took_part"), "joint_visits.called_back");
}

TEST_P(JointVisits, KeepTheOwnNotesInNoLetter) {
    const auto id = with_both();
    EXPECT_EQ(keep(ours(), id, "canary-of-the-own-notes"), "");
    EXPECT_EQ(keep(theirs(), id, "They did not look."), "");
    told_by(ours(), contribution(id, "The radiators were cold.", {commission(), association()}));
    const auto read = read_by(theirs(), id).contributions.front();

    EXPECT_EQ(seen_by(ours(), id).own_notes->reveal(), "canary-of-the-own-notes");
    EXPECT_EQ(seen_by(theirs(), id).own_notes->reveal(), "They did not look.");
    EXPECT_FALSE(seen_by(others(), id).own_notes);
    EXPECT_EQ(read.lines.front().text.find("canary"), std::string::npos);
    for (const auto* who : {&ours(), &theirs(), &others()})
        EXPECT_EQ(headings_at(*who).find("canary"), std::string::npos);
}

TEST_P(JointVisits, SayNothingInALettersHeadingOfWhatWasFound) {
    const auto id = with_both();
    told_by(theirs(), contribution(id, "The radiators were cold.", {mechanism(), association()}));
    told_by(ours(), facts(id, {commission(), association()}));
    const auto all = headings_at(others());

    for (const char* words : {"radiators", "Heating", "Kitchens", "Facts and conclusions"})
        EXPECT_EQ(all.find(words), std::string::npos) << words;
}

TEST_P(JointVisits, LetNoHintOfAVisitToCome) {
    const auto id = with_both();
    const auto hinting =
        contribution(id, "We will visit the prison on 14 May 2027.", {mechanism()});
    auto in_a_fact = facts(id, {commission()});
    in_a_fact.facts = {"We will visit the prison on 14 May 2027."};

    EXPECT_EQ(obstacles_of(theirs(), begun_by(theirs(), hinting)), JointWords{"concern_blocks"});
    EXPECT_EQ(obstacles_of(ours(), begun_by(ours(), in_a_fact)), JointWords{"concern_blocks"});
}

TEST_P(JointVisits, AreAnsweredOnTheirPageAndByNoOtherLetter) {
    const auto id = begun_joint_visit();
    told_by(ours(), opening(id, {commission()}));
    const auto letter = read_by(theirs(), id).opening.value().letter;

    EXPECT_EQ(code(tried_as(theirs().lead,
                            [&](guard::OwnWork& work) {
                                return exchange::answer(work, {letter, {"accepted"}, {}, true});
                            })),
              "exchange.answered_at_the_joint_visit");
}

TEST_P(JointVisits, TakeNoOtherTextUnderTheIdOfOneThatWasTold) {
    const auto id = with_both();
    told_by(ours(), facts(id, {commission(), association()}));
    const auto begun = begun_by(theirs(), text(id, "conclusion", "It is neglect.", {mechanism()}));
    const auto taken = last_facts(id);
    tried_as(theirs().lead, [&](guard::OwnWork& work) {
        const auto found = *exchange::disclosure(work, {begun}).value();
        auto draft = found.draft;
        draft.parts.front().joint_visit->text_version = taken;
        return exchange::rewrite(work, {begun, found.version, draft});
    }).value();

    EXPECT_EQ(obstacles_of(theirs(), begun), JointWords{"joint_text_taken"});
}

TEST_P(JointVisits, StandFirstWhereSomethingIsAsked) {
    const auto asked = with_both();
    wait(1);
    const auto told = begun_joint_visit();
    told_by(ours(), opening(told, {commission()}));
    EXPECT_EQ(said_by(theirs(), told, "not_there"), "");
    const auto listed = seen_as(theirs().lead, [&](guard::Work& work) {
        std::vector<JointVisitId> ids;
        const auto page = list(work, {}).value();
        for (const auto& one : page.items) ids.push_back(one->id);
        return ids;
    });

    EXPECT_EQ(listed, (std::vector{asked, told}));
}

TEST_P(JointVisits, AskForADayLinesAndFacts) {
    const auto id = with_both();
    auto past = opening(id, {commission()});
    past.until = plus_days(today, -1);
    auto of_others = opening(id, {commission()});
    of_others.authors.push_back({"Health", association()});
    auto nothing = contribution(id, "", {mechanism()});
    nothing.lines.clear();
    auto no_facts = facts(id, {commission()});
    no_facts.facts.clear();

    EXPECT_EQ(look_code(ours(), past), "exchange.joint_visit_until");
    EXPECT_EQ(look_code(ours(), of_others), "exchange.joint_visit_authors");
    EXPECT_EQ(look_code(theirs(), nothing), "exchange.joint_visit_lines");
    EXPECT_EQ(look_code(ours(), no_facts), "exchange.joint_visit_facts");
    EXPECT_EQ(look_code(theirs(), text(id, "conclusion", "", {mechanism()})), "exchange.part_text");
}

}  // namespace liaise::joint_visits
