#include "modules/exchange/receiving.hpp"
#include "modules/exchange/two_sides_test.hpp"
#include "modules/recommendations/recommendations.hpp"

namespace liaise::exchange {

namespace {

/// What the mechanism recommended to a prison, told to the commission.
class ARecommendationTold : public TwoSides {
protected:
    Id<recommendations::Recommendation> asked(
        const std::function<void(recommendations::Draft&)>& change = {}) {
        recommendations::Draft draft;
        draft.nature = {"recommendation"};
        draft.kind = {"after_visit"};
        draft.title = "Warm corridors";
        draft.text = "Heat the corridors from October on.";
        draft.extent = {"place"};
        draft.place = prison();
        draft.theme = {{"light_and_air"}};
        draft.priority = {"ordinary"};
        draft.basis = Confidential{"canary-of-the-basis"};
        if (change) change(draft);
        return writing(
            [&](guard::OwnWork& work) { return recommendations::add(work, draft).value(); });
    }
    DisclosureDraft telling(const Id<recommendations::Recommendation>& id) {
        auto draft = harmless();
        PartDraft part;
        part.kind = {"recommendation"};
        part.recommendation = id;
        part.fields = {{"title"}, {"text"}, {"place"}, {"theme"}};
        draft.parts = {part};
        return draft;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ARecommendationTold, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(ARecommendationTold, SaysTheFieldsThatWereChosenAndNotWhatItRestsOn) {
    told(telling(asked()));
    const auto words = opened(received_letters().back());

    EXPECT_NE(words.find("Heat the corridors"), std::string::npos);
    EXPECT_NE(words.find("light_and_air"), std::string::npos);
    EXPECT_EQ(words.find("canary"), std::string::npos);
}

TEST_P(ARecommendationTold, IsFoundByItsPlaceAtTheReceiverOnceItIsOpened) {
    told(telling(asked()));
    const auto letter = received_letters().back();
    const auto of_the_prison = [&] {
        return written_by_the_commission([&](guard::OwnWork& work) {
            ReceivedQuestion question;
            question.place = prison();
            return exchange::received(work, question).value().total;
        });
    };
    EXPECT_EQ(of_the_prison(), 0);
    read_by_the_commission(letter);

    EXPECT_EQ(of_the_prison(), 1);
}

TEST_P(ARecommendationTold, IsOurOwn) {
    const auto theirs = asked([&](recommendations::Draft& draft) {
        draft.issuer = commission();
        draft.report = "Annual report 2025";
    });
    const auto code =
        writing([&](guard::OwnWork& work) { return code_of(begin(work, telling(theirs))); });

    EXPECT_EQ(code, "exchange.not_our_recommendation");
}

TEST_P(ARecommendationTold, IsThereOrIsNotTold) {
    const auto nothing = Id<recommendations::Recommendation>::random();
    const auto code =
        writing([&](guard::OwnWork& work) { return code_of(begin(work, telling(nothing))); });

    EXPECT_EQ(code, "exchange.no_such_recommendation");
}

}  // namespace liaise::exchange
