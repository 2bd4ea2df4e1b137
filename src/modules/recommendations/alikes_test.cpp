#include "modules/recommendations/alikes.hpp"

#include <algorithm>
#include <functional>

#include "modules/recommendations/a_register_test.hpp"
#include "modules/recommendations/group.hpp"

namespace liaise::recommendations {

namespace {

using Titles = std::vector<std::string>;

/// What the council asks of the police, and others near to it and not.
class WhatAsksTheSame : public ARegister {
protected:
    Id<Recommendation> asks(const guard::Viewer& viewer, const char* title, const char* text,
                            const std::function<void(Draft&)>& change = {}) {
        auto one = draft(title);
        one.text = text;
        one.theme.reset();
        if (change) change(one);
        return as(viewer, [&](guard::OwnWork& work) { return add(work, one).value(); });
    }
    Id<Recommendation> asks(const char* title, const char* text,
                            const std::function<void(Draft&)>& change = {}) {
        return asks(*ours, title, text, change);
    }
    /// As the visitors have published it.
    Id<Recommendation> published(const char* title, const char* text, const char* year) {
        return asks(title, text, [&](Draft& one) {
            one.issuer = visitors;
            one.report = "Annual report";
            one.issued = when_from(year);
        });
    }
    Alikes beside(const Id<Recommendation>& id) {
        return as(ours, [&](guard::OwnWork& work) { return *alikes(work, {id}).value(); });
    }
    RecommendationGroup grouped(const Id<Recommendation>& id) {
        return as(ours, [&](guard::OwnWork& work) { return *group(work, {id}).value(); });
    }
    Result<Id<Likeness>> said(const Id<Recommendation>& id, const Id<Recommendation>& other,
                              const char* likeness, std::optional<Confidential> reason = {}) {
        const NewLikeness one{id, other, {likeness}, std::move(reason)};
        return as(ours, [&](guard::OwnWork& work) { return note_likeness(work, one); });
    }
    std::vector<std::string> words_about(const Id<Recommendation>& id) {
        return as(ours, [&](guard::OwnWork& work) {
            std::vector<std::string> all;
            const auto now = likenesses(work, {id}).value();
            for (const auto& one : now) all.push_back(one->likeness.value);
            return all;
        });
    }
    static Titles titles_of(const std::vector<Alike>& all) {
        Titles titles;
        for (const auto& one : all) titles.push_back(one.title);
        return titles;
    }
    static bool has_ground(const Alike& one, const char* because) {
        return std::ranges::any_of(one.grounds, [&](const AlikeGround& ground) {
            return ground.because.value == because;
        });
    }

    const Id<Recommendation> crowded_ = asks("Crowded cells", "Reduce overcrowding in prisons.");
};

}  // namespace

TEST_P(WhatAsksTheSame, IsProposedWithTheWordsOfBoth) {
    asks("Too many", "Tackle congestion in the prisons, to reduce overcrowding.");
    asks("Gardens", "Plant trees in the yard.");
    const auto found = beside(crowded_).proposed;

    ASSERT_EQ(titles_of(found), Titles{"Too many"});
    EXPECT_EQ(found[0].issuer, council);
    EXPECT_FALSE(found[0].letter || found[0].said);
    EXPECT_TRUE(has_ground(found[0], "shared_words"));
    EXPECT_TRUE(has_ground(found[0], "same_place"));
    EXPECT_TRUE(has_ground(found[0], "same_addressee"));
    EXPECT_FALSE(has_ground(found[0], "same_theme")) << "neither has one";
}

TEST_P(WhatAsksTheSame, IsFoundInAnotherLanguage) {
    asks("Surpopulation", "Réduire la surpopulation des prisons.");
    const auto found = beside(crowded_).proposed;

    ASSERT_EQ(titles_of(found), Titles{"Surpopulation"});
    EXPECT_TRUE(has_ground(found[0], "translation"));
}

TEST_P(WhatAsksTheSame, IsToldFromTheOpposite) {
    const auto ended = asks("Alone", "Abolish solitary confinement in all prisons.");
    asks("More of it", "Extend the use of solitary confinement to all prisons.");
    const auto found = beside(ended).proposed;

    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].may_be->value, "contradicts");
    EXPECT_TRUE(has_ground(found[0], "opposite"));
}

TEST_P(WhatAsksTheSame, IsProposedTenTimesAtMost) {
    for (int i = 0; i < 15; ++i) asks("Crowded too", "Reduce overcrowding in prisons.");

    EXPECT_EQ(beside(crowded_).proposed.size(), proposed_max);
}

TEST_P(WhatAsksTheSame, IsAsItReadsAfterACorrection) {
    const auto other = asks("Gardens", "Plant trees in the yard.");
    EXPECT_TRUE(beside(crowded_).proposed.empty());
    auto corrected = draft("Gardens");
    corrected.text = "Reduce overcrowding in the prisons.";
    as(ours, [&](guard::OwnWork& work) { return correct(work, {other, 1, corrected}).value(); });

    EXPECT_EQ(titles_of(beside(crowded_).proposed), Titles{"Gardens"});
    as(ours, [&](guard::OwnWork& work) { return remove(work, {other}).value(); });
    EXPECT_TRUE(beside(crowded_).proposed.empty());
}

TEST_P(WhatAsksTheSame, IsReadAnewWhereItWasKeptUnderAnotherLexicon) {
    const auto other = asks("Too many", "Reduce overcrowding in the prisons.");
    as(ours, [&](guard::OwnWork& work) {
        return work.execute(
            "UPDATE recommendation_readings SET reading = '0-old 0 0 trees' "
            "WHERE scope = {own} AND recommendation = $1",
            {other.text()});
    });

    EXPECT_EQ(titles_of(beside(crowded_).proposed), Titles{"Too many"});
}

TEST_P(WhatAsksTheSame, IsConfirmedByAPersonAndThenNotProposed) {
    const auto other = asks("Too many", "Reduce overcrowding in the prisons.");
    said(crowded_, other, "same", Confidential("Both mean the same wing.")).value();
    const auto here = beside(crowded_);
    const auto there = beside(other);

    EXPECT_TRUE(here.proposed.empty() && there.proposed.empty());
    ASSERT_EQ(titles_of(here.confirmed), Titles{"Too many"});
    ASSERT_EQ(titles_of(there.confirmed), Titles{"Crowded cells"});
    EXPECT_EQ(here.confirmed[0].said->noted_by, ours->person());
    EXPECT_EQ(here.confirmed[0].said->at, noon);
    EXPECT_EQ(there.confirmed[0].said->reason->reveal(), "Both mean the same wing.");
}

TEST_P(WhatAsksTheSame, StaysRefusedUntilThatIsTakenBack) {
    const auto other = asks("Too many", "Reduce overcrowding in the prisons.");
    said(other, crowded_, "not").value();
    const auto refused = beside(crowded_);
    said(crowded_, other, "undecided").value();
    const auto taken_back = beside(crowded_);

    EXPECT_TRUE(refused.proposed.empty());
    EXPECT_EQ(titles_of(refused.refused), Titles{"Too many"});
    EXPECT_EQ(titles_of(taken_back.proposed), Titles{"Too many"});
    EXPECT_TRUE(taken_back.refused.empty());
    EXPECT_EQ(words_about(crowded_), (Titles{"undecided", "not"})) << "both words stay";
}

TEST_P(WhatAsksTheSame, IsAnotherThatIsThere) {
    const auto nothing = Id<Recommendation>::random();

    EXPECT_EQ(said(crowded_, crowded_, "same").error().code, "recommendations.beside_itself");
    EXPECT_EQ(said(crowded_, nothing, "same").error().code, "recommendations.no_such_other");
    EXPECT_EQ(said(nothing, crowded_, "same").error().code, "error.not_found");
    const auto other = asks("Gardens", "Plant trees in the yard.");
    EXPECT_EQ(said(crowded_, other, "nearly").error().field, "likeness");
    EXPECT_TRUE(said(crowded_, other, "same")) << "a person may know better than words do";
}

TEST_P(WhatAsksTheSame, GoesWithItsRecommendation) {
    const auto other = asks("Too many", "Reduce overcrowding in the prisons.");
    const auto word = said(crowded_, other, "same", Confidential("Both mean the wing.")).value();
    as(ours, [&](guard::OwnWork& work) { return remove(work, {other}).value(); });

    EXPECT_TRUE(beside(crowded_).confirmed.empty());
    EXPECT_EQ(grouped(crowded_).members.size(), 1u);
    database().reading()->each("SELECT COUNT(*) FROM record_keys WHERE record = $1",
                               store::Binds{word.text()},
                               [](const store::Row& row) { EXPECT_EQ(row.integer(0), 0); });
}

TEST_P(WhatAsksTheSame, OfOneBodyIsNothingToAnother) {
    asks(*theirs, "Theirs", "Reduce overcrowding in prisons.");
    const auto mine = asks(*theirs, "Theirs too", "Reduce overcrowding in all prisons.");
    const auto code = [&](auto&& f) { return as(theirs, f).error().code; };

    EXPECT_TRUE(beside(crowded_).proposed.empty());
    EXPECT_EQ(code([&](auto& work) { return alikes(work, {crowded_}); }), "error.not_found");
    EXPECT_EQ(code([&](auto& work) { return likenesses(work, {crowded_}); }), "error.not_found");
    EXPECT_EQ(code([&](auto& work) { return group(work, {crowded_}); }), "error.not_found");
    EXPECT_EQ(code([&](auto& work) {
                  return note_likeness(work, {mine, crowded_, {"same"}, {}});
              }),
              "recommendations.no_such_other");
}

TEST_P(WhatAsksTheSame, IsAGroupAcrossBodiesAndYearsByWhatPeopleSaid) {
    const auto old = published("Crowding", "Reduce overcrowding in the prisons.", "2015");
    const auto later = published("Crowding again", "Do reduce overcrowding in prisons.", "2019");
    asks("Similar", "Reduce overcrowding in the police cells.");
    EXPECT_EQ(grouped(crowded_).bodies, 1);
    EXPECT_FALSE(grouped(crowded_).since);
    said(crowded_, later, "same").value();
    said(later, old, "same").value();
    const auto all = grouped(crowded_);

    ASSERT_EQ(all.members.size(), 3u);
    EXPECT_EQ(all.members[0].title, "Crowding") << "the first made first";
    EXPECT_EQ(all.members[2].title, "Crowded cells") << "its day is not known";
    EXPECT_EQ(all.bodies, 2);
    EXPECT_EQ(all.since, 2015);
    EXPECT_EQ(all.verified_by, 0);
    EXPECT_EQ(all.views.size(), 2u);
    for (const auto& view : all.views) EXPECT_FALSE(view.state) << "not known is not no";
    said(later, crowded_, "similar").value();
    EXPECT_EQ(grouped(crowded_).members.size(), 1u);
}

TEST_P(WhatAsksTheSame, KeepsTheViewOfEachBodyBesideTheOthers) {
    const auto old = published("Crowding", "Reduce overcrowding in the prisons.", "2015");
    said(crowded_, old, "same").value();
    verified(seen(crowded_, "2026-10-01", "fully")).value();
    auto not_known = seen(old, "2026-09-01", "not_assessed");
    not_known.body = visitors;
    not_known.source = "Annual report";
    verified(not_known).value();
    const auto all = grouped(old);

    EXPECT_EQ(all.verified_by, 1) << "who could not tell has established nothing";
    ASSERT_EQ(all.views.size(), 2u);
    for (const auto& view : all.views)
        EXPECT_EQ(view.state->value, view.body == council ? "fully" : "not_assessed");
}

INSTANTIATE_TEST_SUITE_P(BothEngines, WhatAsksTheSame, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace liaise::recommendations
