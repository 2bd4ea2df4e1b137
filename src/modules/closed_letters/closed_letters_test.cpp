#include "modules/closed_letters/a_closed_letter_test.hpp"

namespace liaise::closed_letters {

namespace {

INSTANTIATE_TEST_SUITE_P(BothEngines, AClosedLetter, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(AClosedLetter, TellsOneBodyThePlaceAndTheDaysOfAVisit) {
    const auto letter = told(of_a_visit());
    EXPECT_EQ(state_for(mia(), letter), "unopened");
    const auto seen = opened(letter);

    EXPECT_EQ(seen.sender, mechanism());
    EXPECT_EQ(seen.outcome.value, "opened");
    ASSERT_TRUE(seen.words);
    EXPECT_EQ(seen.words->matter.value, "visit");
    EXPECT_EQ(seen.words->place, prison());
    EXPECT_EQ(seen.words->first_day, first_day());
    EXPECT_EQ(seen.words->last_day, plus_days(first_day(), 2));
    EXPECT_EQ(seen.words->announcement.value().value, "unannounced");
    EXPECT_EQ(seen.words->basis.value().value, "one_off");
    EXPECT_EQ(state_for(mia(), letter), "opened");
}

TEST_P(AClosedLetter, TellsNoMoreThanRegionAndMonthsWhereThatWasChosen) {
    const auto words = opened(told(of_a_visit("coarse"))).words.value();

    EXPECT_FALSE(words.place) << "it is left out before it is sent";
    EXPECT_EQ(words.first_day, Day::of(2026, 12, 1));
    EXPECT_EQ(words.last_day, Day::of(2026, 12, 31));
    EXPECT_EQ(words.exactness.value().value, "coarse");
}

TEST_P(AClosedLetter, GoesOnceTwoHaveLetExactlyThisGoWhereTheRulesAskForTwo) {
    says(commission(), "no", {{{"mandatory_reporting"}, {"yes"}, {}}});
    const auto id = written(of_a_visit()).value();
    EXPECT_EQ(seen_by(lea(), id).look.value().outcome.value, "second_person_needed");
    EXPECT_EQ(code_of(sent(id)), "closed_letters.changed_since");
    ASSERT_EQ(let_go_by(lea(), id), "");
    ASSERT_EQ(let_go_by(lea(), id), "") << "twice the same is one";
    EXPECT_EQ(code_of(sent(id)), "closed_letters.changed_since");
    EXPECT_EQ(let_go_by(noa(), id), "error.not_found") << "who is not named reads nothing";

    ASSERT_EQ(named(id, noa()), "");
    EXPECT_EQ(code(tried_as<guard::OwnWork>(noa(),
                                            [&](guard::OwnWork& work) {
                                                return release(work, {id, "another", true});
                                            })),
              "closed_letters.looked_at_another");
    ASSERT_EQ(let_go_by(noa(), id), "");
    EXPECT_EQ(code_of(sent(id)), "");
    EXPECT_EQ(code_of(sent(id)), "closed_letters.sent");
}

TEST_P(AClosedLetter, DoesNotGoBeforeItsDayNorOnceTheVisitIsOver) {
    auto draft = of_a_visit();
    draft.not_before = plus_days(today, 14);
    const auto id = let_go(draft);
    const auto late = let_go(of_a_visit());

    EXPECT_EQ(code_of(sent(id)), "closed_letters.too_early");
    days_pass(13);
    EXPECT_EQ(code_of(sent(id)), "closed_letters.too_early");
    days_pass(1);
    EXPECT_EQ(code_of(sent(id)), "");
    days_pass(10);
    EXPECT_EQ(code_of(sent(late)), "closed_letters.over");
}

TEST_P(AClosedLetter, IsWrittenOfNoUnannouncedVisitToWhoDependsOrMay) {
    auto announced = of_a_visit();
    announced.visit->announcement = {"announced"};
    for (const auto* says_so : {"yes", "unknown"}) {
        says(commission(), says_so);
        for (const auto* word : {"unannounced", "short_notice", "unknown"}) {
            auto draft = of_a_visit();
            draft.visit->announcement = {word};
            EXPECT_EQ(code_of(written(draft)), "closed_letters.dependent") << word << says_so;
            draft.visit->exactness = {"coarse"};
            EXPECT_EQ(code_of(written(draft)), "closed_letters.dependent") << word << says_so;
        }
        EXPECT_EQ(code_of(written(announced)), "") << says_so;
        EXPECT_EQ(code_of(written(of_a_call())), "") << says_so;
    }
}

TEST_P(AClosedLetter, IsNotSentToWhoHasComeToDependSinceItWasLetGo) {
    const auto id = let_go(of_a_visit());
    says(commission(), "unknown");

    const auto look = seen_by(lea(), id).look.value();
    ASSERT_EQ(look.obstacles.size(), 1U);
    EXPECT_EQ(look.obstacles[0].value, "dependence_not_known");
    EXPECT_EQ(code_of(sent(id)), "closed_letters.blocked");
    EXPECT_EQ(let_go_by(lea(), id), "closed_letters.blocked");
}

TEST_P(AClosedLetter, StaysShutForWhoHasComeToDependWhateverItSaysAndItsSenderIsTold) {
    const auto visit = told(of_a_visit());
    const auto call = sent(written(of_a_call()).value()).value();
    says(commission(), "yes");

    for (const auto& letter : {visit, call}) {
        const auto seen = opened(letter);
        EXPECT_EQ(seen.outcome.value, "shut") << "or that one opens would tell of the other";
        EXPECT_FALSE(seen.words);
        EXPECT_EQ(state_for(lea(), letter), "shut");
        EXPECT_EQ(state_for(mia(), letter), "shut");
    }
    says(commission(), "no");
    EXPECT_EQ(code_of(opened_as(mia(), visit)), guard::Letters::destroyed_code);
}

TEST_P(AClosedLetter, IsOfAnAnnouncedVisitForWhoDepends) {
    says(commission(), "yes");
    auto draft = of_a_visit();
    draft.visit->announcement = {"announced"};

    EXPECT_EQ(opened(told(draft)).words.value().place, prison());
}

TEST_P(AClosedLetter, OpensForNobodyOfItsSender) {
    const auto letter = told(of_a_visit());

    for (const auto* viewer : {&lea(), &noa(), &our_lead()})
        EXPECT_EQ(code_of(opened_as(*viewer, letter)), "closed_letters.ours");
    const auto copy = tried_as<guard::OpeningWork>(
        our_lead(), [&](guard::OpeningWork& work) { return guard::Letters::open(work, letter); });
    ASSERT_TRUE(copy);
    EXPECT_EQ((*copy)->find(prison().text()), std::string::npos) << "by no other way either";
}

TEST_P(AClosedLetter, IsAtHomeKnownToThoseWhomItsWriterNamedAndToNobodyElse) {
    const auto id = let_go(of_a_visit());
    const auto letter = sent(id).value();
    const auto written_for = [&](const guard::Viewer& viewer) {
        return read_as(viewer, [&](guard::Work& work) { return drafts(work, {}).value().size(); });
    };

    EXPECT_EQ(written_for(lea()), 1U);
    EXPECT_EQ(written_for(noa()), 1U);
    EXPECT_EQ(written_for(our_lead()), 0U);
    EXPECT_EQ(written_for(mia()), 0U);
    EXPECT_EQ(seen_by(noa(), id).became.value().id, letter);
    EXPECT_EQ(let_go_by(our_lead(), id), "error.not_found");
    EXPECT_EQ(state_for(our_lead(), letter), "sent") << "that one went, all of the body know";
}

TEST_P(AClosedLetter, LooksFromOutsideLikeEveryOther) {
    auto announced = of_a_visit("coarse");
    announced.visit->announcement = {"announced"};
    const std::vector<Id<guard::Letter>> letters = {told(of_a_visit()), told(announced),
                                                    sent(written(of_a_call()).value()).value()};

    EXPECT_EQ(looks_of(letters).size(), 1U) << "kind, heading, last day and length";
    EXPECT_EQ(looks_at_home().size(), 1U) << "nor does what is kept at home tell which is which";
}

TEST_P(AClosedLetter, IsCalledBackByAnyoneOfItsBodyWhoMayWrite) {
    const auto letter = told(of_a_visit());
    ASSERT_EQ(called_back_by(our_lead(), letter), "");

    const auto seen = opened(letter);
    EXPECT_EQ(seen.outcome.value, "called_back");
    EXPECT_FALSE(seen.words);
    EXPECT_EQ(state_for(lea(), letter), "called_back");
    EXPECT_EQ(called_back_by(lea(), letter), "closed_letters.nothing_to_recall");
    EXPECT_EQ(called_back_by(mia(), letter), "error.not_found");
}

TEST_P(AClosedLetter, IsDestroyedTheDayAfterTheLastThatItTellsOf) {
    const auto letter = told(of_a_visit());
    days_pass(23);
    EXPECT_EQ(opened(letter).outcome.value, "opened");
    days_pass(1);

    const auto seen = opened(letter);
    EXPECT_EQ(seen.outcome.value, "over");
    EXPECT_FALSE(seen.words);
    EXPECT_EQ(code_of(opened_as(mia(), letter)), guard::Letters::destroyed_code);
    EXPECT_EQ(state_for(lea(), letter), "sent") << "which day it was is told to nobody";
}

TEST_P(AClosedLetter, ThatNobodyOpenedGoesWithAllOthersOfItsDay) {
    const auto letter = told(of_a_visit());
    const auto in_days = [&](int days) {
        return guard::Letters::destroy_expired(
            database(), Clock::standing_at({now().seconds + days * 86'400LL}));
    };

    EXPECT_EQ(in_days(kept_days), 0);
    EXPECT_EQ(in_days(kept_days + 1), 1);
    EXPECT_EQ(state_for(mia(), letter), "gone");
}

TEST_P(AClosedLetter, IsSeenBySomebodyWhenTheySaySo) {
    const auto letter = told(of_a_visit());
    const auto says_seen = [&] {
        return code(tried_as<guard::OwnWork>(
            mia(), [&](guard::OwnWork& work) { return reply(work, {letter}); }));
    };
    EXPECT_EQ(says_seen(), "closed_letters.not_opened");
    opened(letter);
    EXPECT_EQ(state_for(lea(), letter), "sent") << "that it was opened is told by nobody but them";

    EXPECT_EQ(says_seen(), "");
    EXPECT_EQ(state_for(lea(), letter), "seen");
    EXPECT_EQ(says_seen(), "closed_letters.not_opened");
}

TEST_P(AClosedLetter, StandsInThePlaceOfTheOneBefore) {
    const auto before = told(of_a_visit());
    opened(before);
    auto moved = of_a_visit();
    moved.visit->first_day = moved.visit->last_day = plus_days(first_day(), 7);
    moved.earlier = before;
    const auto after = told(moved);
    EXPECT_EQ(opened(after).words.value().earlier, before);
    EXPECT_EQ(code_of(opened_as(mia(), before)), guard::Letters::destroyed_code);

    auto off = of_a_call();
    off.matter = {"visit_off"};
    EXPECT_EQ(code_of(written(off)), "closed_letters.no_such_earlier");
    off.earlier = after;
    EXPECT_EQ(opened(sent(written(off).value()).value()).words.value().matter.value, "visit_off");
    EXPECT_EQ(code_of(opened_as(mia(), after)), guard::Letters::destroyed_code);
}

TEST_P(AClosedLetter, CallsAVisitOffOnlyWhereItMightBeTold) {
    auto off = of_a_call();
    off.matter = {"visit_off"};
    off.earlier = told(of_a_visit());
    says(commission(), "yes");

    EXPECT_EQ(code_of(written(off)), "closed_letters.dependent");
}

TEST_P(AClosedLetter, LiesInAProgrammeForThePeopleOfThatAlone) {
    auto draft = of_a_visit();
    draft.programme = tried_as<guard::OwnWork>(
                          lea(),
                          [&](guard::OwnWork& work) {
                              auto circle = guard::Circles::make(work, "programme");
                              EXPECT_TRUE(guard::Circles::name(work, *circle, noa().person()));
                              return circle;
                          })
                          .value()
                          .id();
    const auto id = written(draft).value();
    EXPECT_EQ(named(id, our_lead()), "closed_letters.in_a_programme");
    EXPECT_EQ(let_go_by(our_lead(), id), "error.not_found");
    ASSERT_EQ(let_go_by(lea(), id), "");
    ASSERT_EQ(let_go_by(noa(), id), "");

    EXPECT_EQ(opened(sent(id).value()).words.value().place, prison());
    draft.programme = Id<guard::CircleRef>::random();
    EXPECT_EQ(code_of(written(draft)), "closed_letters.no_such_programme");
}

TEST_P(AClosedLetter, RestsOnAClauseOfVisitsToComeOrOnADecision) {
    auto draft = of_a_visit();
    draft.visit->decision.reset();
    const auto obstacle_of = [&](const NewDraft& wanted) {
        const auto look = seen_by(lea(), written(wanted).value()).look.value();
        return look.obstacles.empty() ? "" : look.obstacles.front().value;
    };

    EXPECT_EQ(obstacle_of(draft), "no_basis");
    draft.visit->agreement = agreement();
    EXPECT_EQ(obstacle_of(draft), "no_basis") << "its clause is of findings";
    with_clause(agreement(), clause_of_visits());
    EXPECT_EQ(obstacle_of(draft), "no_basis") << "region and months are less than a place";
    draft.visit->exactness = {"coarse"};
    EXPECT_EQ(obstacle_of(draft), "");
}

TEST_P(AClosedLetter, IsNothingToAThirdBody) {
    const auto letter = told(of_a_visit());
    written_by_the_inspectorate([&](guard::OwnWork& work) {
        EXPECT_EQ(list(work, {}).value().total, 0);
        EXPECT_EQ(code_of(find(work, {letter})), "error.not_found");
        EXPECT_EQ(code(reply(work, {letter})), "error.not_found");
        EXPECT_EQ(code(recall(work, {letter})), "error.not_found");
        return 0;
    });
}

TEST_P(AClosedLetter, RefusesWhatCannotBe) {
    auto without = of_a_visit();
    without.visit.reset();
    EXPECT_EQ(code_of(written(without)), "closed_letters.visit");
    auto with = of_a_visit();
    with.matter = {"call_us"};
    EXPECT_EQ(code_of(written(with)), "closed_letters.visit");
    auto backwards = of_a_visit();
    backwards.visit->last_day = plus_days(first_day(), -1);
    EXPECT_EQ(code_of(written(backwards)), "closed_letters.days");
    auto past = of_a_visit();
    past.visit->first_day = past.visit->last_day = plus_days(today, -1);
    EXPECT_EQ(code_of(written(past)), "closed_letters.past");
    auto late = of_a_visit();
    late.not_before = plus_days(first_day(), 3);
    EXPECT_EQ(code_of(written(late)), "closed_letters.from");
    auto to_us = of_a_call();
    to_us.body = mechanism();
    EXPECT_EQ(code_of(written(to_us)), "exchange.to_oneself");
    auto far = of_a_visit();
    far.visit->first_day = far.visit->last_day = plus_days(today, 300);
    EXPECT_EQ(code_of(sent(let_go(far))), "closed_letters.not_yet");
}

TEST_P(AClosedLetter, IsForgottenAtHomeAndStaysWithWhoHasIt) {
    const auto id = let_go(of_a_visit());
    const auto letter = sent(id).value();
    ASSERT_EQ(code(tried_as<guard::OwnWork>(
                  lea(), [&](guard::OwnWork& work) { return discard(work, {id}); })),
              "");

    EXPECT_EQ(let_go_by(lea(), id), "error.not_found");
    EXPECT_EQ(opened(letter).outcome.value, "opened");
    EXPECT_EQ(called_back_by(lea(), letter), "") << "and can still be called back";
}

}  // namespace liaise::closed_letters
