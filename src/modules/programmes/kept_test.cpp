#include "modules/programmes/a_programme_test.hpp"

#include <algorithm>

namespace liaise::programmes {

TEST_P(AProgramme, CountsWhatIsPlannedAtAPlaceThatBecamePartOfAnotherForThatOne) {
    auto wanted = plan();
    wanted.obligations = {{"Each prison every two years", {"place"}, {{"prison"}}, {}, 24}};
    begin_with(wanted);
    planned(birch);
    as<guard::RegisterWork>(di, [&](guard::RegisterWork& work) {
        return places::merge(work, {birch, cedar});
    }).value();

    const auto prisons = seen(bo)->obligations.at(0);
    EXPECT_EQ(2, prisons.owed);
    EXPECT_EQ(1, prisons.planned);
    ASSERT_EQ(1U, prisons.first_not_met.size());
    EXPECT_EQ(alder, prisons.first_not_met[0].place);
    as<guard::RegisterWork>(di, [&](guard::RegisterWork& work) {
        return places::merge(work, {cedar, alder});
    }).value();
    EXPECT_EQ(1, seen(bo)->obligations.at(0).owed);
    EXPECT_EQ(1, seen(bo)->obligations.at(0).planned) << "the last of all hosts counts";
}

TEST_P(AProgramme, OwesAVisitToARegionThatIsInNoListAllTheSame) {
    auto wanted = plan();
    wanted.obligations = {{"Each region every year", {"region"}, {}, {}, 12}};
    begin_with(wanted);
    {
        const auto tx = database().writing();
        const store::Binds binds{south.text()};
        tx->execute("UPDATE regions SET scope = 'elsewhere' WHERE id = $1", binds);
        tx->commit();
    }

    const auto regions = seen(bo)->obligations.at(0);
    EXPECT_EQ(2, regions.owed);
    EXPECT_EQ(2, regions.not_met);
    EXPECT_EQ(south, regions.first_not_met.back().region);
}

TEST_P(AProgramme, KeepsTheFirstDeedOfEachKindHoweverOftenItIsCorrected) {
    constexpr std::size_t corrections = deeds_max + 5;
    begin_with(plan());
    ASSERT_EQ("", named(bo, cy));
    auto version = seen(bo)->version;
    for (std::size_t i = 0; i < corrections; ++i)
        ASSERT_EQ("", done(cy, &correct, {programme, version++, plan()}));

    const auto whole = seen(bo).value();
    const auto of_kind = [&](const char* kind) {
        return std::ranges::count(whole.deeds, kind,
                                  [](const Deed& deed) { return deed.kind.value; });
    };
    EXPECT_EQ(deeds_max + 3, whole.deeds.size());
    EXPECT_EQ(1, of_kind("named"));
    EXPECT_EQ(1, of_kind("begun"));
    EXPECT_EQ(4, whole.deeds_left_out) << "the first correction stays too";
    EXPECT_EQ("begun", whole.deeds.back().kind.value);
}

}  // namespace liaise::programmes
