#include "modules/exchange/receiving.hpp"
#include "modules/exchange/two_sides_test.hpp"
#include "modules/recommendations/group.hpp"
#include "modules/recommendations/recommendations.hpp"
#include "modules/recommendations/told_recommendations.hpp"

namespace liaise::exchange {

namespace {

using recommendations::Alikes;
using recommendations::Recommendation;

/// What the mechanism recommended is told to the commission, which asks as much itself.
class TheSameTold : public TwoSides {
protected:
    static recommendations::Draft asking(const char* title, const char* text) {
        recommendations::Draft draft;
        draft.nature = {"recommendation"};
        draft.kind = {"thematic"};
        draft.title = title;
        draft.text = text;
        draft.extent = {"system"};
        draft.priority = {"ordinary"};
        return draft;
    }
    DisclosureDraft telling() {
        auto draft = harmless();
        PartDraft part;
        part.kind = {"recommendation"};
        part.recommendation = writing([&](guard::OwnWork& work) {
            auto one = asking("Too many", "Reduce overcrowding in the prisons.");
            one.issued = when_from("2015");
            return recommendations::add(work, one).value();
        });
        part.fields = {{"title"}, {"text"}, {"when"}};
        draft.parts = {part};
        return draft;
    }
    Id<guard::Letter> told_of_it(const DisclosureDraft& draft) {
        disclosure_ = told(draft);
        return received_letters().back();
    }
    Id<guard::Letter> told_and_read() {
        const auto letter = told_of_it(telling());
        EXPECT_EQ(read_by_the_commission(letter), "");
        return letter;
    }
    Alikes beside() {
        return written_by_the_commission([&](guard::OwnWork& work) {
            return *recommendations::alikes(work, {theirs_}).value();
        });
    }
    std::string said(const Id<Recommendation>& other, const char* likeness) {
        const recommendations::NewLikeness one{
            theirs_, other, {likeness}, Confidential("The same wing.")};
        return code_of(written_by_the_commission(
            [&](guard::OwnWork& work) { return recommendations::note_likeness(work, one); }));
    }
    recommendations::RecommendationGroup grouped() {
        return written_by_the_commission(
            [&](guard::OwnWork& work) { return *recommendations::group(work, {theirs_}).value(); });
    }
    std::int64_t rows(const std::string& sql) {
        std::int64_t count = 0;
        database().reading()->each("SELECT COUNT(*) FROM " + sql, {},
                                   [&](const store::Row& row) { count = row.integer(0); });
        return count;
    }
    std::string call_back() { return recalled(*disclosure_); }

    const Id<Recommendation> theirs_ = written_by_the_commission([](guard::OwnWork& work) {
        return recommendations::add(work, asking("Crowded", "Reduce overcrowding in prisons."))
            .value();
    });
    std::optional<Id<Disclosure>> disclosure_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, TheSameTold, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(TheSameTold, IsProposedOnceItIsOpenedUnderItsSender) {
    const auto letter = told_of_it(telling());
    EXPECT_TRUE(beside().proposed.empty()) << "nobody has opened it";
    read_by_the_commission(letter);
    read_by_the_commission(letter);
    const auto found = beside().proposed;

    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].title, "Too many");
    EXPECT_EQ(found[0].letter, letter);
    EXPECT_EQ(found[0].told_by, mechanism());
    EXPECT_EQ(found[0].issuer, mechanism());
    EXPECT_FALSE(found[0].grounds.empty());
}

TEST_P(TheSameTold, IsOneOfAGroupByItsYearAndItsBody) {
    told_and_read();
    EXPECT_EQ(said(beside().proposed.at(0).other, "same"), "");
    const auto all = grouped();

    ASSERT_EQ(all.members.size(), 2u);
    EXPECT_EQ(all.members[0].told_by, mechanism());
    EXPECT_EQ(all.bodies, 2);
    EXPECT_EQ(all.since, 2015);
    EXPECT_EQ(all.verified_by, 0);
}

TEST_P(TheSameTold, GoesWhenItIsCalledBackAndComesBackWhereItIsKept) {
    const auto letter = told_and_read();
    const auto other = beside().proposed.at(0).other;
    EXPECT_EQ(said(other, "same"), "");
    EXPECT_EQ(call_back(), "");
    const auto after = beside();

    EXPECT_TRUE(after.proposed.empty() && after.confirmed.empty());
    EXPECT_EQ(grouped().members.size(), 1u);
    EXPECT_EQ(grouped().bodies, 1);
    EXPECT_EQ(said(other, "not"), "recommendations.no_such_other");
    EXPECT_EQ(acknowledged({letter, {"kept"}, {{"legal_duty"}}, "The law says so.", true}), "");
    EXPECT_EQ(beside().confirmed.size(), 1u);
}

TEST_P(TheSameTold, LeavesNothingWhenItIsDestroyed) {
    const auto letter = told_and_read();
    EXPECT_EQ(said(beside().proposed.at(0).other, "same"), "");
    EXPECT_EQ(rows("record_keys WHERE place LIKE 'letters.copy of%'"), 2);
    EXPECT_EQ(call_back(), "");
    EXPECT_EQ(acknowledged({letter, {"destroyed"}, {}, {}, false}), "");

    EXPECT_EQ(rows("record_keys WHERE place LIKE 'letters.copy of%'"), 0);
    EXPECT_EQ(rows("received_recommendations"), 0);
    EXPECT_EQ(rows("recommendation_likenesses"), 0);
}

TEST_P(TheSameTold, GoesWithItsLastDay) {
    auto draft = telling();
    draft.expires = today;
    read_by_the_commission(told_of_it(draft));
    EXPECT_EQ(said(beside().proposed.at(0).other, "same"), "");
    EXPECT_EQ(grouped().members.size(), 2u);
    const auto tomorrow = Clock::standing_at(Moment{noon.seconds + 86'400});
    EXPECT_EQ(guard::Letters::destroy_expired(database(), tomorrow), 1);

    EXPECT_TRUE(beside().confirmed.empty());
    EXPECT_EQ(grouped().members.size(), 1u);
    EXPECT_EQ(rows("record_keys WHERE place LIKE 'letters.copy of%'"), 0);
}

TEST_P(TheSameTold, IsReadInItsLetterAloneWhereItMayNotBeCopied) {
    auto draft = telling();
    draft.caveats = {{"read_in_room"}};
    read_by_the_commission(told_of_it(draft));

    EXPECT_TRUE(beside().proposed.empty());
    EXPECT_EQ(rows("received_recommendations"), 0);
}

TEST_P(TheSameTold, IsSealedAndOpensForNobodyElse) {
    told_and_read();

    EXPECT_EQ(rows("record_keys WHERE text LIKE '%overcrowding%'"), 0);
    written_by_the_inspectorate([&](guard::OwnWork& work) {
        EXPECT_TRUE(recommendations::told_here(work).empty());
        return 0;
    });
}

TEST_P(TheSameTold, SaysToItsSenderNothingOfWhatTheReceiverMakesOfIt) {
    told_and_read();
    const auto letters = rows("letters");
    EXPECT_EQ(said(beside().proposed.at(0).other, "same"), "");

    EXPECT_EQ(rows("letters"), letters);
}

}  // namespace liaise::exchange
