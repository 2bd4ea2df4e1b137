#include "modules/exchange/two_sides_test.hpp"

namespace liaise::exchange {

namespace {

class Receiving : public TwoSides {
protected:
    DisclosureDraft telling_on(const Id<guard::Letter>& letter) const {
        auto draft = harmless();
        draft.parts = {{{"received"}, {}, {}, {}, {}, letter}};
        draft.recipients = {{association(), {}, "They asked, and it is theirs to know."}};
        return draft;
    }
    Id<Disclosure> begun_by_the_commission(const DisclosureDraft& draft) {
        return written_by_the_commission(
            [&](guard::OwnWork& work) { return begin(work, draft).value(); });
    }
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(BothEngines, Receiving, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(Receiving, ListsWhatCameWithoutOpeningIt) {
    const auto letter = told_to_the_commission();
    const auto later = told_to_the_commission();

    written_by_the_commission([&](guard::OwnWork& work) {
        const auto page = exchange::received(work, {}).value();
        EXPECT_EQ(page.total, 2);
        EXPECT_EQ(page.items.at(0)->id, later);
        EXPECT_EQ(page.items.at(1)->id, letter);
        EXPECT_EQ(page.items.at(0)->sender, mechanism());
        EXPECT_EQ(page.items.at(0)->state.value, "unopened");
        EXPECT_TRUE(page.items.at(0)->owes_an_answer);
        EXPECT_EQ(exchange::received(work, {{}, {{"open"}, {"gone"}}, {}}).value().total, 0);
        EXPECT_EQ(exchange::received(work, {{association()}, {}, {}}).value().total, 0);
        return 0;
    });
    EXPECT_EQ(came_back("opened", letter), 0);
}

TEST_P(Receiving, TellsTheSenderOfTheFirstOpeningOnly) {
    const auto letter = told_to_the_commission();

    EXPECT_EQ(read_by_the_commission(letter), "");
    EXPECT_EQ(read_by_the_commission(letter), "");

    EXPECT_EQ(came_back("opened", letter), 1);
    EXPECT_EQ(state_of(letter), "open");
}

TEST_P(Receiving, ShowsExactlyWhatWasToldAndWhatTheCaveatsForbid) {
    const auto open = told_to_the_commission();
    auto draft = harmless();
    draft.caveats = {{"read_in_room"}};
    told(draft);
    const auto bound = received_letters().back();

    opened_by_a_reader([&](guard::OpeningWork& work) {
        const auto free = open_received(work, {open}).value();
        EXPECT_EQ(free->product.pieces.at(0).text, "The corridors were cold.");
        EXPECT_TRUE(free->may_print && free->may_copy);
        const auto room = open_received(work, {bound}).value();
        EXPECT_FALSE(room->may_print || room->may_copy);
        return 0;
    });
}

TEST_P(Receiving, LetsAReaderOpenButNotAnswer) {
    const auto letter = told_to_the_commission();

    EXPECT_EQ(read_by_the_commission(letter), "");
    const auto tx = database().writing();
    EXPECT_EQ(guard::OwnWork::of(guard::Work(reader(), *tx, noon)).error().code,
              "error.not_an_editor");
}

TEST_P(Receiving, TellsAThirdBodyNothingOfIt) {
    const auto letter = told_to_the_commission();
    const auto nothing = Id<guard::Letter>::random();

    opened_by_the_inspectorate([&](guard::OpeningWork& work) {
        EXPECT_EQ(exchange::received(work, {}).value().total, 0);
        for (const auto& id : {letter, nothing}) {
            EXPECT_EQ(received_whole(work, {id}).error().code, "error.not_found");
            EXPECT_EQ(open_received(work, {id}).error().code, "error.not_found");
            EXPECT_EQ(open_received_notes(work, {id}).error().code, "error.not_found");
        }
        return 0;
    });
    written_by_the_inspectorate([&](guard::OwnWork& work) {
        for (const auto& id : {letter, nothing}) {
            EXPECT_EQ(answer(work, {id, {"accepted"}, {}, true}).error().code, "error.not_found");
            EXPECT_EQ(tell_feedback(work, {id, {"no_action"}, {}, true}).error().code,
                      "error.not_found");
            EXPECT_EQ(acknowledge(work, {id, {"destroyed"}, {}, {}, true}).error().code,
                      "error.not_found");
        }
        return 0;
    });
}

TEST_P(Receiving, SendsAnswersBackOneAfterAnother) {
    const auto letter = told_to_the_commission();

    EXPECT_EQ(answered({letter, {"asked"}, {}, false}), "exchange.note_words");
    EXPECT_EQ(answered({letter, {"asked"}, "Which wing is it?", true}), "");
    EXPECT_EQ(answered({letter, {"accepted"}, {}, false}), "");

    EXPECT_EQ(came_back("answer", letter), 2);
    const auto whole = at_the_commission(letter);
    EXPECT_EQ(whole.received.state.value, "answered");
    EXPECT_EQ(whole.received.standing.answer->answer->value, "accepted");
    EXPECT_FALSE(whole.received.owes_an_answer);
    EXPECT_EQ(whole.notes.size(), 2u);
}

TEST_P(Receiving, SendsNoWordsThatCouldHurtSomebodyUnlooked) {
    const auto letter = told_to_the_commission();

    EXPECT_EQ(answered({letter, {"asked"}, "Call 0171 555 0199 about it.", false}),
              "exchange.note_not_looked");
    EXPECT_EQ(answered({letter, {"asked"}, "We will visit North Prison on 3 May 2027.", true}),
              "exchange.note_blocked");
    EXPECT_EQ(came_back("answer", letter), 0);
    EXPECT_EQ(answered({letter, {"asked"}, "Call 0171 555 0199 about it.", true}), "");
}

TEST_P(Receiving, DoesNotOpenWhatWasCalledBackUntilItIsSaidWhyItIsKept) {
    const auto letter = told_to_the_commission();
    EXPECT_EQ(acknowledged({letter, {"kept"}, {{"legal_duty"}}, "The law says so.", true}),
              "exchange.not_called_back");
    EXPECT_EQ(recalled(disclosure_told()), "");

    EXPECT_EQ(state_of(letter), "called_back");
    EXPECT_EQ(at_the_commission(letter).received.standing.receipt_owed_days, 0);
    EXPECT_EQ(read_by_the_commission(letter), "exchange.called_back");
    EXPECT_EQ(answered({letter, {"accepted"}, {}, false}), "exchange.not_to_be_answered");
    EXPECT_EQ(acknowledged({letter, {"kept"}, {}, "The law says so.", true}),
              "exchange.kept_reason");
    EXPECT_EQ(acknowledged({letter, {"kept"}, {{"legal_duty"}}, {}, true}),
              "exchange.note_words");
    EXPECT_EQ(acknowledged({letter, {"kept"}, {{"legal_duty"}}, "The law says so.", true}), "");

    EXPECT_EQ(state_of(letter), "kept");
    EXPECT_EQ(read_by_the_commission(letter), "");
    EXPECT_EQ(came_back("receipt", letter), 1);
    EXPECT_FALSE(at_the_commission(letter).received.standing.receipt_owed_days);
}

TEST_P(Receiving, DestroysTheOwnCopyAndSaysSo) {
    const auto letter = told_to_the_commission();
    recalled(disclosure_told());
    EXPECT_EQ(acknowledged({letter, {"destroyed"}, {}, {}, false}), "");

    EXPECT_EQ(state_of(letter), "gone");
    EXPECT_EQ(read_by_the_commission(letter), "letters.destroyed");
    EXPECT_EQ(came_back("receipt", letter), 1);
    EXPECT_EQ(code(written_by_the_commission([&](guard::OwnWork& work) {
                  return tell_feedback(work, {letter, {"no_action"}, {}, false});
              })),
              "");
}

TEST_P(Receiving, DestroysAgainWhatACallBackCrossed) {
    const auto letter = told_to_the_commission();
    EXPECT_EQ(acknowledged({letter, {"destroyed"}, {}, {}, false}), "");
    EXPECT_EQ(recalled(disclosure_told()), "");

    EXPECT_EQ(at_the_commission(letter).received.standing.receipt_owed_days, 0);
    EXPECT_EQ(acknowledged({letter, {"destroyed"}, {}, {}, false}), "");
    EXPECT_FALSE(at_the_commission(letter).received.standing.receipt_owed_days);
}

TEST_P(Receiving, IsNotDestroyedWhileADraftHoldsIt) {
    const auto letter = told_to_the_commission();
    const auto draft = begun_by_the_commission(telling_on(letter));

    EXPECT_EQ(at_the_commission(letter).held_in, std::vector{draft});
    EXPECT_EQ(acknowledged({letter, {"destroyed"}, {}, {}, false}), "exchange.still_in_a_draft");

    written_by_the_commission([&](guard::OwnWork& work) {
        return refuse(work, {draft, {"other"}, "It is not ours."}).value();
    });
    EXPECT_EQ(acknowledged({letter, {"destroyed"}, {}, {}, false}), "");
    written_by_the_commission([&](guard::OwnWork& work) {
        EXPECT_FALSE(disclosure(work, {draft}).value()->draft.parts.at(0).text);
        return 0;
    });
}

TEST_P(Receiving, IsNotToldOnAgainstItsCaveat) {
    const auto letter = told_to_the_commission();
    const auto draft = begun_by_the_commission(telling_on(letter));

    written_by_the_commission([&](guard::OwnWork& work) {
        EXPECT_EQ(look(work, {draft}).value()->outcome.value, "blocked");
        return 0;
    });
}

TEST_P(Receiving, IsGoneWhenItsLastDayIsPastBeforeAnybodyDestroysIt) {
    auto draft = harmless();
    draft.expires = today;
    told(draft);
    const auto letter = received_letters().back();
    const auto tx = database().writing();
    auto tomorrow = guard::OpeningWork::of(
                        guard::Work(reader(), *tx, {noon.seconds + 24 * 60 * 60}))
                        .value();

    EXPECT_EQ(open_received(tomorrow, {letter}).error().code, "letters.destroyed");
    EXPECT_EQ(received_whole(tomorrow, {letter}).value()->received.state.value, "gone");
}

TEST_P(Receiving, IsGoneFromDraftsThatWouldTellItOnWhenItsLastDayIsPast) {
    auto limited = harmless();
    limited.expires = today;
    told(limited);
    const auto draft = begun_by_the_commission(telling_on(received_letters().back()));
    const auto text = [&] {
        return written_by_the_commission([&](guard::OwnWork& work) {
            return disclosure(work, {draft}).value()->draft.parts.at(0).text;
        });
    };
    EXPECT_TRUE(text());

    guard::Letters::destroy_expired(
        database(), Clock::standing_at({noon.seconds + 24 * 60 * 60}));

    EXPECT_FALSE(text());
}

TEST_P(Receiving, ReadsTheWordsOfARecallOnceTheyAreOpened) {
    const auto letter = told_to_the_commission();
    writing([&](guard::OwnWork& work) {
        return recall(work, {disclosure_told(), {}, {"consent_withdrawn"}, "She asked us to."})
            .value();
    });

    EXPECT_FALSE(at_the_commission(letter).notes.back().words);
    opened_by_a_reader([&](guard::OpeningWork& work) {
        const auto notes = open_received_notes(work, {letter}).value();
        EXPECT_EQ(notes.back()->recall_reason->value, "consent_withdrawn");
        EXPECT_EQ(notes.back()->words, "She asked us to.");
        return 0;
    });
}

}  // namespace liaise::exchange
