#include <algorithm>

#include "base/json_text.hpp"
#include "modules/coalitions/a_coalition_test.hpp"
#include "modules/exchange/coalition_checks.hpp"
#include "modules/exchange/gate.hpp"

namespace liaise::coalitions {

namespace {

using Words = std::vector<std::string>;

/// What a member, a body that was asked, or one that was not may try, and what luck may bring.
class HoldingOut : public ACoalition {
protected:
    /// A draft that was not begun from the coalition's page.
    exchange::DisclosureDraft draft_of(const Pair& who, const Id<exchange::Disclosure>& id) {
        return written_as(who.lead, [&](guard::OwnWork& work) {
            return exchange::disclosure(work, {id}).value()->draft;
        });
    }
    Id<exchange::Disclosure> begun_elsewhere(const Pair& who,
                                             const exchange::DisclosureDraft& draft) {
        return written_as(
            who.lead, [&](guard::OwnWork& work) { return exchange::begin(work, draft).value(); });
    }
    std::string look_code(const Pair& who, const Id<exchange::Disclosure>& id) {
        return written_as(
            who.lead, [&](guard::OwnWork& work) { return code_of(exchange::look(work, {id})); });
    }
    void call_back(const Id<exchange::Disclosure>& id,
                   const std::vector<Id<bodies::Body>>& from = {}) {
        EXPECT_EQ(code(tried_as(ours().lead,
                                [&](guard::OwnWork& work) {
                                    return exchange::recall(work, {id, from, {"mistake"}, {}});
                                })),
                  "");
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, HoldingOut, engines::both_engines(), engines::name_of_engine);

}  // namespace

TEST_P(HoldingOut, NothingGoesInAFieldThatNobodyLooksAt) {
    const auto id = with_both();
    auto draft = draft_of(ours(), begun_by(ours(), text(id, "word", "Well.", {commission()})));
    auto& part = *draft.parts.front().coalition;
    part.secret = "We visit on 14 May";
    part.addressee = "The ward on 14 May";
    part.step = {{"visit_on_14_may"}};
    part.month = "2027-05";
    part.contribution = {{"visit_on_14_may"}};
    const auto look = looked_by(ours(), begun_elsewhere(ours(), draft));
    const auto told = *look.recipients.front().product.pieces.front().coalition;
    EXPECT_FALSE(told.secret);
    EXPECT_FALSE(told.addressee);
    EXPECT_FALSE(told.step);
    EXPECT_FALSE(told.month);
    EXPECT_FALSE(told.contribution);

    part.act = {"version"};
    part.text_version = Id<exchange::TextVersion>::random();
    EXPECT_EQ(look_code(ours(), begun_elsewhere(ours(), draft)), "exchange.no_text_version");
}

TEST_P(HoldingOut, NobodyTakesACoalitionOverWhoKnowsItsIdAlone) {
    const auto id = begun_coalition();
    const auto asked = begun_by(ours(), text(id, "invitation", "Join us.", {commission()}));
    auto draft = draft_of(ours(), asked);
    invite(id, {commission()});
    draft.recipients = {{mechanism(), {}, "For this once."}};
    const auto look = looked_by(others(), begun_elsewhere(others(), draft));
    Words obstacles;
    for (const auto& [word] : look.obstacles) obstacles.push_back(word);
    EXPECT_EQ(obstacles, Words{"not_ours_to_tell_there"});

    const auto heading = json_text(look.recipients.front().product.heading);
    written_as(others().lead, [&](guard::OwnWork& work) {
        return exchange::Gate::send(
            work, {exchange::letter_kind::product, mechanism(), {}, heading, "{}"});
    });
    EXPECT_EQ(seen_by(ours().lead, id).brief.standing.value, "ours");
    EXPECT_EQ(joined(theirs().lead, id), "");
    EXPECT_EQ(members_of(ours().lead, id), std::vector{commission()});
}

TEST_P(HoldingOut, AVersionIsReadThatTheLeadSendsAgainAfterItCalledItBack) {
    const auto id = with_both();
    const auto told = told_by(ours(), text(id, "version", "We ask.", {commission()}));
    call_back(told);
    EXPECT_EQ(read_by(theirs().lead, id).versions.front().whole.text, "");
    auto again = text(id, "version", "", {commission()});
    again.again = told;
    told_by(ours(), again);
    const auto versions = read_by(theirs().lead, id).versions;

    ASSERT_EQ(versions.size(), 1U);
    EXPECT_EQ(versions.front().whole.text, "We ask.");
    EXPECT_TRUE(versions.front().whole.fits);
    EXPECT_FALSE(versions.front().whole.is_called_back);
}

TEST_P(HoldingOut, WhatDiffersInTheContributionAloneIsReadTwice) {
    const auto id = with_both();
    auto one = text(id, "outcome", "They heat.", {mechanism()});
    one.contribution = {{"decisive"}};
    told_by(theirs(), one);
    one.contribution = {{"minor"}};
    told_by(theirs(), one);
    Words said;
    for (const auto& other : read_by(ours().lead, id).others)
        if (other.contribution) said.push_back(other.contribution->value);

    EXPECT_EQ(said, (Words{"decisive", "minor"}));
}

TEST_P(HoldingOut, NobodyJoinsALeadThatDependsOnAnAuthority) {
    const auto id = begun_coalition();
    invite(id, {commission()});
    for (const char* word : {"yes", "unknown"}) {
        says(mechanism(), word);

        EXPECT_EQ(joined(theirs().lead, id), "coalitions.lead_dependent") << word;
    }
    says(mechanism(), "no");
    EXPECT_EQ(joined(theirs().lead, id), "");
}

TEST_P(HoldingOut, WhoWasAskedInJoinsNobodyWhereTheLeadHasLeft) {
    const auto id = begun_coalition();
    invite(id, {commission(), association()});
    EXPECT_EQ(joined(theirs().lead, id), "");
    EXPECT_EQ(left(ours().lead, id), "");

    EXPECT_EQ(joined(others().lead, id), "coalitions.lead_left");
    EXPECT_EQ(seen_by(others().lead, id).brief.standing.value, "invited");
    EXPECT_EQ(members_of(ours().lead, id), std::vector{commission()});
}

TEST_P(HoldingOut, ALetterThatNamesWhoHasJoinedNamesNobodyOnceItIsCalledBack) {
    const auto id = begun_coalition();
    invite(id, {commission(), association()});
    EXPECT_EQ(joined(theirs().lead, id), "");
    EXPECT_EQ(joined(others().lead, id), "");
    const auto told = told_by(ours(), text(id, "members", "", {commission(), association()}));
    ASSERT_EQ(members_of(theirs().lead, id), (std::vector{mechanism(), association()}));
    call_back(told, {commission()});

    EXPECT_EQ(members_of(theirs().lead, id), std::vector{mechanism()});
    EXPECT_EQ(why_not(theirs(), text(id, "word", "Well.", {association()})),
              Words{"has_not_joined"});
    EXPECT_EQ(members_of(others().lead, id), (std::vector{mechanism(), commission()}));
    EXPECT_EQ(left(theirs().lead, id), "");
    EXPECT_EQ(members_of(others().lead, id), std::vector{mechanism()}) << "who knows it is told";
}

TEST_P(HoldingOut, WhoIsSilentIsAskedThreeTimesAtMost) {
    const auto id = begun_coalition();
    for (int times = 0; times < exchange::invitations_to_one_max; ++times)
        invite(id, {commission()});
    const auto once_more = text(id, "invitation", "Join us.", {commission(), association()});

    EXPECT_EQ(why_not(ours(), once_more), (Words{"asked_often_enough", ""}));
    EXPECT_EQ(obstacles_of(ours(), once_more), Words{"not_in_the_coalition"});
    EXPECT_EQ(joined(theirs().lead, id), "") << "what was sent before still stands";
}

TEST_P(HoldingOut, AnEarlierInvitationStandsWhereALaterOneIsCalledBack) {
    const auto id = begun_coalition();
    invite(id, {commission()});
    call_back(told_by(ours(), text(id, "invitation", "Join us soon.", {commission()})));
    EXPECT_EQ(seen_by(theirs().lead, id).brief.standing.value, "invited");
    EXPECT_EQ(joined(theirs().lead, id), "");
    EXPECT_EQ(left(theirs().lead, id), "");

    call_back(told_by(ours(), text(id, "invitation", "Come back.", {commission()})));
    EXPECT_EQ(seen_by(theirs().lead, id).brief.standing.value, "left");
    EXPECT_EQ(joined(theirs().lead, id), "coalitions.left_before");
}

TEST_P(HoldingOut, WhoHasLeftMayBeAskedAnew) {
    const auto id = begun_coalition();
    for (int times = 0; times < exchange::invitations_to_one_max; ++times)
        invite(id, {commission()});
    EXPECT_EQ(joined(theirs().lead, id), "");
    EXPECT_EQ(left(theirs().lead, id), "");

    EXPECT_EQ(why_not(ours(), text(id, "invitation", "Join us again.", {commission()})),
              Words{""});
}

TEST_P(HoldingOut, OfManyCoalitionsNoneIsMissingInTheList) {
    for (int i = 0; i < 60; ++i) begun_coalition();
    const auto tx = database().reading();
    guard::Work work(ours().lead, *tx, noon);
    const auto first = list(work, {}).value();
    const auto second = list(work, {{}, 2}).value();
    std::vector<CoalitionId> ids;
    for (const auto* page : {&first, &second})
        for (const auto& one : page->items) ids.push_back(one->id);
    std::ranges::sort(ids);

    EXPECT_EQ(first.total, 60);
    EXPECT_EQ(first.items.size(), static_cast<std::size_t>(guard::page_size));
    EXPECT_EQ(second.items.size(), 10U);
    EXPECT_EQ(std::ranges::adjacent_find(ids), ids.end()) << "none stands twice";
}

}  // namespace liaise::coalitions
