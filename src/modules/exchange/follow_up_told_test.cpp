#include "modules/exchange/receiving.hpp"
#include "modules/exchange/two_sides_test.hpp"
#include "modules/recommendations/recommendations.hpp"

namespace liaise::exchange {

namespace {

using recommendations::Recommendation;
using recommendations::Verification;

/// What the mechanism established about a recommendation of the commission, told to it; and what it
/// asks others to look at in a place.
class WhatIsToldOfAFollowUp : public TwoSides {
protected:
    Id<Recommendation> asked_by(const Id<bodies::Body>& issuer) {
        recommendations::Draft draft;
        draft.nature = {"recommendation"};
        draft.kind = {"after_visit"};
        draft.issuer = issuer;
        draft.title = "Warm corridors";
        draft.text = "Heat the corridors from October on.";
        draft.extent = {"place"};
        draft.place = prison();
        draft.priority = {"ordinary"};
        draft.report = "Annual report 2025";
        draft.paragraph = "14";
        return writing(
            [&](guard::OwnWork& work) { return recommendations::add(work, draft).value(); });
    }
    Id<Verification> seen(std::optional<Id<bodies::Body>> by = {}) {
        recommendations::NewVerification fact;
        fact.id = asked_by(commission());
        fact.body = by;
        if (by) fact.source = "Their report";
        fact.on = *when_from("2026-10-05");
        fact.state = {{"started"}};
        fact.method = {"follow_up_visit"};
        fact.sureness = {"sure"};
        fact.text = "Two of five corridors are heated.";
        fact.basis = Confidential{"canary-of-the-basis"};
        return writing(
            [&](guard::OwnWork& work) { return recommendations::verify(work, fact).value(); });
    }
    DisclosureDraft evidence(const Id<Verification>& id) const {
        auto draft = harmless();
        PartDraft part;
        part.kind = {"evidence"};
        part.verification = id;
        part.fields = {{"title"}, {"issuer"}, {"report"}, {"place"},
                       {"state"}, {"method"}, {"text"}};
        draft.parts = {part};
        return draft;
    }
    /// A piece about the prison, in words of our own.
    DisclosureDraft at_the_prison(const char* kind, const char* text) const {
        auto draft = harmless();
        PartDraft part;
        part.kind = {kind};
        part.place = prison();
        part.text = text;
        draft.parts = {part};
        if (part.kind.value == "visit_question") {
            draft.category = {"visit_question"};
            draft.recipients = {{commission(), {}, "They go there next; it is no agreement's."}};
        }
        return draft;
    }
    std::string code_at_beginning(const DisclosureDraft& draft) {
        return writing([&](guard::OwnWork& work) { return code_of(begin(work, draft)); });
    }
    std::int64_t received_of_the_prison() {
        return written_by_the_commission([&](guard::OwnWork& work) {
            ReceivedQuestion question;
            question.place = prison();
            return exchange::received(work, question).value().total;
        });
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, WhatIsToldOfAFollowUp, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(WhatIsToldOfAFollowUp, SaysWhatWasSeenAndOfWhichRecommendationAndNotWhatItRestsOn) {
    told(evidence(seen()));
    const auto words = opened(received_letters().back());

    EXPECT_NE(words.find("Two of five corridors"), std::string::npos);
    EXPECT_NE(words.find("Annual report 2025, 14"), std::string::npos);
    EXPECT_NE(words.find(R"("state":"started")"), std::string::npos);
    EXPECT_NE(words.find(commission().text()), std::string::npos);
    EXPECT_EQ(words.find("canary"), std::string::npos);
    EXPECT_EQ(words.find("2026-10-05"), std::string::npos) << "the day was not chosen";
}

TEST_P(WhatIsToldOfAFollowUp, SaysWhoAskedOnlyWhereThatWasChosen) {
    auto draft = evidence(seen());
    std::erase_if(draft.parts[0].fields, [](const auto& field) {
        return field.value == "issuer" || field.value == "report";
    });
    told(draft);
    const auto words = opened(received_letters().back());

    EXPECT_NE(words.find("Two of five corridors"), std::string::npos);
    EXPECT_EQ(words.find(commission().text()), std::string::npos);
}

TEST_P(WhatIsToldOfAFollowUp, IsWhatWeEstablishedOurselves) {
    EXPECT_EQ(code_at_beginning(evidence(seen(commission()))), "exchange.not_our_evidence");
    EXPECT_EQ(code_at_beginning(evidence(Id<Verification>::random())),
              "exchange.no_such_verification");
}

TEST_P(WhatIsToldOfAFollowUp, LeavesAnothersOwnFactsAsTheyAre) {
    told(evidence(seen()));
    read_by_the_commission(received_letters().back());
    const auto followed = written_by_the_commission([&](guard::OwnWork& work) {
        return recommendations::list(work, {}).value().total;
    });

    EXPECT_EQ(followed, 0);
}

TEST_P(WhatIsToldOfAFollowUp, AsksWhoGoesThereNextAndIsFoundByItsPlaceOnceItIsOpened) {
    told(at_the_prison("visit_question", "Ask how often the heating failed."));
    EXPECT_EQ(received_of_the_prison(), 0);
    read_by_the_commission(received_letters().back());

    EXPECT_EQ(received_of_the_prison(), 1);
    EXPECT_NE(opened(received_letters().back()).find("how often"), std::string::npos);
}

TEST_P(WhatIsToldOfAFollowUp, SaysNoDayOfAVisitToCome) {
    const auto draft = at_the_prison("visit_question", "We will visit the prison on 14 May 2027.");
    const auto concerns = looked_at(begun(draft)).concerns;
    auto answer = at_the_prison("visit_answer", "It failed twice.");
    answer.parts[0].when = *when_from("2026-12-14");

    EXPECT_TRUE(std::ranges::any_of(concerns, [](const Concern& concern) {
        return concern.kind.value == "future_visit";
    }));
    EXPECT_EQ(code_at_beginning(answer), "error.future_day");
    answer.parts[0].when = *when_from("2026-11-24");
    EXPECT_EQ(code_at_beginning(answer), "exchange.not_over") << "who is there may be there still";
}

TEST_P(WhatIsToldOfAFollowUp, GoesOnTheClauseThatAllowsQuestions) {
    auto draft = at_the_prison("visit_question", "Ask how often the heating failed.");
    draft.category = {"recommendation"};
    const auto id = begun(draft);

    EXPECT_EQ(reading([&](guard::Work& work) { return code_of(look(work, {id})); }),
              "exchange.questions_are_questions");
}

TEST_P(WhatIsToldOfAFollowUp, HasNoLastDayWhereItAsksWhoGoesThereNext) {
    auto draft = at_the_prison("visit_question", "Ask how often the heating failed.");
    draft.expires = day_from("2027-01-15");
    const auto id = begun(draft);
    const auto code_of_look = [&] {
        return reading([&](guard::Work& work) { return code_of(look(work, {id})); });
    };
    EXPECT_EQ(code_of_look(), "exchange.question_with_a_day");
    auto told_later = at_the_prison("visit_answer", "It failed twice.");
    told_later.expires = day_from("2027-01-15");

    EXPECT_EQ(code_at_beginning(told_later), "") << "an answer says nothing of a next visit";
}

TEST_P(WhatIsToldOfAFollowUp, SaysAtWhichPlace) {
    auto draft = at_the_prison("visit_question", "Ask how often the heating failed.");
    draft.parts[0].place = Id<places::Place>::random();
    EXPECT_EQ(code_at_beginning(draft), "exchange.no_question_place");
    draft.parts[0].place.reset();
    const auto id = begun(draft);
    const auto code = reading([&](guard::Work& work) { return code_of(look(work, {id})); });

    EXPECT_EQ(code, "exchange.no_question_place") << "half written it may lack it";
}

TEST_P(WhatIsToldOfAFollowUp, IsAnsweredToWhoAskedAndToNobodyElse) {
    told(at_the_prison("visit_question", "Ask how often the heating failed."));
    const auto question = received_letters().back();
    read_by_the_commission(question);
    auto answer = at_the_prison("visit_answer", "Twice since October.");
    answer.request = question;
    answer.recipients = {{mechanism(), {}, "They asked us."}};
    const auto kept = written_by_the_commission(
        [&](guard::OwnWork& work) { return code_of(begin(work, answer)); });
    EXPECT_EQ(kept, "");
    answer.recipients = {{inspectorate(), {}, "They may want to know."}};
    const auto elsewhere = written_by_the_commission(
        [&](guard::OwnWork& work) { return code_of(begin(work, answer)); });

    EXPECT_EQ(elsewhere, "exchange.not_their_request");
}

TEST_P(WhatIsToldOfAFollowUp, LeadsBackFromTheAnswerToTheQuestion) {
    told(at_the_prison("visit_question", "Ask how often the heating failed."));
    const auto question = received_letters().back();
    auto answer = at_the_prison("visit_answer", "Twice since October.");
    answer.recipients = {{mechanism(), {}, "They asked us."}};
    answer.request = question;
    written_by_the_commission([&](guard::OwnWork& work) {
        const auto id = begin(work, answer).value();
        const auto seen = *look(work, {id}).value();
        release(work, {id, seen.fingerprint, true}).value();
        return Done{};
    });
    const auto second_reader = enrolled(commission(), "Kim", guard::Role::editor);
    written_as(second_reader, [&](guard::OwnWork& work) {
        const auto id = disclosures(work, {}).value().items.front()->id;
        const auto seen = *look(work, {id}).value();
        if (seen.outcome.value == "second_person_needed")
            second(work, {id, seen.fingerprint, true}).value();
        return deliver(work, {id}).value();
    });
    const auto came = writing([&](guard::OwnWork& work) {
        const auto page = exchange::received(work, {}).value();
        return *page.items.front();
    });

    EXPECT_EQ(state_of(question), "answered");
    EXPECT_EQ(came.request, question);
    EXPECT_EQ(came.answers->value, "product");
}

}  // namespace liaise::exchange
