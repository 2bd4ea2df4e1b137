#include "modules/doubles/doubles.hpp"
#include "modules/imports/a_register_test.hpp"
#include "modules/places/places.hpp"

namespace liaise::imports {
namespace {

/// A register with two prisons of one name, of which a census names one.
class UnsurePlaces : public ARegister {
protected:
    Id<places::Place> added(const std::string& name) {
        return writing([&](guard::RegisterWork& work) {
                   places::Draft draft;
                   draft.names = {{"en", name}};
                   draft.type.value = "prison";
                   draft.town = "Alton";
                   draft.source.statement = "Made up";
                   return places::add(work, draft);
               })
            .value();
    }
    std::vector<doubles::Double> waiting() {
        doubles::Question question;
        question.decision = "waiting";
        std::vector<doubles::Double> all;
        const auto page = writing(
            [&](guard::RegisterWork& work) { return doubles::list(work, question); });
        for (const auto& pair : page->items) all.push_back(*pair);
        return all;
    }
    const std::string rows_ = "2023-06,Alder Prison,,Alton,10,9,yes,no,\n";
};
INSTANTIATE_TEST_SUITE_P(BothEngines, UnsurePlaces, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(UnsurePlaces, StandApartAndWaitForAPerson) {
    const auto first = added("Alder Prison");
    const auto second = added("Alder Prison");

    EXPECT_EQ(told(checked(census(rows_))), std::vector<std::string>{"2 unsure_place"});
    EXPECT_TRUE(waiting().empty());
    const auto report = stored(census(rows_));

    EXPECT_EQ(report.counts.places_new, 1);
    ASSERT_EQ(waiting().size(), 1U);
    const auto pair = waiting()[0];
    EXPECT_TRUE(pair.one.text() == first.text() || pair.one.text() == second.text());
    EXPECT_EQ(pair.stays, pair.one);
    EXPECT_EQ(pair.found_in, "census.csv");
    EXPECT_EQ(pair.reasons.back().field, "rival");
}

TEST_P(UnsurePlaces, AreNotAskedAgainWhenTheFileComesAgain) {
    added("Alder Prison");
    added("Alder Prison");
    stored(census(rows_));
    const auto pair = waiting().at(0);
    ASSERT_TRUE(writing([&](guard::RegisterWork& work) {
        return doubles::decide(work, {pair.id, 1, "different", {}, {}});
    }));

    stored(census(rows_));

    EXPECT_TRUE(waiting().empty());
}

TEST_P(UnsurePlaces, OnceTheyAreTheSameAreKnownByTheirOwnSpelling) {
    added("Alder Prison");
    added("Alder Prison");
    stored(census(rows_));
    const auto pair = waiting().at(0);
    ASSERT_TRUE(writing([&](guard::RegisterWork& work) {
        return doubles::decide(work, {pair.id, 1, "same", {}, {}});
    }));

    const auto again = stored(census(rows_));

    EXPECT_EQ(again.counts.places_new, 0);
    EXPECT_EQ(again.counts.visits_known, 1);
    EXPECT_TRUE(waiting().empty());
}

TEST_P(UnsurePlaces, AreToldWithTheirReasonsAndSureOnesToo) {
    stored(census("2023-06,Birch Remand Centre,N,Burton,5,7,no,no,\n"
                  "2023-06,Alder Prison,N,Alton,10,9,yes,no,\n"));

    const auto report = checked(census("2024-06,Birch Remand Center,N,Burton,5,7,no,no,\n"));

    ASSERT_EQ(told(report), (std::vector<std::string>{"2 matched_place", "2 changed_place"}));
    const auto matched = *std::ranges::find(report.findings, "matched_place", &RowFinding::kind);
    EXPECT_EQ(matched.said, "Birch Remand Center");
    EXPECT_TRUE(matched.place);
    const auto name = *std::ranges::find(matched.reasons, "name", &doubles::Reason::field);
    EXPECT_EQ(name.agreement, "same") << "its language has one word for both spellings";
    EXPECT_NE(name.words.find("center"), std::string::npos) << name.words;
}

}  // namespace
}  // namespace liaise::imports
