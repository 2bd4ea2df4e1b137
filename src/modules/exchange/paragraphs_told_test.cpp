#include "modules/exchange/given_paragraphs.hpp"
#include "modules/exchange/two_sides_test.hpp"
#include "modules/recommendations/asked_of_us.hpp"
#include "modules/recommendations/recommendations.hpp"

namespace liaise::exchange {

namespace {

using recommendations::AskedOfUs;
using recommendations::AskedOfUsWhole;
using recommendations::Recommendation;
using recommendations::Reply;

/// What the mechanism recommends to the commission, in two paragraphs, and what that answers.
class AnswersToParagraphs : public TwoSides {
protected:
    DisclosureDraft recommending(const Id<bodies::Body>& addressee) {
        recommendations::Draft asked;
        asked.nature = {"recommendation"};
        asked.kind = {"to_body"};
        asked.title = "Speak with people alone";
        asked.text = "Speak with people alone.\n\nReturn to the place\nwithin a year.";
        asked.extent = {"system"};
        asked.priority = {"ordinary"};
        asked.addressee_body = addressee;
        asked.level = {{"methodology"}};
        PartDraft part;
        part.kind = {"recommendation"};
        part.recommendation = writing(
            [&](guard::OwnWork& work) { return recommendations::add(work, asked).value(); });
        part.fields = {{"title"}, {"text"}, {"addressee"}, {"level"}};
        auto draft = harmless();
        draft.parts = {part};
        return draft;
    }
    Id<guard::Letter> told_and_read(const DisclosureDraft& draft) {
        asking_ = told(draft);
        const auto letter = received_letters().back();
        EXPECT_EQ(read_by_the_commission(letter), "");
        return letter;
    }
    Id<guard::Letter> told_and_read() { return told_and_read(recommending(commission())); }

    std::vector<AskedOfUs> asked_of_the_commission() {
        return written_by_the_commission([](guard::OwnWork& work) {
            std::vector<AskedOfUs> all;
            const auto seen = recommendations::asked_of_us(work, {}).value();
            for (const auto& one : seen) all.push_back(*one);
            return all;
        });
    }
    AskedOfUsWhole whole() {
        const auto id = asked_of_the_commission().at(0).id;
        return written_by_the_commission([&](guard::OwnWork& work) {
            return *recommendations::one_asked_of_us(work, {id}).value();
        });
    }
    /// The code of what went wrong.
    std::string replied(const recommendations::NewReply& said) {
        return code(written_by_the_commission(
            [&](guard::OwnWork& work) { return recommendations::reply(work, said); }));
    }
    std::string replied(std::int64_t paragraph, const char* says, const char* text) {
        return replied({asked_of_the_commission().at(0).id, paragraph, {says}, text, today});
    }
    Id<Reply> latest_reply(std::size_t paragraph) {
        return whole().paragraphs.at(paragraph - 1).replies.at(0).id;
    }
    DisclosureDraft telling(const std::vector<Id<Reply>>& replies,
                            const Id<guard::Letter>& letter) {
        auto draft = harmless();
        draft.title = "Our answers";
        draft.category = {"recommendation"};
        draft.parts.clear();
        for (const auto& reply : replies) {
            PartDraft part;
            part.kind = {"paragraph_reply"};
            part.reply = reply;
            draft.parts.push_back(part);
        }
        draft.recipients = {{mechanism(), {}, "They asked us."}};
        draft.request = letter;
        return draft;
    }
    std::string look_code(const DisclosureDraft& draft) {
        return written_by_the_commission([&](guard::OwnWork& work) {
            const auto id = begin(work, draft);
            return id ? code_of(look(work, {*id})) : id.error().code;
        });
    }
    Id<Disclosure> told_by_the_commission(const DisclosureDraft& draft) {
        const auto id = written_by_the_commission([&](guard::OwnWork& work) {
            const auto begun = begin(work, draft).value();
            release(work, {begun, look(work, {begun}).value()->fingerprint, true}).value();
            return begun;
        });
        written_as(second_reader_, [&](guard::OwnWork& work) {
            const auto seen = *look(work, {id}).value();
            if (seen.outcome.value == "second_person_needed")
                second(work, {id, seen.fingerprint, true}).value();
            return deliver(work, {id}).value();
        });
        return id;
    }
    GivenParagraphs beside(const Id<guard::Letter>& letter) {
        return opened_by_us([&](guard::OpeningWork& work) {
            return *open_given_paragraphs(work, {letter}).value();
        });
    }
    void open_all_that_came() {
        opened_by_us([&](guard::OpeningWork& work) {
            const auto page = exchange::received(work, {}).value();
            for (const auto& one : page.items) open_received(work, {one->id}).value();
            return Done{};
        });
    }
    std::int64_t rows(const std::string& sql) {
        std::int64_t count = 0;
        database().reading()->each("SELECT COUNT(*) FROM " + sql, {},
                                   [&](const store::Row& row) { count = row.integer(0); });
        return count;
    }

    std::optional<Id<Disclosure>> asking_;
    const guard::Viewer second_reader_ = enrolled(commission(), "Kim", guard::Role::editor);
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AnswersToParagraphs, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(AnswersToParagraphs, StandBesideEachParagraphOfWhatIsAskedOfUs) {
    const auto letter = told_and_read();
    EXPECT_EQ(replied(2, "partly", "Within two years."), "");
    const auto one = whole();

    EXPECT_EQ(one.asked.letter, letter);
    EXPECT_EQ(one.asked.told_by, mechanism());
    EXPECT_EQ(one.asked.level->value, "methodology");
    EXPECT_EQ(one.asked.paragraphs, 2);
    EXPECT_EQ(one.asked.answered, 1);
    ASSERT_EQ(one.paragraphs.size(), 2u);
    EXPECT_EQ(one.paragraphs[1].text, "Return to the place\nwithin a year.");
    EXPECT_TRUE(one.paragraphs[0].replies.empty()) << "no answer yet is no refusal";
    EXPECT_EQ(one.paragraphs[1].replies.at(0).text, "Within two years.");
}

TEST_P(AnswersToParagraphs, StayBesideThoseThatCameLater) {
    told_and_read();
    EXPECT_EQ(replied(1, "clarification", "Also in police cells?"), "");
    EXPECT_EQ(replied(1, "accepted", ""), "");
    const auto one = whole();
    const auto& replies = one.paragraphs.at(0).replies;

    ASSERT_EQ(replies.size(), 2u);
    EXPECT_EQ(replies[0].says.value, "accepted");
    EXPECT_EQ(replies[0].version, 2);
    EXPECT_TRUE(replies[0].is_latest);
    EXPECT_EQ(replies[1].text, "Also in police cells?");
    EXPECT_FALSE(replies[1].is_latest);
    EXPECT_EQ(one.asked.answered, 1);
}

TEST_P(AnswersToParagraphs, SayWhyWhereThatIsNeededAndNoDayToCome) {
    told_and_read();
    const auto id = asked_of_the_commission().at(0).id;

    EXPECT_EQ(replied(1, "rejected", ""), "recommendations.reply_words");
    EXPECT_EQ(replied(1, "clarification", ""), "recommendations.reply_words");
    EXPECT_EQ(replied(3, "accepted", ""), "recommendations.no_such_paragraph");
    EXPECT_EQ(replied(0, "accepted", ""), "recommendations.no_such_paragraph");
    EXPECT_EQ(replied({id, 1, {"accepted"}, {}, plus_days(today, 1)}), "error.future_day");
    EXPECT_EQ(replied({Id<Recommendation>::random(), 1, {"accepted"}, {}, today}),
              "error.not_found");
    EXPECT_TRUE(whole().paragraphs.at(0).replies.empty());
}

TEST_P(AnswersToParagraphs, AreGivenByWhoIsAskedAlone) {
    told_and_read(recommending(inspectorate()));
    EXPECT_TRUE(asked_of_the_commission().empty());
    const auto received = written_by_the_commission([](guard::OwnWork& work) {
        return work
            .first("SELECT v.id FROM received_recommendations v WHERE {scope v}", {},
                   [](const store::Row& row) {
                       Id<Recommendation> id;
                       store::Columns(row) >> id;
                       return id;
                   })
            .value();
    });

    EXPECT_EQ(replied({*received, 1, {"accepted"}, {}, today}), "recommendations.not_asked_of_us");
}

TEST_P(AnswersToParagraphs, AreGivenByWhoIsAskedThoughNobodyChoseToTellWhoIs) {
    auto draft = recommending(commission());
    draft.parts[0].fields = {{"title"}, {"text"}};
    told_and_read(draft);
    EXPECT_EQ(asked_of_the_commission().size(), 1u);

    EXPECT_EQ(replied(1, "accepted", ""), "");
}

TEST_P(AnswersToParagraphs, AreOfferedToNobodyElseWhereNobodyChoseToTellWhoIsAsked) {
    auto draft = recommending(inspectorate());
    draft.parts[0].fields = {{"title"}, {"text"}};
    told_and_read(draft);

    EXPECT_TRUE(asked_of_the_commission().empty());
}

TEST_P(AnswersToParagraphs, StayAtHomeSealedUntilTheyAreTold) {
    const auto letter = told_and_read();
    const auto letters = rows("letters");
    EXPECT_EQ(replied(1, "rejected", "Our law forbids it."), "");

    EXPECT_EQ(rows("letters"), letters);
    EXPECT_EQ(rows("recommendation_replies"), 1);
    EXPECT_EQ(rows("record_keys WHERE text LIKE '%forbids%'"), 0);
    EXPECT_TRUE(beside(letter).recommendations.at(0).paragraphs.at(0).answers.empty());
    EXPECT_EQ(written_by_the_inspectorate([](guard::OwnWork& work) {
                  return recommendations::asked_of_us(work, {}).value().size();
              }),
              0u);
    EXPECT_EQ(writing([](guard::OwnWork& work) {
                  return recommendations::asked_of_us(work, {}).value().size();
              }),
              0u);
}

TEST_P(AnswersToParagraphs, AreReadBesideTheParagraphsByWhoAskedOnceTheyAreToldAndOpened) {
    const auto letter = told_and_read();
    EXPECT_EQ(replied(2, "rejected", "Our law forbids it."), "");
    told_by_the_commission(telling({latest_reply(2)}, letter));
    const auto before = beside(letter);
    EXPECT_EQ(before.unopened.size(), 1u);
    EXPECT_TRUE(before.recommendations.at(0).paragraphs.at(1).answers.empty());
    open_all_that_came();
    const auto after = beside(letter);

    EXPECT_TRUE(after.unopened.empty());
    EXPECT_EQ(after.recipient, commission());
    ASSERT_EQ(after.recommendations.size(), 1u);
    const auto& asked = after.recommendations[0];
    EXPECT_EQ(asked.level->value, "methodology");
    ASSERT_EQ(asked.paragraphs.size(), 2u);
    EXPECT_TRUE(asked.paragraphs[0].answers.empty()) << "no answer yet";
    ASSERT_EQ(asked.paragraphs[1].answers.size(), 1u);
    EXPECT_EQ(asked.paragraphs[1].answers[0].says.value, "rejected");
    EXPECT_EQ(asked.paragraphs[1].answers[0].text, "Our law forbids it.");
    EXPECT_EQ(asked.paragraphs[1].answers[0].on, today);
    EXPECT_EQ(state_of(letter), "answered");
}

TEST_P(AnswersToParagraphs, ThatWereToldAnewStandFirstAndTheEarlierBesideThem) {
    const auto letter = told_and_read();
    EXPECT_EQ(replied(1, "clarification", "Also in police cells?"), "");
    told_by_the_commission(telling({latest_reply(1)}, letter));
    EXPECT_EQ(replied(1, "accepted", "We begin in March."), "");
    told_by_the_commission(telling({latest_reply(1)}, letter));
    open_all_that_came();
    const auto told = beside(letter);
    const auto& answers = told.recommendations.at(0).paragraphs.at(0).answers;

    ASSERT_EQ(answers.size(), 2u);
    EXPECT_EQ(answers[0].says.value, "accepted");
    EXPECT_EQ(answers[1].says.value, "clarification");
}

TEST_P(AnswersToParagraphs, ThatAreCalledBackAreThereNoMore) {
    const auto letter = told_and_read();
    EXPECT_EQ(replied(1, "rejected", "Our law forbids it."), "");
    const auto answer = told_by_the_commission(telling({latest_reply(1)}, letter));
    open_all_that_came();
    EXPECT_EQ(beside(letter).recommendations.at(0).paragraphs.at(0).answers.size(), 1u);
    EXPECT_EQ(code(written_by_the_commission([&](guard::OwnWork& work) {
                  return recall(work, {answer, {}, {"mistake"}, {}});
              })),
              "");

    EXPECT_TRUE(beside(letter).recommendations.at(0).paragraphs.at(0).answers.empty());
    EXPECT_EQ(whole().paragraphs.at(0).replies.size(), 1u) << "at home they stay";
}

TEST_P(AnswersToParagraphs, GoBackOnTheirLetterToNobodyElseAndAsTheyAreNow) {
    const auto letter = told_and_read();
    EXPECT_EQ(replied(1, "noted", ""), "");
    const auto first = latest_reply(1);
    auto draft = telling({first}, letter);
    EXPECT_EQ(look_code(draft), "");
    draft.request.reset();
    EXPECT_EQ(look_code(draft), "exchange.reply_to_who_asked");
    draft.request = letter;
    draft.recipients = {{inspectorate(), {}, "They may want to know."}};
    EXPECT_EQ(look_code(draft), "exchange.not_their_request");
    EXPECT_EQ(look_code(telling({Id<Reply>::random()}, letter)), "exchange.no_such_reply");
    EXPECT_EQ(replied(1, "accepted", ""), "");

    EXPECT_EQ(look_code(telling({first}, letter)), "exchange.answered_anew");
}

TEST_P(AnswersToParagraphs, AreKeptWhenWhatTheyAnswerIsCalledBackAndDestroyed) {
    const auto letter = told_and_read();
    EXPECT_EQ(replied(2, "rejected", "Our law forbids it."), "");
    EXPECT_EQ(recalled(*asking_), "");
    EXPECT_FALSE(whole().asked.is_here) << "called back";
    EXPECT_EQ(acknowledged({letter, {"destroyed"}, {}, {}, false}), "");
    const auto one = whole();

    EXPECT_FALSE(one.asked.is_here);
    EXPECT_FALSE(one.asked.title) << "nothing of what was asked is left";
    ASSERT_EQ(one.paragraphs.size(), 1u);
    EXPECT_EQ(one.paragraphs[0].number, 2);
    EXPECT_FALSE(one.paragraphs[0].text);
    EXPECT_EQ(one.paragraphs[0].replies.at(0).text, "Our law forbids it.");
    EXPECT_EQ(replied({one.asked.id, 1, {"accepted"}, {}, today}), "error.not_found");
}

TEST_P(AnswersToParagraphs, AreNotAskedOfWhoOnlyReadsThem) {
    told(recommending(inspectorate()));

    EXPECT_TRUE(beside(received_letters().back()).recommendations.empty());
}

}  // namespace liaise::exchange
