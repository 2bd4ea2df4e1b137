#include "modules/exchange/disclosing.hpp"

#include "modules/exchange/a_disclosure_test.hpp"

namespace liaise::exchange {

INSTANTIATE_TEST_SUITE_P(BothEngines, ADisclosure, engines::both_engines(),
                         engines::name_of_engine);

namespace {

using Words = std::vector<std::string>;

bool has(const Words& all, const std::string& one) {
    return std::ranges::find(all, one) != all.end();
}

bool says(const Look& look, const std::string& kind) {
    return std::ranges::any_of(look.concerns,
                               [&](const Concern& one) { return one.kind.value == kind; });
}

}  // namespace

TEST_P(ADisclosure, ArrivesAsSomethingReceivedOnAClauseInForce) {
    const auto id = told(of_finding(found()));

    EXPECT_EQ(stage(id), "delivered");
    ASSERT_EQ(received().size(), 1u);
    const auto words = opened(received()[0]);
    EXPECT_NE(words.find("The corridors were cold."), std::string::npos);
    EXPECT_NE(words.find("On sharing"), std::string::npos);
}

TEST_P(ADisclosure, NeverCarriesWhatAFindingRestsOn) {
    told(of_finding(found()));

    EXPECT_EQ(opened(received()[0]).find("canary-of-the-basis"), std::string::npos);
}

TEST_P(ADisclosure, IsBlockedWithoutABasis) {
    auto other_category = harmless();
    other_category.category = {"method"};
    auto no_party = harmless();
    no_party.recipients = {{association(), agreement(), {}}};
    auto closer = harmless();
    closer.form = {"identified"};

    for (const auto& draft : {other_category, no_party, closer})
        EXPECT_TRUE(has(obstacles(draft), "no_basis"));
    EXPECT_FALSE(has(obstacles(harmless()), "no_basis"));
}

TEST_P(ADisclosure, MayRestOnADecisionForThisOnce) {
    auto draft = harmless();
    draft.recipients = {{association(), {}, "Their members visit tomorrow's shift leaders."}};

    const auto seen = looked_at(begun(draft));

    EXPECT_TRUE(seen.obstacles.empty());
    EXPECT_EQ(seen.recipients[0].basis.kind.value, "one_off");
    // Why it was decided stays at home.
    EXPECT_EQ(json_text(seen.recipients[0].product).find("shift leaders"), std::string::npos);
}

TEST_P(ADisclosure, IsNotDeliveredWhenTheClauseHasLapsedSinceItWasLookedAt) {
    const auto id = begun(harmless());
    EXPECT_EQ(released(id), "");
    EXPECT_EQ(seconded(id), "");
    taken_to(agreement(), "terminated", today).value();

    EXPECT_EQ(delivered(id), "exchange.blocked");
    EXPECT_TRUE(received().empty());
}

TEST_P(ADisclosure, IsNotDeliveredWhenItsRecordHasChangedSinceItWasLookedAt) {
    const auto finding = found();
    const auto id = begun(of_finding(finding));
    EXPECT_EQ(released(id), "");
    EXPECT_EQ(seconded(id), "");
    writing([&](guard::OwnWork& work) {
        const auto now = findings::find(work, {finding}).value();
        findings::Draft draft{now->title, now->place, now->when, "The cells were cold.",
                              now->basis, now->classification, now->consent};
        return findings::correct(work, {finding, now->version, draft}).value();
    });

    EXPECT_EQ(delivered(id), "exchange.changed_since");
    EXPECT_TRUE(received().empty());
}

TEST_P(ADisclosure, TakesASecondPersonWhoIsSomebodyElse) {
    const auto id = begun(harmless());
    EXPECT_EQ(looked_at(id).outcome.value, "second_person_needed");
    EXPECT_EQ(released(id, false), "exchange.not_looked");
    EXPECT_EQ(released(id), "");

    EXPECT_EQ(stage(id), "waiting_for_second");
    EXPECT_EQ(delivered(id), "exchange.second_person_needed");
    const auto seen = looked_at(id).fingerprint;
    EXPECT_EQ(code(writing([&](guard::OwnWork& work) {
                  return second(work, {id, seen, true});
              })),
              "exchange.second_is_first");
    EXPECT_EQ(seconded(id), "");
    EXPECT_EQ(delivered(id), "");
}

TEST_P(ADisclosure, LosesItsReleaseWhenItIsWrittenAnew) {
    const auto id = begun(harmless());
    EXPECT_EQ(released(id), "");
    EXPECT_EQ(seconded(id), "");
    writing([&](guard::OwnWork& work) {
        const auto now = disclosure(work, {id}).value();
        return rewrite(work, {id, now->version, words("The yard was wet.")}).value();
    });

    EXPECT_EQ(stage(id), "draft");
    EXPECT_EQ(delivered(id), "exchange.changed_since");
}

TEST_P(ADisclosure, NeverTellsWhatProtectsASource) {
    const auto finding =
        found([](findings::Draft& draft) { draft.classification = {"source_protected"}; });
    const auto id = begun(of_finding(finding));

    EXPECT_TRUE(has(obstacles(of_finding(finding)), "source_protected"));
    EXPECT_EQ(released(id), "exchange.blocked");
    EXPECT_EQ(delivered(id), "exchange.blocked");
}

TEST_P(ADisclosure, NeverTellsOfAVisitToCome) {
    auto plan = harmless();
    plan.category = {"visit_plan"};
    plan.recipients = {{commission(), {}, "They come along."}};
    const auto visit = words("We will visit the prison on 14 May 2027.");

    EXPECT_TRUE(has(obstacles(plan), "visit_plan"));
    EXPECT_TRUE(says(looked_at(begun(visit)), "future_visit"));
    EXPECT_TRUE(has(obstacles(visit), "concern_blocks"));
}

TEST_P(ADisclosure, IsBlockedWhereTheConsentIsMissingOrWithdrawn) {
    for (const char* answer : {"not_asked", "withdrawn"}) {
        const auto finding =
            found([&](findings::Draft& draft) { draft.consent.answer = {answer}; });
        EXPECT_TRUE(has(obstacles(of_finding(finding)), "concern_blocks"));
    }
}

TEST_P(ADisclosure, IsBlockedWhereOurRuleSaysThatTheReceiverIsNotReady) {
    const auto id = begun(harmless());
    EXPECT_EQ(looked_at(id).recipients[0].measure.value, "warn");
    writing([&](guard::OwnWork& work) {
        return readiness::set_rule(work, {{"undertaking_signed"}, {}, {"block"}}).value();
    });

    EXPECT_TRUE(has(obstacles(harmless()), "readiness_blocks"));
    EXPECT_EQ(released(id), "exchange.blocked");
}

TEST_P(ADisclosure, TellsHalfYearsToABodyThatMayDependOnTheAuthority) {
    told(of_finding(found()));

    const auto words = opened(received()[0]);
    EXPECT_NE(words.find("2026-H2"), std::string::npos);
    EXPECT_EQ(words.find("2026-10-05"), std::string::npos);
}

TEST_P(ADisclosure, MayBeDecidedAgainstAndIsKeptAtHome) {
    const auto id = begun(harmless());
    EXPECT_EQ(code(writing([&](guard::OwnWork& work) {
                  return refuse(work, {id, {"could_harm"}, ""});
              })),
              "exchange.refusal_words");
    EXPECT_EQ(code(writing([&](guard::OwnWork& work) {
                  return refuse(work, {id, {"could_harm"}, "One person was there that day."});
              })),
              "");

    EXPECT_EQ(stage(id), "refused");
    EXPECT_EQ(released(id), "exchange.settled");
    EXPECT_TRUE(received().empty());
}

TEST_P(ADisclosure, IsCalledBackOnceAndFromWhoHasIt) {
    const auto id = told(harmless());

    EXPECT_EQ(recalled(id), "");
    EXPECT_EQ(stage(id), "recalled");
    EXPECT_EQ(recalled(id), "exchange.nothing_to_recall");
}

TEST_P(ADisclosure, CannotTellOnWhatItsOriginatorKeepsToItself) {
    auto kept = harmless();
    kept.caveats = {{"no_onward"}};
    told(kept);
    auto allowed = harmless();
    allowed.caveats = {{"onward_allowed"}};
    told(allowed);
    const auto letters = received();
    const auto told_on = [&](const Id<guard::Letter>& letter) {
        return written_by_the_commission([&](guard::OwnWork& work) {
            auto draft = harmless();
            draft.parts = {{{"received"}, {}, {}, {}, {}, letter}};
            draft.recipients = {{association(), {}, "They asked."}};
            const auto id = begin(work, draft).value();
            return *look(work, {id}).value();
        });
    };

    EXPECT_TRUE(says(told_on(letters[0]), "originators_caveat"));
    EXPECT_EQ(told_on(letters[0]).outcome.value, "blocked");
    EXPECT_FALSE(says(told_on(letters[1]), "originators_caveat"));
    EXPECT_EQ(told_on(letters[1]).recipients[0].product.pieces[0].originator, mechanism());
}

TEST_P(ADisclosure, PointsAtTheWordsThatMayHurt) {
    const auto seen = looked_at(begun(words("Maria Okafor was in cell 14.")));

    ASSERT_FALSE(seen.concerns.empty());
    const auto& person = *std::ranges::find(seen.concerns, "person",
                                            [](const Concern& one) { return one.kind.value; });
    EXPECT_EQ(person.piece, 1);
    EXPECT_EQ(person.words, "Maria Okafor");
    EXPECT_EQ(person.begin, 0);
    EXPECT_EQ(person.end, 12);
}

TEST_P(ADisclosure, IsSeenByNobodyElse) {
    const auto id = told(harmless());
    const auto stranger = enrolled(association(), "Ed");

    written_as(stranger, [&](guard::OwnWork& work) {
        EXPECT_EQ(disclosure(work, {id}).error().code, "error.not_found");
        EXPECT_EQ(look(work, {id}).error().code, "error.not_found");
        EXPECT_TRUE(disclosures(work, {})->items.empty());
        return 0;
    });
    written_by_the_commission([&](guard::OwnWork& work) {
        EXPECT_EQ(disclosure(work, {id}).error().code, "error.not_found");
        return 0;
    });
}

TEST_P(ADisclosure, KeepsOurRulesAndNeverWeakensTheFixedOnes) {
    const auto weaken = [&](const char* kind) {
        return with_rule(do_no_harm::Rules(), {{kind}, {"warns"}, false, false}).has_value();
    };

    EXPECT_FALSE(weaken("source_protected"));
    EXPECT_FALSE(weaken("future_visit"));
    EXPECT_TRUE(weaken("person"));
    EXPECT_FALSE(weaken("no_such_kind"));
}

}  // namespace liaise::exchange
