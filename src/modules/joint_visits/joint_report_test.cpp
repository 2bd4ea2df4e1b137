#include <algorithm>

#include "modules/joint_visits/a_joint_visit_test.hpp"

namespace liaise::joint_visits {

namespace {

using ReportWords = std::vector<std::string>;

class JointReport : public AJointVisit {
protected:
    /// With facts that the lead has proposed to both.
    JointVisitId with_facts() {
        const auto id = with_both();
        told_by(ours(), facts(id, {commission(), association()}));
        return id;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, JointReport, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(JointReport, ReadsFactsWithWhatSomebodySeesOtherwiseAndWithWhoIsSilent) {
    const auto id = with_facts();
    for (const auto* who : {&theirs(), &others()})
        EXPECT_EQ(read_by(*who, id).facts.front().silent, (Bodies{commission(), association()}));
    EXPECT_EQ(said_by(theirs(), id, "agreed", {last_facts(id)}), "");
    told_by(others(), differing(id, "Two of them were warm.", {mechanism(), commission()}));
    EXPECT_EQ(said_by(theirs(), id, "agreed", {last_facts(id)}), "joint_visits.not_ours_to_say");

    for (const auto* who : {&ours(), &theirs(), &others()}) {
        const auto read = read_by(*who, id).facts.front();
        EXPECT_EQ(read.facts, (ReportWords{"The radiators were cold.", "The kitchen was clean."}));
        EXPECT_EQ(read.agreed, Bodies{commission()});
        EXPECT_TRUE(read.silent.empty());
        ASSERT_EQ(read.differing.size(), 1u);
        EXPECT_EQ(read.differing.front().by, association());
        EXPECT_EQ(read.differing.front().text, "Two of them were warm.");
        EXPECT_TRUE(read.whole.fits && read.differing.front().fits);
        EXPECT_TRUE(body_in(*who, association(), id).differs);
        EXPECT_FALSE(body_in(*who, association(), id).agreed);
    }
}

TEST_P(JointReport, TakesSilenceForNoAgreement) {
    const auto id = with_facts();

    EXPECT_EQ(read_by(ours(), id).facts.front().silent, (Bodies{commission(), association()}));
    EXPECT_TRUE(body_in(ours(), mechanism(), id).agreed);
    EXPECT_FALSE(body_in(ours(), commission(), id).agreed);
    const auto steps = steps_for(theirs(), id);
    EXPECT_NE(std::ranges::find(steps, "answer_facts"), steps.end());
}

TEST_P(JointReport, AsksAnewForANewVersionOfTheFacts) {
    const auto id = with_facts();
    EXPECT_EQ(said_by(theirs(), id, "agreed", {last_facts(id)}), "");
    auto changed = facts(id, {commission(), association()});
    changed.facts = {"Some radiators were cold."};
    told_by(ours(), changed);

    EXPECT_FALSE(body_in(ours(), commission(), id).agreed);
    EXPECT_EQ(read_by(theirs(), id).facts.front().facts, ReportWords{"Some radiators were cold."});
    EXPECT_EQ(read_by(theirs(), id).facts.back().agreed, Bodies{commission()});
}

TEST_P(JointReport, HasConclusionsByBodyAndTheDissentAnnexedInFull) {
    const auto id = with_facts();
    told_by(ours(), text(id, "conclusion", "Heating is owed.", {commission(), association()}));
    told_by(theirs(),
            text(id, "conclusion", "It is a lack of means.", {mechanism(), association()}));
    told_by(theirs(), text(id, "conclusion", "It is neglect.", {mechanism(), association()}));
    told_by(others(), text(id, "dissent", "It is worse than that.", {mechanism(), commission()}));

    for (const auto* who : {&ours(), &theirs(), &others()}) {
        const auto read = read_by(*who, id);
        ASSERT_EQ(read.conclusions.size(), 2u);
        EXPECT_EQ(read.conclusions.at(0).by, mechanism());
        EXPECT_EQ(read.conclusions.at(1).text, "It is neglect.");
        ASSERT_EQ(read.dissent.size(), 1u);
        EXPECT_EQ(read.dissent.front().by, association());
        EXPECT_EQ(read.dissent.front().text, "It is worse than that.");
        EXPECT_TRUE(body_in(*who, association(), id).dissents);
        EXPECT_FALSE(body_in(*who, association(), id).concluded);
    }
}

TEST_P(JointReport, NamesWhatWasCalledBackAndReadsItNoMore) {
    const auto id = with_facts();
    const auto told = told_by(
        theirs(), text(id, "dissent", "It is worse than that.", {mechanism(), association()}));
    EXPECT_EQ(recalled_by(theirs(), told), "");

    for (const auto* who : {&ours(), &theirs(), &others()}) {
        const auto read = read_by(*who, id).dissent;
        ASSERT_EQ(read.size(), 1u);
        EXPECT_TRUE(read.front().is_called_back);
        EXPECT_EQ(read.front().text, "");
        EXPECT_FALSE(body_in(*who, commission(), id).dissents);
    }
}

TEST_P(JointReport, KeepsTheDissentWhereWhoLeadsCallsBackWhatItAsked) {
    const auto id = begun_joint_visit();
    const auto asked = told_by(ours(), opening(id, {commission(), association()}));
    for (const auto* who : {&theirs(), &others()}) EXPECT_EQ(said_by(*who, id, "took_part"), "");
    told_by(ours(), facts(id, {commission(), association()}));
    told_by(others(), differing(id, "Two were warm.", {mechanism(), commission()}));
    told_by(others(), text(id, "dissent", "It is worse.", {mechanism(), commission()}));
    const auto expect_both = [&] {
        for (const auto* who : {&ours(), &theirs(), &others()}) {
            const auto read = read_by(*who, id);
            ASSERT_EQ(read.dissent.size(), 1u);
            EXPECT_EQ(read.dissent.front().text, "It is worse.");
            ASSERT_EQ(read.facts.size(), 1u);
            EXPECT_EQ(read.facts.front().differing.size(), 1u);
        }
    };
    EXPECT_EQ(recalled_by(ours(), asked), "");
    expect_both();
    told_by(ours(), opening(id, {commission(), association()}));
    expect_both();
}

TEST_P(JointReport, LetsWhoTookPartLeaveWhenWhatItWasAskedIsCalledBack) {
    const auto id = begun_joint_visit();
    const auto asked = told_by(ours(), opening(id, {commission(), association()}));
    for (const auto* who : {&theirs(), &others()}) EXPECT_EQ(said_by(*who, id, "took_part"), "");
    told_by(theirs(), text(id, "conclusion", "It is neglect.", {mechanism(), association()}));
    EXPECT_EQ(said_by(theirs(), id, "signed", own_texts(theirs(), commission(), id)), "");
    EXPECT_EQ(recalled_by(ours(), asked), "");
    EXPECT_TRUE(read_by(others(), id).conclusions.front().is_signed);
    EXPECT_EQ(said_by(theirs(), id, "not_signing"), "joint_visits.called_back");
    EXPECT_EQ(said_by(theirs(), id, "left"), "");

    for (const auto* who : {&ours(), &theirs(), &others()})
        EXPECT_FALSE(read_by(*who, id).conclusions.front().is_signed);
}

TEST_P(JointReport, LetsNobodyTellAnothersDissentAsItsOwn) {
    const auto id = with_facts();
    const auto told = told_by(others(), text(id, "dissent", "It is worse.", {commission()}));
    const auto theirs_is = seen_as(others().lead, [&](guard::Work& work) {
        return exchange::disclosure(work, {told}).value()->draft.parts.front().joint_visit;
    });
    const auto begun = begun_by(theirs(), text(id, "dissent", "It is worse.", {mechanism()}));
    tried_as(theirs().lead, [&](guard::OwnWork& work) {
        const auto found = *exchange::disclosure(work, {begun}).value();
        auto draft = found.draft;
        draft.parts.front().joint_visit = theirs_is;
        return exchange::rewrite(work, {begun, found.version, draft});
    }).value();

    EXPECT_EQ(obstacles_of(theirs(), begun), ReportWords{"joint_text_taken"});
}

TEST_P(JointReport, AsksNobodyLaterApartFromThoseWhoWereAskedBefore) {
    const auto id = begun_joint_visit();
    const auto first = told_by(ours(), opening(id, {commission()}));
    const auto apart = begun_by(ours(), opening(id, {association()}));
    EXPECT_EQ(obstacles_of(ours(), apart), ReportWords{"others_asked_left_out"});
    EXPECT_EQ(obstacles_of(ours(), begun_by(ours(), opening(id, {commission(), association()}))),
              ReportWords{});

    EXPECT_EQ(said_by(theirs(), id, "not_there"), "");
    EXPECT_EQ(obstacles_of(ours(), apart), ReportWords{}) << "it is out of it by its own word";
    EXPECT_EQ(said_by(theirs(), id, "took_part"), "");
    EXPECT_EQ(recalled_by(ours(), first), "");
    EXPECT_EQ(obstacles_of(ours(), apart), ReportWords{}) << "it was called back from it";
}

TEST_P(JointReport, IsLedByNobodyWhoWasNotThere) {
    const auto visit = made_visit({commission(), association()});
    const auto id = written_as(ours().lead, [&](guard::OwnWork& work) {
        return joint_visits::begin(work, {"Visit of the autumn", visit}).value();
    });

    EXPECT_EQ(refusal_of(ours(), opening(id, {commission(), association()})),
              "exchange.not_our_visit");
}

TEST_P(JointReport, PublishesOfEachBodyWhatItSignsAlone) {
    const auto id = with_facts();
    EXPECT_EQ(said_by(theirs(), id, "agreed", {last_facts(id)}), "");
    told_by(theirs(), text(id, "conclusion", "It is neglect.", {mechanism(), association()}));
    told_by(others(), text(id, "dissent", "It is worse.", {mechanism(), commission()}));
    auto signs = own_texts(theirs(), commission(), id);
    signs.push_back(last_facts(id));
    EXPECT_EQ(said_by(theirs(), id, "signed", own_texts(theirs(), association(), id)),
              "joint_visits.not_ours_to_sign");
    EXPECT_EQ(said_by(others(), id, "signed", {last_facts(id)}), "joint_visits.not_ours_to_sign");
    EXPECT_EQ(said_by(theirs(), id, "signed", signs), "");

    for (const auto* who : {&ours(), &theirs(), &others()}) {
        const auto read = read_by(*who, id);
        EXPECT_TRUE(read.conclusions.front().is_signed);
        EXPECT_FALSE(read.dissent.front().is_signed);
        EXPECT_EQ(read.facts.front().signed_by, Bodies{commission()});
        EXPECT_FALSE(read.facts.front().whole.is_signed);
        EXPECT_TRUE(body_in(*who, commission(), id).signs);
        EXPECT_FALSE(body_in(*who, association(), id).signs);
    }
}

TEST_P(JointReport, NamesAsNotSigningOnlyWhoSaysThatItMayBeNamed) {
    const auto id = with_facts();
    EXPECT_EQ(said_by(theirs(), id, "not_signing"), "");

    for (const auto* who : {&ours(), &theirs(), &others()}) {
        EXPECT_TRUE(body_in(*who, commission(), id).may_be_named);
        EXPECT_FALSE(body_in(*who, association(), id).may_be_named);
    }
    EXPECT_EQ(said_by(theirs(), id, "signed"), "");
    EXPECT_FALSE(body_in(ours(), commission(), id).may_be_named);
}

TEST_P(JointReport, TakesBackWhatWasSignedWithWhoLeavesOrSignsAnew) {
    const auto id = with_facts();
    for (const auto* who : {&theirs(), &others()})
        EXPECT_EQ(said_by(*who, id, "agreed", {last_facts(id)}), "");
    for (const auto* who : {&theirs(), &others()})
        EXPECT_EQ(said_by(*who, id, "signed", {last_facts(id)}), "");
    EXPECT_EQ(read_by(ours(), id).facts.front().signed_by.size(), 2u);
    EXPECT_EQ(said_by(theirs(), id, "signed"), "");
    EXPECT_EQ(said_by(others(), id, "left"), "");

    EXPECT_TRUE(read_by(ours(), id).facts.front().signed_by.empty());
    EXPECT_TRUE(read_by(others(), id).facts.front().signed_by.empty());
}

TEST_P(JointReport, TellsWhatIsSeenOtherwiseToWhoHasTheFactsAlone) {
    const auto id = with_both();
    told_by(ours(), facts(id, {commission()}));

    EXPECT_EQ(obstacles_of(theirs(), begun_by(theirs(), differing(id, "Two were warm.",
                                                                  {mechanism(), association()}))),
              ReportWords{"has_not_said_it_took_part"});
    EXPECT_EQ(
        obstacles_of(others(), begun_by(others(), differing(id, "Two were warm.", {mechanism()}))),
        ReportWords{"joint_facts_gone"});
}

}  // namespace liaise::joint_visits
