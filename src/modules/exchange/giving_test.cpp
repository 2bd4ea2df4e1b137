#include "modules/complaints/complaints.hpp"
#include "modules/exchange/giving.hpp"
#include "modules/exchange/requests.hpp"
#include "modules/exchange/two_sides_test.hpp"

namespace liaise::exchange {

namespace {

class Giving : public TwoSides {
protected:
    Given given_one() {
        return reading([](guard::Work& work) { return *given(work, {}).value().items.at(0); });
    }
    std::int64_t count(const GivenQuestion& question) {
        return reading([&](guard::Work& work) { return given(work, question).value().total; });
    }
    std::vector<std::string> due(std::int64_t days, std::int64_t later_days = 0) {
        const auto tx = database().reading();
        guard::Work work(our_lead(), *tx, {noon.seconds + later_days * 24 * 60 * 60});
        std::vector<std::string> kinds;
        const auto all = given_due(work, {days}).value();
        for (const auto& one : all) kinds.push_back(one->kind.value);
        return kinds;
    }

    RequestDraft question(const std::string& what) const {
        return {commission(),
                {"Heating", {"thematic_finding"}, {prison()}, plus_days(today, 10)},
                {what, "We prepare our report."},
                true};
    }
    Id<guard::Letter> asked(const RequestDraft& draft) {
        return writing([&](guard::OwnWork& work) { return ask(work, draft).value(); });
    }
    Request at_ours(const Id<guard::Letter>& id) {
        return reading([&](guard::Work& work) {
            const auto page = requests(work, {}).value();
            for (const auto& one : page.items)
                if (one->id == id) return *one;
            throw std::logic_error("there is no such request");
        });
    }
    /// How many requests in that state the commission was asked, `later_days` from now.
    std::int64_t asked_in(const std::string& state, std::int64_t later_days = 0) {
        const auto tx = database().reading();
        guard::Work work(reader(), *tx, {noon.seconds + later_days * 24 * 60 * 60});
        work.take_pages_of(1);
        const auto page = requests(work, {{{"theirs"}}, {{state}}, {}}).value();
        for (const auto& one : page.items) EXPECT_EQ(state, one->state.value);
        return page.total;
    }
    std::string replied(const ReplyDraft& draft) {
        return code(
            written_by_the_commission([&](guard::OwnWork& work) { return reply(work, draft); }));
    }
    std::string withdrawn(const Id<guard::Letter>& id) {
        return code(writing([&](guard::OwnWork& work) { return withdraw(work, {id}); }));
    }
};

class Asking : public Giving {};

}  // namespace

INSTANTIATE_TEST_SUITE_P(BothEngines, Giving, engines::both_engines(), engines::name_of_engine);

TEST_P(Giving, SaysWhoHasWhatAndWhatBecameOfIt) {
    const auto letter = told_to_the_commission();
    EXPECT_EQ(given_one().state.value, "unopened");
    EXPECT_EQ(given_one().disclosure, disclosure_told());
    EXPECT_EQ(given_one().recipient, commission());
    EXPECT_EQ(name_in(given_one().heading.basis.agreement, "en"), "On sharing");

    read_by_the_commission(letter);
    EXPECT_EQ(given_one().state.value, "open");
    EXPECT_TRUE(given_one().standing.opened);
    EXPECT_EQ(answered({letter, {"contested"}, "It is another wing.", true}), "");
    EXPECT_EQ(given_one().state.value, "answered");
    EXPECT_EQ(given_one().standing.answer->answer->value, "contested");
    EXPECT_FALSE(given_one().standing.answer->words);
    recalled(disclosure_told());
    EXPECT_EQ(given_one().state.value, "called_back");
    acknowledged({letter, {"kept"}, {{"court_order"}}, "The court asked for it.", true});
    EXPECT_EQ(given_one().state.value, "kept");
    EXPECT_EQ(given_one().standing.receipt->kept_reason->value, "court_order");
    acknowledged({letter, {"destroyed"}, {}, {}, false});
    EXPECT_EQ(given_one().state.value, "destroyed");
}

TEST_P(Giving, IsNarrowedByReceiverPlaceDayAndState) {
    told(of_finding(found()));
    told_to_the_commission();

    EXPECT_EQ(count({}), 2);
    EXPECT_EQ(count({{commission()}, {}, {}, {}, {}, {}, {}}), 2);
    EXPECT_EQ(count({{association()}, {}, {}, {}, {}, {}, {}}), 0);
    EXPECT_EQ(count({{}, prison(), {}, {}, {}, {}, {}}), 1);
    EXPECT_EQ(count({{}, station(), {}, {}, {}, {}, {}}), 0);
    EXPECT_EQ(count({{}, {}, {}, today, today, {}, {}}), 2);
    EXPECT_EQ(count({{}, {}, {}, plus_days(today, 1), {}, {}, {}}), 0);
    EXPECT_EQ(count({{}, {}, {}, {}, plus_days(today, -1), {}, {}}), 0);
    EXPECT_EQ(count({{}, {}, {}, {}, {}, {{"unopened"}}, {}}), 2);
    EXPECT_EQ(count({{}, {}, {}, {}, {}, {{"kept"}, {"open"}}, {}}), 0);
    EXPECT_EQ(count({{}, {}, given_one().disclosure, {}, {}, {}, {}}), 1);
    EXPECT_EQ(count({{}, {}, Id<Disclosure>::random(), {}, {}, {}, {}}), 0);
}

TEST_P(Giving, OpensExactlyWhatWasToldWithAllThatWasSaidAboutIt) {
    const auto letter = told_to_the_commission();
    answered({letter, {"declined"}, "It is not ours to look at.", true});

    const auto whole = opened_by_us(
        [&](guard::OpeningWork& work) { return *open_given(work, {letter}).value(); });
    EXPECT_EQ(whole.product.value().pieces.at(0).text, "The corridors were cold.");
    EXPECT_EQ(whole.notes.at(0).words, "It is not ours to look at.");
}

TEST_P(Giving, IsNeitherListedNorOpenedByAnybodyElse) {
    const auto letter = told_to_the_commission();

    opened_by_the_inspectorate([&](guard::OpeningWork& work) {
        EXPECT_EQ(given(work, {}).value().total, 0);
        EXPECT_TRUE(given_due(work, {0}).value().empty());
        EXPECT_EQ(open_given(work, {letter}).error().code, "error.not_found");
        return 0;
    });
    opened_by_a_reader([&](guard::OpeningWork& work) {
        EXPECT_EQ(given(work, {}).value().total, 0);
        EXPECT_EQ(open_given(work, {letter}).error().code, "error.not_found");
        return 0;
    });
}

TEST_P(Giving, RemindsOfRecallsWithoutAReceiptAndOfLastDays) {
    auto draft = harmless();
    draft.expires = plus_days(today, 40);
    const auto id = told(draft);
    const auto letter = received_letters().back();

    EXPECT_TRUE(due(14).empty());
    EXPECT_EQ(due(14, 30), std::vector<std::string>{"expiry"});
    recalled(id);
    EXPECT_TRUE(due(14, 13).empty());
    EXPECT_EQ(due(14, 14), std::vector<std::string>{"receipt"});
    acknowledged({letter, {"destroyed"}, {}, {}, false});
    EXPECT_TRUE(due(14, 30).empty());
}

TEST_P(Giving, RemindsOfAReferralOfWhichConsentWasTakenBack) {
    complaints::CaseDraft draft;
    draft.received = when_from("2026-03").value();
    draft.theme = {"discipline"};
    draft.consent = complaints::Consent{{"given"}, {}, {{"referral"}}, {commission()}, {}};
    const auto id = writing([&](guard::OwnWork& work) {
        const auto made = complaints::note_case(work, draft).value();
        EXPECT_TRUE(complaints::step_referral(work, {made, {{"sent"}, commission(), {}}}));
        return made;
    });
    EXPECT_TRUE(due(14).empty());

    draft.consent->given = {"withdrawn"};
    draft.consent->on = today;
    writing([&](guard::OwnWork& work) {
        const auto version = complaints::find_case(work, {id}).value()->version;
        return complaints::correct_case(work, {id, version, draft}).has_value();
    });

    reading([&](guard::Work& work) {
        work.take_pages_of(1);
        const auto all = given_due(work, {14}).value();
        ASSERT_EQ(all.size(), 1U);
        const auto& one = *all.front();
        EXPECT_EQ(one.kind.value, "consent");
        EXPECT_EQ(one.complaint, id);
        EXPECT_EQ(one.theme.value().value, "discipline");
        EXPECT_EQ(one.body, commission());
        EXPECT_FALSE(one.letter);
    });
    EXPECT_EQ(due(14, 3), std::vector<std::string>{"consent"});
    opened_by_a_reader([&](guard::OpeningWork& work) {
        EXPECT_TRUE(given_due(work, {14}).value().empty());
        return 0;
    });
    writing([&](guard::OwnWork& work) {
        return complaints::step_referral(work, {id, {{"none"}, {}, {}}}).has_value();
    });
    EXPECT_TRUE(due(14).empty());
}

TEST_P(Giving, SaysWhatSurvivesAnAgreementThatEnded) {
    with_clause(agreement(), clause("retention", "Destroyed after a year."));
    with_clause(agreement(), clause("meetings", "Twice a year."));
    const auto letter = told_to_the_commission();
    EXPECT_FALSE(given_one().ended);
    EXPECT_EQ(code(taken_to(agreement(), "terminated")), "");

    const auto ended = given_one().ended.value();
    EXPECT_EQ(ended.stage.value, "terminated");
    EXPECT_EQ(ended.agreement, agreement());
    ASSERT_EQ(ended.survives.size(), 1u);
    EXPECT_EQ(name_in(ended.survives.front().text, "en"), "Destroyed after a year.");
    EXPECT_EQ(given_one().id, letter);
}

INSTANTIATE_TEST_SUITE_P(BothEngines, Asking, engines::both_engines(), engines::name_of_engine);

TEST_P(Asking, IsRefusedWithoutWhatAndWhyAndForPlans) {
    const auto refusal = [&](const RequestDraft& draft) {
        return writing([&](guard::OwnWork& work) { return code_of(ask(work, draft)); });
    };
    EXPECT_EQ(refusal(question("")), "exchange.request_what");
    auto draft = question("How cold was it?");
    draft.heading.title = "";
    EXPECT_EQ(refusal(draft), "exchange.request_title");
    draft = question("How cold was it?");
    draft.heading.category = {"visit_plan"};
    EXPECT_EQ(refusal(draft), "exchange.no_plans_asked");
    draft.heading.category = {"concern"};
    draft.heading.expires = plus_days(today, -1);
    EXPECT_EQ(refusal(draft), "exchange.until_past");
    draft = question("How cold was it?");
    draft.body = mechanism();
    EXPECT_EQ(refusal(draft), "exchange.to_oneself");
    EXPECT_EQ(refusal(question("Will you visit on 3 May 2027?")), "exchange.note_blocked");
    draft = question("Call 0171 555 0199.");
    draft.looked = false;
    EXPECT_EQ(refusal(draft), "exchange.note_not_looked");
}

TEST_P(Asking, IsOpenedByWhoIsAskedAndSeenByNobodyElse) {
    const auto id = asked(question("How cold was it?"));

    opened_by_a_reader([&](guard::OpeningWork& work) {
        const auto opened = open_request(work, {id}).value();
        EXPECT_EQ(opened->words.what, "How cold was it?");
        EXPECT_EQ(opened->request.side.value, "theirs");
        EXPECT_EQ(opened->request.body, mechanism());
        return 0;
    });
    EXPECT_EQ(came_back("opened", id), 1);
    opened_by_the_inspectorate([&](guard::OpeningWork& work) {
        EXPECT_EQ(requests(work, {}).value().total, 0);
        EXPECT_EQ(open_request(work, {id}).error().code, "error.not_found");
        return 0;
    });
    written_by_the_inspectorate([&](guard::OwnWork& work) {
        EXPECT_EQ(reply(work, {id, {"refused"}, {{"other"}}, "No.", true}).error().code,
                  "error.not_found");
        EXPECT_EQ(withdraw(work, {id}).error().code, "error.not_found");
        return 0;
    });
}

TEST_P(Asking, IsRefusedWithAReasonOrAnsweredInPart) {
    const auto id = asked(question("How cold was it?"));
    EXPECT_EQ(at_ours(id).state.value, "open");

    EXPECT_EQ(replied({id, {"refused"}, {}, "We may not.", true}), "exchange.refusal_reason");
    EXPECT_EQ(replied({id, {"refused"}, {{"no_basis"}}, "", true}), "exchange.note_words");
    EXPECT_EQ(replied({id, {"part_answer"}, {}, "We have one wing so far.", true}), "");
    EXPECT_EQ(at_ours(id).state.value, "part_answered");
    EXPECT_EQ(replied({id, {"refused"}, {{"no_basis"}}, "We may not tell more.", true}), "");
    EXPECT_EQ(at_ours(id).state.value, "refused");
    EXPECT_EQ(at_ours(id).replies.size(), 2u);
    EXPECT_EQ(withdrawn(id), "exchange.request_settled");
}

TEST_P(Asking, IsAnsweredByAProductThatNamesIt) {
    auto draft = question("How cold was it?");
    draft.body = mechanism();
    const auto id = written_by_the_commission(
        [&](guard::OwnWork& work) { return ask(work, draft).value(); });
    auto telling = harmless();
    telling.request = id;
    told(telling);

    EXPECT_EQ(at_ours(id).state.value, "answered");
    EXPECT_EQ(at_ours(id).products, received_letters());
    EXPECT_EQ(at_the_commission(received_letters().back()).received.request, id);
}

TEST_P(Asking, EndsWhenItIsWithdrawnAndWaitsWhenItsDayIsPast) {
    const auto id = asked(question("How cold was it?"));
    EXPECT_EQ(due(14, 11), std::vector<std::string>{"request"});

    EXPECT_EQ(withdrawn(id), "");
    EXPECT_EQ(at_ours(id).state.value, "withdrawn");
    EXPECT_TRUE(due(14, 11).empty());
    EXPECT_EQ(replied({id, {"refused"}, {{"other"}}, "No.", true}), "exchange.request_withdrawn");
}

TEST_P(Asking, IsCountedInEachStateBeyondTheFirstPage) {
    std::vector<Id<guard::Letter>> ids;
    for (int i = 0; i < 6; ++i) ids.push_back(asked(question("How cold was it?")));
    auto endless = question("How cold was it?");
    endless.heading.expires = {};
    endless.heading.title = R"("expires":"2001-01-01"})";
    asked(endless);
    EXPECT_EQ(asked_in("open"), 7);

    EXPECT_EQ(replied({ids[0], {"refused"}, {{"no_basis"}}, "We may not.", true}), "");
    EXPECT_EQ(replied({ids[1], {"part_answer"}, {}, "One wing so far.", true}), "");
    EXPECT_EQ(withdrawn(ids[2]), "");

    EXPECT_EQ(asked_in("open"), 4);
    EXPECT_EQ(asked_in("refused"), 1);
    EXPECT_EQ(asked_in("part_answered"), 1);
    EXPECT_EQ(asked_in("withdrawn"), 1);
    EXPECT_EQ(asked_in("past_its_day", 10), 0);
    EXPECT_EQ(asked_in("past_its_day", 11), 4);
    EXPECT_EQ(asked_in("open", 11), 1);
    EXPECT_EQ(asked_in("refused", 11), 1);
}

}  // namespace liaise::exchange
