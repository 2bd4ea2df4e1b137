#include "modules/recommendations/unsure_addressees.hpp"
#include "modules/recommendations/a_load_test.hpp"

namespace liaise::recommendations {

namespace {

constexpr const char* list_by_number = R"(
name = "by-number"
language = "en"
source = "A list"
known_by = "no"
text = "{what}"
[addressee]
column = "to"
separator = ";"
)";

const std::string rows_to_ask_about =
    "no,what,to\n"
    "1,Beds.,The Visitors\n"
    "2,Books.,The Visitors\n"
    "3,Bread.,The Visitors; Elsewhere\n"
    "4,Light.,Council\n"
    "5,Air.,\"The Council, the Visitors\"\n"
    "6,Doors.,Nobody known\n";

/// A list of which some addressees are called nearly as bodies are.
class AddresseesOfALoad : public ALoad {
protected:
    Id<Load> stored() {
        loaded(rows_to_ask_about, list_by_number);
        return all_loads().at(0).id;
    }
    std::vector<UnsureAddressee> asked_about(const Id<Load>& load) {
        return as(ours, [&](guard::OwnWork& work) {
            return guard::bare(unsure_addressees(work, {load}).value());
        });
    }
    std::string settled(const Id<Load>& load, std::optional<Id<bodies::Body>> body,
                        const char* said = "The Visitors") {
        return as(ours, [&](guard::OwnWork& work) {
            const auto done = settle_addressee(work, {load, said, body});
            return done ? std::string() : done.error().code;
        });
    }
    std::string reopened(const Id<Load>& load) {
        return as(ours, [&](guard::OwnWork& work) {
            const auto done = reopen_addressee(work, {load, "The Visitors"});
            return done ? std::string() : done.error().code;
        });
    }
    /// A person says by hand which body is meant, or none.
    void corrected(const char* title, std::optional<Id<bodies::Body>> body) {
        const auto before = by_title().at(title);
        as(ours, [&](guard::OwnWork& work) {
            Correction correction;
            correction.id = before.id;
            correction.version = before.version;
            correction.recommendation = draft(title);
            correction.recommendation.addressee = "The Visitors";
            correction.recommendation.addressee_body = body;
            return correct(work, correction).value();
        });
    }
    std::optional<Id<bodies::Body>> addressee_of(const char* title) {
        return by_title().at(title).addressee_body;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AddresseesOfALoad, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(AddresseesOfALoad, WaitForAPersonWhereTheyMayBeABody) {
    const auto asked = asked_about(stored());

    ASSERT_EQ(asked.size(), 2U);
    EXPECT_EQ(asked[0].said, "The Council, the Visitors");
    EXPECT_EQ(asked[0].guesses.size(), 2U);
    EXPECT_EQ(asked[1].said, "The Visitors");
    EXPECT_EQ(asked[1].guesses, std::vector{visitors});
    EXPECT_EQ(asked[1].recommendations, 2);
    EXPECT_FALSE(asked[1].is_settled);
    EXPECT_FALSE(addressee_of("Beds."));
    EXPECT_EQ(addressee_of("Light."), council);
}

TEST_P(AddresseesOfALoad, AreSettledOnceForAllRows) {
    const auto load = stored();
    EXPECT_EQ(settled(load, visitors), "");

    EXPECT_EQ(addressee_of("Beds."), visitors);
    EXPECT_EQ(addressee_of("Books."), visitors);
    EXPECT_FALSE(addressee_of("Bread.")) << "there are two";
    EXPECT_EQ(by_title().at("Beds.").addressee, "The Visitors");
    const auto asked = asked_about(load);
    EXPECT_FALSE(asked[0].is_settled);
    EXPECT_EQ(asked[1].body, visitors);
    EXPECT_EQ(settled(load, council), "recommendations.addressee_stands_otherwise");
}

TEST_P(AddresseesOfALoad, AreAskedNoMoreWhereTheyAreNoBody) {
    const auto load = stored();
    EXPECT_EQ(settled(load, {}), "");

    EXPECT_FALSE(addressee_of("Beds."));
    EXPECT_TRUE(asked_about(load)[1].is_settled);
    EXPECT_EQ(settled(load, visitors, "Nobody known"),
              "recommendations.addressee_stands_otherwise");
}

TEST_P(AddresseesOfALoad, AreOpenedAgain) {
    const auto load = stored();
    EXPECT_EQ(reopened(load), "recommendations.addressee_stands_otherwise");
    EXPECT_EQ(settled(load, council), "");
    EXPECT_EQ(reopened(load), "");

    EXPECT_FALSE(addressee_of("Beds."));
    EXPECT_FALSE(asked_about(load)[1].is_settled);
    EXPECT_EQ(settled(load, visitors), "");
    EXPECT_EQ(addressee_of("Books."), visitors);
}

TEST_P(AddresseesOfALoad, StayWhereAPersonSaidThemOfOne) {
    const auto load = stored();
    corrected("Beds.", visitors);
    EXPECT_EQ(settled(load, visitors), "");
    EXPECT_EQ(reopened(load), "");

    EXPECT_EQ(addressee_of("Beds."), visitors);
    EXPECT_FALSE(addressee_of("Books."));
}

TEST_P(AddresseesOfALoad, DoNotComeBackWhereAPersonSaidThatItIsNone) {
    const auto load = stored();
    EXPECT_EQ(settled(load, visitors), "");
    corrected("Beds.", {});
    EXPECT_EQ(reopened(load), "");
    EXPECT_EQ(settled(load, council), "");

    EXPECT_FALSE(addressee_of("Beds."));
    EXPECT_EQ(addressee_of("Books."), council);
}

TEST_P(AddresseesOfALoad, GoWithTheLoadWhoseRowsTheyWereSettledFor) {
    const auto load = stored();
    EXPECT_EQ(settled(load, visitors), "");
    EXPECT_EQ(reopened(load), "");
    EXPECT_EQ(settled(load, visitors), "");

    const auto gone = undone(load).value();
    EXPECT_EQ(gone.taken_out, 6);
    EXPECT_EQ(gone.left, 0);
    EXPECT_EQ(rows_of("recommendation_addressees"), 0);
}

TEST_P(AddresseesOfALoad, StayWithWhatSomebodyCorrectedWhenTheLoadIsTakenBack) {
    const auto load = stored();
    EXPECT_EQ(settled(load, visitors), "");
    const auto beds = by_title().at("Beds.");
    as(ours, [&](guard::OwnWork& work) {
        Correction correction;
        correction.id = beds.id;
        correction.version = beds.version;
        correction.recommendation = draft("Beds for everyone.");
        return correct(work, correction).value();
    });

    EXPECT_EQ(undone(load).value().left, 1);
    EXPECT_TRUE(by_title().contains("Beds for everyone."));
}

TEST_P(AddresseesOfALoad, AreNothingToAnotherBody) {
    const auto load = stored();

    EXPECT_EQ(
        as(theirs,
           [&](guard::OwnWork& work) { return unsure_addressees(work, {load}).error().code; }),
        "error.not_found");
}

}  // namespace liaise::recommendations
