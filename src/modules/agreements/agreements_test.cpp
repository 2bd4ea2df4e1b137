#include "modules/agreements/due.hpp"
#include "modules/agreements/relations.hpp"
#include "modules/agreements/two_books_test.hpp"

namespace liaise::agreements {

namespace {

class Agreements : public TwoBooks {
protected:
    std::string refusal(const Beginning& one) {
        return writing([&](guard::OwnWork& work) {
            const auto outcome = begin(work, one);
            return outcome ? "" : outcome.error().code;
        });
    }
    std::vector<Alarm> alarms() {
        return reading([&](guard::Work& work) {
            std::vector<Alarm> all;
            const auto seen = due(work, {}).value();
            for (const auto& alarm : seen) all.push_back(*alarm);
            return all;
        });
    }
    static std::string code_of(const Result<Done>& outcome) {
        return outcome ? "" : outcome.error().code;
    }
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(BothEngines, Agreements, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(Agreements, BeginAsADraftWithTheOwnBodyAmongTheParties) {
    auto one = beginning("On sharing");
    one.stage = {};
    const auto kept = agreement(begun(one));

    EXPECT_EQ(kept.stage.value, "draft");
    EXPECT_EQ(kept.stage_since, today);
    EXPECT_TRUE(kept.is_open);
    EXPECT_EQ(kept.may_come_to.size(), 3u);
    EXPECT_EQ(kept.parties, (std::vector{mechanism(), commission()}));
}

TEST_P(Agreements, OfAnotherBodyAreNeitherFoundNorCountedNorStepped) {
    const auto id = begun(beginning("On sharing", "in_force"));
    written_by_the_commission([&](guard::OwnWork& work) {
        EXPECT_EQ(find(work, {id}).error().kind, ErrorKind::not_found);
        EXPECT_EQ(list(work, {}).value().total, 0);
        EXPECT_EQ(clauses(work, {id}).error().kind, ErrorKind::not_found);
        EXPECT_EQ(step(work, {id, {"terminated"}, {}, {}}).error().kind, ErrorKind::not_found);
        EXPECT_EQ(remove(work, {id}).error().kind, ErrorKind::not_found);
        EXPECT_TRUE(due(work, {}).value().empty());
        return 0;
    });
}

TEST_P(Agreements, AreWithAnotherBodyThatTheRegisterKnows) {
    auto one = beginning("On sharing");
    one.agreement.with = {};
    EXPECT_EQ(refusal(one), "agreements.with_nobody");
    one.agreement.with = {mechanism()};
    EXPECT_EQ(refusal(one), "agreements.with_oneself");
    one.agreement.with = {commission(), commission()};
    EXPECT_EQ(refusal(one), "agreements.named_twice");
    one.agreement.with = {Id<bodies::Body>::random()};
    EXPECT_EQ(refusal(one), "agreements.no_such_body");
}

TEST_P(Agreements, HaveTheirDaysInOrder) {
    auto one = beginning("On sharing");
    one.agreement.in_force_from = today;
    one.agreement.ends_on = plus_days(today, -1);
    EXPECT_EQ(refusal(one), "agreements.ends_before_it_begins");
    one.agreement.ends_on = today;
    one.agreement.review_on = plus_days(today, -1);
    EXPECT_EQ(refusal(one), "agreements.reviewed_before_it_begins");
}

TEST_P(Agreements, GoThroughTheirStagesInOrderWithWhoAndWhen) {
    const auto id = begun(beginning("On sharing"));

    EXPECT_EQ(code_of(taken_to(id, "in_force")), "agreements.no_such_step");
    for (const char* stage : {"negotiating", "signed", "in_force", "review_due", "in_force"})
        EXPECT_EQ(code_of(taken_to(id, stage)), "") << stage;
    EXPECT_EQ(code_of(taken_to(id, "draft")), "agreements.no_such_step");
    EXPECT_EQ(code_of(taken_to(id, "terminated")), "");
    EXPECT_EQ(code_of(taken_to(id, "in_force")), "agreements.no_such_step");
    reading([&](guard::Work& work) {
        const auto all = stages(work, {id}).value();
        EXPECT_EQ(all.size(), 7u);
        EXPECT_EQ(all.back()->number, 7);
        EXPECT_EQ(all.back()->on, today);
        EXPECT_EQ(all.back()->by, work.viewer().person());
        return 0;
    });
}

TEST_P(Agreements, OfAnInformalKindComeIntoForceWithoutASignature) {
    auto one = beginning("Over coffee");
    one.agreement.kind = {"informal_understanding"};
    const auto id = begun(one);

    EXPECT_EQ(code_of(taken_to(id, "in_force")), "");
    EXPECT_EQ(agreement(id).stage.value, "in_force");
}

TEST_P(Agreements, DoNotComeToAStageInTheFutureNorBeforeTheLast) {
    const auto id = begun(beginning("On sharing"));

    EXPECT_EQ(code_of(taken_to(id, "signed", plus_days(today, 1))), "error.future_day");
    EXPECT_EQ(code_of(taken_to(id, "signed", plus_days(today, -1))),
              "agreements.stage_before_the_last");
}

TEST_P(Agreements, RenewWhatTheyReplaceWhenTheyComeIntoForce) {
    auto first = beginning("First version", "in_force");
    first.on = plus_days(today, -900);
    const auto old = begun(first);
    auto second = beginning("Second version", "signed");
    second.agreement.predecessor = old;
    const auto renewed = begun(second);
    EXPECT_EQ(agreement(old).stage.value, "in_force");

    ASSERT_TRUE(taken_to(renewed, "in_force"));
    EXPECT_EQ(agreement(old).stage.value, "renewed");
    EXPECT_EQ(agreement(old).stage_since, today);
}

TEST_P(Agreements, ThatWereSignedHereAreNotRewritten) {
    const auto id = begun(beginning("On sharing"));
    with_clause(id, clause("status", "Not binding."));
    ASSERT_TRUE(taken_to(id, "signed"));
    EXPECT_FALSE(agreement(id).is_open);
    const auto correction = [&](const std::string& name, std::optional<Day> review) {
        return writing([&](guard::OwnWork& work) {
            auto draft = beginning(name).agreement;
            draft.review_on = review;
            return correct(work, {id, find(work, {id}).value()->version, draft});
        });
    };

    EXPECT_EQ(code_of(correction("On something else", {})), "agreements.signed_already");
    EXPECT_EQ(code_of(correction("On sharing", plus_days(today, 30))), "");
    writing([&](guard::OwnWork& work) {
        EXPECT_EQ(add_clause(work, {id, clause("costs", "Each its own.")}).error().code,
                  "agreements.signed_already");
        EXPECT_EQ(remove(work, {id}).error().code, "agreements.signed_already");
        return 0;
    });
}

TEST_P(Agreements, ThatWereSignedBeforeAreCopiedIntoTheBooksClauseByClause) {
    const auto id = begun(beginning("Of 2016", "in_force"));
    const auto first = with_clause(id, clause("status", "Not binding."));
    const auto second = with_clause(id, clause("costs", "Each its own."));

    writing([&](guard::OwnWork& work) {
        const auto all = clauses(work, {id}).value();
        EXPECT_EQ(all.size(), 2u);
        EXPECT_EQ(all[1]->id, second);
        EXPECT_EQ(all[1]->position, 2);
        EXPECT_EQ(name_in(all[0]->title, "fr"), "Statut du présent accord");
        EXPECT_TRUE(leave_out(work, {first}));
        return 0;
    });
    ASSERT_TRUE(taken_to(id, "review_due"));
    writing([&](guard::OwnWork& work) {
        EXPECT_EQ(leave_out(work, {second}).error().code, "agreements.signed_already");
        return 0;
    });
}

TEST_P(Agreements, ThatWereCopiedAreNotRewrittenOnceAllOfTheirTextIsThere) {
    const auto id = begun(beginning("Of 2016", "expired"));
    const auto copied = with_clause(id, clause("status", "Not binding."));
    EXPECT_TRUE(agreement(id).is_open);
    EXPECT_TRUE(writing([&](guard::OwnWork& work) { return close(work, {id}); }));

    EXPECT_FALSE(agreement(id).is_open);
    EXPECT_EQ(agreement(id).closed, noon);
    EXPECT_TRUE(agreement(id).closed_by);
    writing([&](guard::OwnWork& work) {
        const auto version = find(work, {id}).value()->version;
        EXPECT_EQ(code_of(correct(work, {id, version, beginning("Of 2017").agreement})),
                  "agreements.signed_already");
        EXPECT_EQ(code_of(correct_clause(work, {copied, 1, clause("status", "Binding.")})),
                  "agreements.signed_already");
        EXPECT_EQ(code_of(leave_out(work, {copied})), "agreements.signed_already");
        EXPECT_EQ(add_clause(work, {id, clause("costs", "Each its own.")}).error().code,
                  "agreements.signed_already");
        EXPECT_EQ(code_of(remove(work, {id})), "agreements.signed_already");
        EXPECT_TRUE(close(work, {id})) << "it is so already";
        return 0;
    });
}

TEST_P(Agreements, ThatAreNotSignedAreNotClosedByHand) {
    const auto id = begun(beginning("On sharing"));

    EXPECT_EQ(code_of(writing([&](guard::OwnWork& work) { return close(work, {id}); })),
              "agreements.not_signed_yet");
    EXPECT_TRUE(agreement(id).is_open);
}

TEST_P(Agreements, AreNotCorrectedOverWhatSomebodyElseCorrectedMeanwhile) {
    const auto id = begun(beginning("On sharing"));
    const auto correction = [&](const std::string& name) {
        return writing([&](guard::OwnWork& work) {
            return correct(work, {id, 1, beginning(name).agreement});
        });
    };

    EXPECT_TRUE(correction("On telling"));
    EXPECT_EQ(code_of(correction("On keeping")), "error.changed_meanwhile");
    EXPECT_EQ(name_in(agreement(id).names, "en"), "On telling");
}

TEST_P(Agreements, AreTakenOutWithAllInThemWhileTheyAreDrafts) {
    const auto id = begun(beginning("On sharing"));
    with_clause(id, clause("status", "Not binding."));
    auto later = beginning("Later");
    later.agreement.predecessor = id;
    const auto successor = begun(later);
    const auto removed = [&](const Id<Agreement>& which) {
        return writing([&](guard::OwnWork& work) { return remove(work, {which}); });
    };

    EXPECT_EQ(code_of(removed(id)), "agreements.is_replaced");
    EXPECT_TRUE(removed(successor));
    EXPECT_TRUE(removed(id));
    EXPECT_EQ(reading([&](guard::Work& work) { return list(work, {}).value().total; }), 0);
}

TEST_P(Agreements, AreRaisedBeforeTheirReviewAndTheirEndAndAfter) {
    auto one = beginning("On sharing", "in_force");
    one.agreement.review_on = plus_days(today, alarm_days);
    one.agreement.ends_on = plus_days(today, alarm_days + 1);
    begun(one);
    auto past = beginning("Of old", "review_due");
    past.agreement.review_on = plus_days(today, -20);
    begun(past);
    auto over = beginning("Over", "terminated");
    over.agreement.review_on = today;
    begun(over);

    const auto all = alarms();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(name_in(all[0].names, "en"), "Of old");
    EXPECT_EQ(all[0].days, -20);
    EXPECT_EQ(all[1].alarm.value, "review");
    EXPECT_EQ(all[1].days, alarm_days);
}

TEST_P(Agreements, AskThingsOfTheirPartiesUntilTheyAreDone) {
    const auto id = begun(beginning("On sharing", "in_force"));
    const auto asked = [&](const Id<bodies::Body>& party) {
        return writing([&](guard::OwnWork& work) {
            return require(work, {id, {party, "Name a contact", plus_days(today, 10)}});
        });
    };
    EXPECT_EQ(asked(association()).error().code, "agreements.not_a_party");
    const auto requirement = asked(commission()).value();
    ASSERT_EQ(alarms().size(), 1u);
    EXPECT_EQ(alarms()[0].what, "Name a contact");

    writing([&](guard::OwnWork& work) {
        EXPECT_TRUE(complete(work, {requirement, today, "By letter"}));
        const auto all = requirements(work, {id}).value();
        EXPECT_EQ(all[0]->done_on, today);
        EXPECT_EQ(all[0]->done_noted_by, work.viewer().person());
        return 0;
    });
    EXPECT_TRUE(alarms().empty());
}

TEST_P(Agreements, AreNarrowedByBodyStageAndKind) {
    begun(beginning("On sharing", "in_force"));
    auto other = beginning("With the association");
    other.agreement.with = {association()};
    other.agreement.kind = {"informal_understanding"};
    begun(other);
    const auto total = [&](const Question& question) {
        return reading([&](guard::Work& work) { return list(work, question).value().total; });
    };

    EXPECT_EQ(total({}), 2);
    EXPECT_EQ(total({association(), {}, {}, {}}), 1);
    EXPECT_EQ(total({{}, {{"in_force"}, {"signed"}}, {}, {}}), 1);
    EXPECT_EQ(total({{}, {}, {{"informal_understanding"}}, {}}), 1);
}

TEST_P(Agreements, AreNotTheOnlyWayToStandWithABody) {
    writing([&](guard::OwnWork& work) {
        const auto id = relate(work, {{commission()}, {"informal"}, when_from("2019"), {}, {}});
        const auto all = relations(work, {commission()}).value();
        EXPECT_EQ(all.size(), 1u);
        EXPECT_EQ(all[0]->standing.value, "informal");
        EXPECT_TRUE(relations(work, {association()}).value().empty());
        EXPECT_TRUE(correct_relation(work, {*id, 1, {{commission()}, {"formal"}, {}, {}, {}}}));
        EXPECT_EQ(correct_relation(work, {*id, 1, {{commission()}, {"none"}, {}, {}, {}}})
                      .error()
                      .code,
                  "error.changed_meanwhile");
        return 0;
    });
    written_by_the_commission([&](guard::OwnWork& work) {
        EXPECT_TRUE(relations(work, {}).value().empty());
        return 0;
    });
}

}  // namespace liaise::agreements
