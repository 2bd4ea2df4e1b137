#include <algorithm>

#include "modules/clash_checks/a_clash_check_test.hpp"

namespace liaise::clash_checks {

namespace {

class ClashChecks : public AClashCheck {
protected:
    std::vector<std::string> standings(const guard::Viewer& who) {
        std::vector<std::string> all;
        for (const auto& one :
             read_as(who, [](guard::Work& work) { return list(work, {}).value().items; }))
            all.push_back(one->standing.value);
        return all;
    }
    std::string offer_code(const guard::Viewer& who, const Id<bodies::Body>& to) {
        return code_of(offered_by(who, to));
    }
    std::int64_t kept_here() {
        std::int64_t kept = 0;
        database().reading()->each(
            "SELECT COUNT(*) FROM record_keys WHERE place = 'clash_rounds.kept'", {},
            [&](const store::Row& row) { kept = row.integer(0); });
        return kept;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ClashChecks, engines::both_engines(),
                         engines::name_of_engine);

using Words = std::vector<std::string>;

}  // namespace

TEST_P(ClashChecks, AreAgreedByASignedLetterOfEachSideAndNotBefore) {
    const auto id = offered_by(ours(), commission()).value();

    EXPECT_EQ(standings(ours()), Words{"we_proposed"});
    EXPECT_EQ(standings(theirs()), Words{"they_proposed"});
    EXPECT_EQ(asked_by(ours(), id, {}), "clash_checks.not_agreed");
    EXPECT_EQ(asked_by(theirs(), id, {}), "clash_checks.not_agreed");
    EXPECT_EQ(accepted_by(ours(), id), "clash_checks.theirs_to_accept");
    EXPECT_EQ(accepted_by(theirs(), id), "");
    EXPECT_EQ(accepted_by(theirs(), id), "clash_checks.agreed_before");
    EXPECT_EQ(standings(ours()), Words{"agreed"});
    EXPECT_EQ(asked_by(theirs(), id, {}), "");
}

TEST_P(ClashChecks, AreNotSeenByAnybodyElse) {
    const auto id = agreed();
    const auto third = enrolled(association(), "Ned", guard::Role::coordinator);
    const auto seen = read_as(third, [&](guard::Work& work) { return code_of(find(work, {id})); });

    EXPECT_EQ(standings(third), Words{});
    EXPECT_EQ(seen, "error.not_found");
    EXPECT_EQ(accepted_by(third, id), "error.not_found");
    EXPECT_EQ(ended_by(third, id), "error.not_found");
}

TEST_P(ClashChecks, ABodyThatDependsOrMayDependIsNoPartnerInAnyStep) {
    const auto id = agreed();
    for (const char* word : {"yes", "unknown"}) {
        says(association(), word);
        EXPECT_EQ(offer_code(ours(), association()), "clash_checks.partner_dependent") << word;
        says(commission(), word);
        EXPECT_EQ(asked_by(ours(), id, {}), "clash_checks.partner_dependent") << word;
        EXPECT_EQ(asked_by(theirs(), id, {}), "clash_checks.dependent") << word;
        says(commission(), "no");
    }
    EXPECT_EQ(asked_by(ours(), id, {}), "");
    says(commission(), "yes");

    EXPECT_EQ(answered_by(theirs(), id, {}), "clash_checks.dependent");
    EXPECT_EQ(ended_by(theirs(), id), "");
}

TEST_P(ClashChecks, AreSettledByCoordinatorsWhoSign) {
    const auto editor = enrolled(mechanism(), "Bea");
    const auto without_key = come_in(mechanism(), "Noa", guard::Role::coordinator);

    EXPECT_EQ(offer_code(editor, commission()), "clash_checks.not_a_coordinator");
    EXPECT_EQ(offer_code(without_key, commission()), "clash_checks.not_signed");
    EXPECT_EQ(standings(theirs()), Words{});
}

TEST_P(ClashChecks, StandOnceBetweenTwoBodiesAndAreNotProposedAllTheTime) {
    auto id = offered_by(ours(), commission()).value();
    EXPECT_EQ(offer_code(theirs(), mechanism()), "clash_checks.there_is_one");
    EXPECT_EQ(ended_by(theirs(), id), "");
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(ended_by(theirs(), offered_by(ours(), commission()).value()), "");

    EXPECT_EQ(offer_code(ours(), commission()), "clash_checks.offered_too_often");
    days_pass(31);
    EXPECT_EQ(offer_code(ours(), commission()), "");
}

TEST_P(ClashChecks, WithOneselfOrWithNobodyAreRefused) {
    EXPECT_EQ(offer_code(ours(), mechanism()), "clash_checks.oneself");
    EXPECT_EQ(offer_code(ours(), Id<bodies::Body>::random()), "clash_checks.no_such_body");
}

TEST_P(ClashChecks, ThatEndKeepNothingAndGoOnWithNothing) {
    const auto id = agreed();
    counted(id, {at_the_prison("2026-W50")}, {at_the_prison("2026-W50")});
    EXPECT_EQ(kept_here(), 2);
    EXPECT_EQ(ended_by(ours(), id), "");

    EXPECT_EQ(kept_here(), 1);
    EXPECT_FALSE(seen_by(ours(), id).last_round);
    EXPECT_FALSE(seen_by(theirs(), id).last_round);
    EXPECT_EQ(standings(theirs()), Words{"they_ended"});
    EXPECT_EQ(asked_by(theirs(), id, {}), "clash_checks.ended");
    EXPECT_EQ(ended_by(ours(), id), "clash_checks.ended_before");
    EXPECT_EQ(ended_by(theirs(), id), "");
    EXPECT_EQ(kept_here(), 0);
}

TEST_P(ClashChecks, ThatThePartnerEndedKeepNothingOnceSomebodyComesBackToThem) {
    const auto id = agreed();
    counted(id, {at_the_prison("2026-W50")}, {at_the_prison("2026-W50")});
    EXPECT_FALSE(seen_by(ours(), id).brief.is_still_kept);
    ASSERT_EQ(ended_by(theirs(), id), "");
    EXPECT_TRUE(seen_by(ours(), id).brief.is_still_kept);
    EXPECT_EQ(kept_here(), 1);
    const auto reader = enrolled(mechanism(), "Rea", guard::Role::reader);
    {
        const auto tx = database().writing();
        auto work = guard::OpeningWork::of(guard::Work(reader, *tx, noon)).value();
        ASSERT_TRUE(forget_ended(work, {}));
        tx->commit();
    }

    EXPECT_EQ(kept_here(), 0);
    EXPECT_FALSE(seen_by(ours(), id).brief.is_still_kept);
    EXPECT_EQ(standings(ours()), Words{"they_ended"});
}

TEST_P(ClashChecks, ThatThePartnerEndedKeepNothingOnceWeSayAnything) {
    const auto id = agreed();
    counted(id, {at_the_prison("2026-W50")}, {at_the_prison("2026-W50")});
    ASSERT_EQ(ended_by(theirs(), id), "");
    ASSERT_EQ(offer_code(ours(), association()), "");

    EXPECT_EQ(kept_here(), 0);
}

TEST_P(ClashChecks, GoOnKeepingWhatIsNotEnded) {
    const auto id = agreed();
    counted(id, {at_the_prison("2026-W50")}, {});
    ASSERT_EQ(offer_code(ours(), association()), "");

    EXPECT_EQ(kept_here(), 2);
    EXPECT_EQ(round_of(ours(), id).number, 0);
}

TEST_P(ClashChecks, AreEndedWithoutTheKeyOfTheBody) {
    const auto id = agreed();
    counted(id, {at_the_prison("2026-W50")}, {});
    const auto without_key = come_in(mechanism(), "Noa", guard::Role::coordinator);

    EXPECT_EQ(ended_by(without_key, id), "");
    EXPECT_EQ(kept_here(), 1);
    EXPECT_EQ(standings(ours()), Words{"we_ended"});
    EXPECT_EQ(standings(theirs()), Words{"they_ended"});
}

TEST_P(ClashChecks, AreListedAPageAtATimeTheLastFirst) {
    const auto id = offered_by(ours(), commission()).value();
    const auto last = offered_by(ours(), association()).value();
    const auto page = [&](std::int64_t number) {
        return read_as(ours(), [&](guard::Work& work) {
            work.take_pages_of(1);
            return list(work, {number}).value();
        });
    };

    EXPECT_EQ(page(1).items.at(0)->id, last);
    EXPECT_EQ(page(2).items.at(0)->id, id);
    EXPECT_EQ(page(2).total, 2);
    EXPECT_TRUE(page(3).items.empty());
}

}  // namespace liaise::clash_checks
