#include "modules/exchange/something_similar.hpp"

#include <algorithm>
#include <functional>

#include "modules/coalitions/a_coalition_test.hpp"
#include "modules/exchange/similar_lines.hpp"
#include "modules/recommendations/asked_by_two.hpp"
#include "modules/recommendations/recommendations.hpp"

namespace liaise::coalitions {

namespace {

using exchange::SimilarLine;
using recommendations::Recommendation;
using Words = std::vector<std::string>;

constexpr const char* on_crowding = "Reduce overcrowding in prisons.";

/// Two bodies that may ask the same, and a third; the one's words are of the last half-month.
class SomethingSimilar : public ACoalition {
protected:
    const Moment before = *moment_from("2026-11-10T12:00:00Z");
    const Moment next = *moment_from("2026-12-02T12:00:00Z");

    template <class F>
    auto tried_at(Moment when, const guard::Viewer& viewer, F&& f) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(viewer, *tx, when)).value();
        auto outcome = f(work);
        if (outcome) tx->commit();
        return outcome;
    }

    Id<Recommendation> asks(const guard::Viewer& who, Moment when,
                            const std::function<void(recommendations::Draft&)>& change = {}) {
        recommendations::Draft draft;
        draft.nature = {"recommendation"};
        draft.kind = {"after_visit"};
        draft.title = "Crowded cells";
        draft.text = on_crowding;
        draft.extent = {"system"};
        draft.addressee = "The prison service";
        draft.priority = {"ordinary"};
        draft.report = "Annual report 2025";
        draft.issued = when_from("2026-05-04");
        if (change) change(draft);
        return tried_at(when, who, [&](guard::OwnWork& work) {
                   return recommendations::add(work, draft);
               }).value();
    }

    using Verb = Result<Done> (*)(guard::OwnWork&, const exchange::WhichPartner&);
    std::string said(Verb verb, const guard::Viewer& who, const Id<bodies::Body>& other,
                     Moment when = noon) {
        return code(tried_at(when, who,
                             [&](guard::OwnWork& work) { return verb(work, {other}); }));
    }
    std::string agreed(const guard::Viewer& who, const Id<bodies::Body>& other) {
        return code(tried_at(noon, who, [&](guard::OwnWork& work) {
            return exchange::agree_on_similar(work, {other});
        }));
    }
    std::string took_part(const guard::Viewer& who, const Id<bodies::Body>& other,
                          Moment when = noon) {
        return said(&exchange::take_part, who, other, when);
    }
    std::string ended(const guard::Viewer& who, const Id<bodies::Body>& other) {
        return said(&exchange::end_similar, who, other);
    }
    void agree_both() {
        EXPECT_EQ(agreed(ours().lead, commission()), "");
        EXPECT_EQ(agreed(theirs().lead, mechanism()), "");
    }
    void hold_a_round(Moment when = noon) {
        EXPECT_EQ(took_part(ours().lead, commission(), when), "");
        EXPECT_EQ(took_part(theirs().lead, mechanism(), when), "");
    }

    std::vector<SimilarLine> lines_of(const guard::Viewer& who) {
        const auto tx = database().reading();
        guard::Work work(who, *tx, noon);
        std::vector<SimilarLine> all;
        const auto page = exchange::similar_lines(work, {}).value();
        for (const auto& line : page.items) all.push_back(*line);
        return all;
    }
    std::vector<exchange::SimilarPartner> partners_of(const guard::Viewer& who) {
        const auto tx = database().reading();
        guard::Work work(who, *tx, noon);
        std::vector<exchange::SimilarPartner> all;
        const auto now = exchange::similar_partners(work, {}).value();
        for (const auto& one : now) all.push_back(*one);
        return all;
    }
    std::string standing_of(const guard::Viewer& who) {
        const auto all = partners_of(who);
        return all.empty() ? "" : all.front().standing.value;
    }
    /// All that letters and the ledger say in the own compartment, apart from ids of letters.
    std::string written_down(const guard::Viewer& who) {
        const auto tx = database().reading();
        guard::Work work(who, *tx, noon);
        const auto add = [](std::string& all, const store::Row& row) {
            all += std::string(row.text(0)) + '\n';
        };
        auto all = *work.gathered("SELECT l.kind || l.heading FROM letters l WHERE {scope l} "
                                  "ORDER BY l.line",
                                  {}, std::string(), add);
        all += *work.gathered("SELECT s.body || s.recommendation || s.round FROM similar_lines s "
                              "WHERE {scope s} ORDER BY s.recommendation",
                              {}, std::string(), add);
        return all;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, SomethingSimilar, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(SomethingSimilar, IsToldToBothInOneMomentAndOfTheirOwnRecommendationAlone) {
    const auto mine = asks(ours().lead, before);
    const auto yours = asks(theirs().lead, before, [](recommendations::Draft& draft) {
        draft.title = "Too many in a cell";
    });
    agree_both();
    hold_a_round();
    const auto here = lines_of(ours().lead);
    const auto there = lines_of(theirs().lead);

    ASSERT_EQ(here.size(), 1U);
    ASSERT_EQ(there.size(), 1U);
    EXPECT_EQ(here.front().recommendation, mine);
    EXPECT_EQ(here.front().body, commission());
    EXPECT_EQ(text_of(here.front().round), "2026-11-16");
    EXPECT_EQ(there.front().recommendation, yours);
    EXPECT_EQ(there.front().at, here.front().at);
    EXPECT_NE(written_down(ours().lead).find(mine.text()), std::string::npos);
    EXPECT_EQ(written_down(ours().lead).find(yours.text()), std::string::npos);
    EXPECT_EQ(written_down(theirs().lead).find(mine.text()), std::string::npos);
}

TEST_P(SomethingSimilar, IsNotComparedBeforeBothHaveAgreedAndBothTakePart) {
    asks(ours().lead, before);
    asks(theirs().lead, before);
    EXPECT_EQ(took_part(ours().lead, commission()), "exchange.similar_not_both");
    EXPECT_EQ(agreed(ours().lead, commission()), "");
    EXPECT_EQ(standing_of(ours().lead), "we_agree");
    EXPECT_EQ(standing_of(theirs().lead), "they_agree");
    EXPECT_EQ(took_part(ours().lead, commission()), "exchange.similar_not_both");
    EXPECT_EQ(took_part(theirs().lead, mechanism()), "exchange.similar_not_both");
    EXPECT_EQ(agreed(theirs().lead, mechanism()), "");
    EXPECT_EQ(standing_of(ours().lead), "both_agree");
    EXPECT_EQ(took_part(ours().lead, commission()), "");

    EXPECT_TRUE(lines_of(ours().lead).empty());
    EXPECT_TRUE(lines_of(theirs().lead).empty());
    EXPECT_EQ(partners_of(theirs().lead).front().part.value, "they_do");
    EXPECT_EQ(took_part(theirs().lead, mechanism()), "");
    EXPECT_EQ(lines_of(ours().lead).size(), 1U);
    EXPECT_EQ(partners_of(theirs().lead).front().part.value, "held");
}

TEST_P(SomethingSimilar, IsOfWhatWasThereWhenTheLastHalfMonthEnded) {
    asks(ours().lead, before);
    asks(theirs().lead, noon);
    agree_both();
    hold_a_round();
    EXPECT_TRUE(lines_of(ours().lead).empty()) << "it was written in this half-month";
    EXPECT_TRUE(lines_of(theirs().lead).empty());

    hold_a_round(next);
    EXPECT_EQ(lines_of(ours().lead).size(), 1U);
    EXPECT_EQ(lines_of(theirs().lead).size(), 1U);
}

TEST_P(SomethingSimilar, IsLookedForAmongSoManyOfEachAsWereIssuedLast) {
    const auto issued = [](const char* day) {
        return [day](recommendations::Draft& draft) { draft.issued = when_from(day); };
    };
    asks(ours().lead, before);
    for (std::size_t i = 1; i < recommendations::compared_max; ++i)
        asks(theirs().lead, before, [](recommendations::Draft& draft) {
            draft.title = "Trees";
            draft.text = "Plant trees in the yard.";
        });
    const auto last_compared = asks(theirs().lead, before, issued("2025-05-04"));
    asks(theirs().lead, before, issued("2025-05-03"));
    agree_both();
    hold_a_round();
    const auto there = lines_of(theirs().lead);

    ASSERT_EQ(there.size(), 1U) << "what so many came after is not compared";
    EXPECT_EQ(there.front().recommendation, last_compared);
}

TEST_P(SomethingSimilar, IsNothingThatStandsInNoIssuedReport) {
    asks(ours().lead, before);
    asks(theirs().lead, before, [](recommendations::Draft& draft) { draft.report.reset(); });
    asks(theirs().lead, before, [](recommendations::Draft& draft) { draft.issued.reset(); });
    asks(theirs().lead, before, [&](recommendations::Draft& draft) {
        draft.issuer = association();
    });
    agree_both();
    hold_a_round();

    EXPECT_TRUE(lines_of(ours().lead).empty());
    EXPECT_TRUE(lines_of(theirs().lead).empty());
}

TEST_P(SomethingSimilar, IsNothingThatOneHasToldTheOther) {
    const auto mine = asks(ours().lead, before);
    asks(theirs().lead, before);
    auto draft = harmless();
    exchange::PartDraft part;
    part.kind = {"recommendation"};
    part.recommendation = mine;
    part.fields = {{"title"}, {"text"}};
    draft.parts = {part};
    const auto telling = told(draft);
    agree_both();
    hold_a_round();
    EXPECT_TRUE(lines_of(ours().lead).empty());
    EXPECT_TRUE(lines_of(theirs().lead).empty());

    EXPECT_EQ(recalled(telling), "");
    hold_a_round(next);
    EXPECT_EQ(lines_of(ours().lead).size(), 1U) << "what is called back is told no more";
}

TEST_P(SomethingSimilar, IsToldOnceSoThatNobodyFindsOutByOneGuessAfterAnother) {
    asks(ours().lead, before);
    asks(theirs().lead, before);
    agree_both();
    hold_a_round();
    asks(theirs().lead, noon);
    hold_a_round(next);

    EXPECT_EQ(lines_of(ours().lead).size(), 1U);
    EXPECT_EQ(lines_of(theirs().lead).size(), 1U);
}

TEST_P(SomethingSimilar, GoesOnBothSidesWhenOneOfThemEndsIt) {
    asks(ours().lead, before);
    asks(theirs().lead, before);
    agree_both();
    hold_a_round();
    EXPECT_EQ(ended(ours().second, commission()), "");

    EXPECT_TRUE(lines_of(ours().lead).empty());
    EXPECT_TRUE(lines_of(theirs().lead).empty());
    EXPECT_EQ(standing_of(theirs().lead), "ended");
    EXPECT_EQ(took_part(theirs().lead, mechanism(), next), "exchange.similar_not_both");
    EXPECT_EQ(ended(theirs().lead, mechanism()), "exchange.similar_not_agreed");
}

TEST_P(SomethingSimilar, IsComparedOnceInAHalfMonthAndNoMoreByAgreeingAnew) {
    agree_both();
    hold_a_round();
    EXPECT_EQ(took_part(ours().lead, commission()), "exchange.similar_round_taken");
    EXPECT_EQ(ended(theirs().lead, mechanism()), "");
    agree_both();

    EXPECT_EQ(took_part(ours().lead, commission()), "exchange.similar_round_taken");
    EXPECT_EQ(took_part(ours().lead, commission(), next), "");
    EXPECT_EQ(took_part(ours().lead, commission(), next), "exchange.similar_round_taken");
}

TEST_P(SomethingSimilar, IsNotAgreedOnWithABodyThatDependsOnAnAuthority) {
    for (const char* word : {"yes", "unknown"}) {
        says(commission(), word);
        EXPECT_EQ(agreed(ours().lead, commission()), "exchange.similar_other_dependent") << word;
        EXPECT_EQ(agreed(theirs().lead, mechanism()), "exchange.similar_dependent") << word;
    }
    says(commission(), "no");
    agree_both();
    says(commission(), "unknown");

    EXPECT_EQ(took_part(ours().lead, commission()), "exchange.similar_other_dependent");
    EXPECT_EQ(took_part(theirs().lead, mechanism()), "exchange.similar_dependent");
}

TEST_P(SomethingSimilar, IsAgreedOnByACoordinatorThatSignsForItsBody) {
    EXPECT_EQ(agreed(ours().second, commission()), "exchange.similar_not_a_coordinator");
    const auto keyless = come_in(mechanism(), "Oz", guard::Role::coordinator);
    EXPECT_EQ(agreed(keyless, commission()), "exchange.similar_not_signed");
    EXPECT_EQ(agreed(ours().lead, mechanism()), "exchange.similar_ourselves");
    EXPECT_EQ(agreed(ours().lead, Id<bodies::Body>::random()), "error.not_found");
    EXPECT_TRUE(partners_of(theirs().lead).empty());

    agree_both();
    EXPECT_EQ(agreed(ours().lead, commission()), "exchange.similar_agreed");
    EXPECT_EQ(took_part(keyless, commission()), "exchange.similar_not_signed");
}

TEST_P(SomethingSimilar, LeavesWhoHasNotAgreedWithWhatItHad) {
    asks(others().lead, before);
    const auto had = written_down(others().lead);
    asks(ours().lead, before);
    asks(theirs().lead, before);
    agree_both();
    hold_a_round();

    EXPECT_EQ(written_down(others().lead), had);
    EXPECT_TRUE(partners_of(others().lead).empty());
    EXPECT_TRUE(lines_of(others().lead).empty());
}

TEST_P(SomethingSimilar, IsPutAsideAtHomeAlone) {
    asks(ours().lead, before);
    asks(theirs().lead, before);
    agree_both();
    hold_a_round();
    const auto mine = lines_of(ours().lead).front().recommendation;
    const auto put = [&](const guard::Viewer& who, const char* choice) {
        return code(tried_at(noon, who, [&](guard::OwnWork& work) {
            return exchange::choose_similar(work, {commission(), mine, {choice}});
        }));
    };
    EXPECT_EQ(put(theirs().lead, "put_aside"), "") << "it has no such line";
    EXPECT_FALSE(lines_of(ours().lead).front().put_aside);
    EXPECT_EQ(put(ours().lead, "put_aside"), "");

    EXPECT_TRUE(lines_of(ours().lead).front().put_aside);
    EXPECT_FALSE(lines_of(theirs().lead).front().put_aside);
    EXPECT_EQ(put(ours().lead, "open"), "");
    EXPECT_FALSE(lines_of(ours().lead).front().put_aside);
}

}  // namespace liaise::coalitions
