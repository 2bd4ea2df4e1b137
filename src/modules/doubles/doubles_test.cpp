#include "modules/doubles/doubles.hpp"

#include "modules/doubles/a_register_of_places_test.hpp"

namespace liaise::doubles {
namespace {

using Pairs = std::vector<std::string>;

/// Three prisons, of which the second may be the first.
class Doubles : public ARegisterOfPlaces {
protected:
    void SetUp() override {
        ARegisterOfPlaces::SetUp();
        alder_ = added("Alder");
        birch_ = added("Birch");
        cedar_ = added("Cedar");
        put_up_all({doubt(alder_, birch_)});
    }

    static Doubt doubt(const Id<Half>& one, const Id<Half>& other) {
        return {one, other, one, {{"town", "same", 4'500, "alton", "alton"}}};
    }
    Double waiting() { return asked("waiting").at(0); }
    std::string host_of(const Id<Half>& id) {
        const auto host = place(id).merged_into;
        return host ? host->text() : "";
    }

    Id<Half> alder_ = Id<Half>::random();
    Id<Half> birch_ = Id<Half>::random();
    Id<Half> cedar_ = Id<Half>::random();
};
INSTANTIATE_TEST_SUITE_P(BothEngines, Doubles, engines::both_engines(), engines::name_of_engine);

TEST_P(Doubles, APairWaitsWithItsReasons) {
    const auto pair = waiting();

    EXPECT_EQ(pair.one, alder_);
    EXPECT_EQ(pair.other, birch_);
    EXPECT_EQ(pair.stays, alder_);
    EXPECT_EQ(pair.found_in, "list.csv");
    EXPECT_EQ(pair.found_at.seconds, now.seconds);
    EXPECT_EQ(pair.decision, "none");
    ASSERT_EQ(pair.reasons.size(), 1U);
    EXPECT_EQ(pair.reasons[0].field, "town");
    EXPECT_EQ(pair.reasons[0].weight_millibits, 4'500);
}

TEST_P(Doubles, SameMakesOneOfThemPartOfTheOther) {
    ASSERT_TRUE(decided({waiting().id, 1, "same", {}, "One street, two doors"}));

    EXPECT_EQ(host_of(birch_), alder_.text());
    EXPECT_EQ(pairs("waiting"), Pairs());
    const auto pair = asked("same").at(0);
    EXPECT_EQ(pair.decided_by_name, "Ada");
    EXPECT_EQ(pair.decided_at->seconds, now.seconds);
    EXPECT_EQ(pair.note, "One street, two doors");
}

TEST_P(Doubles, APersonChoosesWhichOfThemStays) {
    ASSERT_TRUE(decided({waiting().id, 1, "same", birch_, {}}));

    EXPECT_EQ(host_of(alder_), birch_.text());
    EXPECT_EQ(host_of(birch_), "");
    EXPECT_EQ(asked("same").at(0).stays, birch_);
}

TEST_P(Doubles, TakingSameBackLeavesBothAsTheyWere) {
    const auto before = place(alder_).other_names.size();
    const auto id = waiting().id;
    ASSERT_TRUE(decided({id, 1, "same", {}, {}}));
    ASSERT_EQ(place(alder_).other_names.size(), before + 1);

    ASSERT_TRUE(reopened({id, 2}));
    EXPECT_EQ(host_of(birch_), "");
    EXPECT_EQ(place(alder_).other_names.size(), before);
    EXPECT_EQ(pairs("waiting"), Pairs{"Alder – Birch"});
    EXPECT_EQ(pairs("decided"), Pairs());
}

TEST_P(Doubles, WhatWasDecidedIsNotAskedAgain) {
    ASSERT_TRUE(decided({waiting().id, 1, "different", {}, {}}));

    EXPECT_EQ(put_up_all({doubt(birch_, alder_)}, "another.csv"), 0);
    EXPECT_EQ(pairs("waiting"), Pairs());
    EXPECT_EQ(pairs("different"), Pairs{"Alder – Birch"});
    EXPECT_EQ(host_of(birch_), "");
    ASSERT_TRUE(reopened({asked("different").at(0).id, 2}));
    EXPECT_EQ(pairs("waiting"), Pairs{"Alder – Birch"});
}

TEST_P(Doubles, WhoDecidesSecondIsToldAndChangesNothing) {
    const auto id = waiting().id;
    ASSERT_TRUE(decided({id, 1, "different", {}, "They are a mile apart"}));

    const auto second = decided({id, 1, "same", {}, {}});
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::conflict);
    EXPECT_EQ(second.error().code, "doubles.decided_meanwhile");
    EXPECT_EQ(host_of(birch_), "");
    EXPECT_EQ(asked("different").at(0).note, "They are a mile apart");
    EXPECT_FALSE(reopened({id, 1}));
}

TEST_P(Doubles, WhatIsAskedOfTheOneThatGoesIsAskedOfTheOneThatStays) {
    put_up_all({doubt(birch_, cedar_)});
    Question by_name;
    by_name.decision = "waiting";
    const auto first = asked(by_name).at(0);
    ASSERT_TRUE(decided({first.id, 1, "same", {}, {}}));

    EXPECT_EQ(pairs("waiting"), Pairs{"Alder – Cedar"});
    ASSERT_TRUE(reopened({first.id, 2}));
    EXPECT_EQ(pairs("waiting"), (Pairs{"Alder – Birch", "Birch – Cedar"}));
}

TEST_P(Doubles, APairOfAPlaceThatIsPartOfAnotherByHandIsNotDecidedHalf) {
    const auto id = waiting().id;
    ASSERT_TRUE(writing([&](guard::RegisterWork& work) {
        return places::merge(work, {{birch_.value}, {cedar_.value}});
    }));
    EXPECT_EQ(pairs("waiting"), Pairs());

    const auto answer = decided({id, 1, "same", {}, {}});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, "places.merged_already");
    EXPECT_EQ(pairs("same"), Pairs());
}

TEST_P(Doubles, TakingBackWhatWasPartedByHandPartsNothingMore) {
    const auto id = waiting().id;
    ASSERT_TRUE(decided({id, 1, "same", {}, {}}));
    ASSERT_TRUE(writing([&](guard::RegisterWork& work) {
        return places::part(work, {{birch_.value}});
    }));

    ASSERT_TRUE(reopened({id, 2}));
    EXPECT_EQ(pairs("waiting"), Pairs{"Alder – Birch"});
}

TEST_P(Doubles, AreOrderedByNameOrDayAndNeverByWeight) {
    put_up_all({{cedar_, birch_, cedar_, {{"name", "same", 90'000, "", ""}}}}, "later.csv");
    Question question;
    question.sort = "-name";
    const auto from_the_end = asked(question);

    EXPECT_EQ(pairs("waiting"), (Pairs{"Alder – Birch", "Cedar – Birch"}));
    ASSERT_EQ(from_the_end.size(), 2U);
    EXPECT_EQ(from_the_end[0].one, cedar_);
    question.sort = "weight";
    const auto refused =
        writing([&](guard::RegisterWork& work) { return list(work, question); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, "sort");
}

TEST_P(Doubles, AreNarrowedToTheFileThatBroughtThem) {
    put_up_all({doubt(alder_, cedar_)}, "later.csv");
    Question question;
    question.found_in = "later.csv";

    ASSERT_EQ(asked(question).size(), 1U);
    EXPECT_EQ(asked(question)[0].other, cedar_);
}

TEST_P(Doubles, AreDecidedInWordsThatAreKnown) {
    const auto id = waiting().id;
    const auto code = [&](const Decision& decision) {
        const auto answer = decided(decision);
        return answer ? "" : answer.error().code;
    };

    EXPECT_EQ(code({id, 1, "perhaps", {}, {}}), "doubles.no_such_decision");
    EXPECT_EQ(code({id, 1, "same", cedar_, {}}), "doubles.not_of_the_pair");
    EXPECT_EQ(code({id, 1, "same", {}, std::string(4'001, 'x')}), "doubles.long_note");
    EXPECT_EQ(code({Id<Double>::random(), 1, "same", {}, {}}), not_found().error().code);
    EXPECT_EQ(pairs("waiting"), Pairs{"Alder – Birch"});
}

}  // namespace
}  // namespace liaise::doubles
