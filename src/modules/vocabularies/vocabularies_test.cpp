#include "modules/vocabularies/vocabularies.hpp"

#include <algorithm>

#include "guard/a_coordinator_test.hpp"
#include "modules/vocabularies/shipped.hpp"

namespace liaise::vocabularies {

namespace {

/// The coordinating body's coordinator, who may add words.
class Vocabularies : public guard::ACoordinator {
protected:
    static Draft word(std::string_view vocabulary, const std::string& code) {
        return {std::string(vocabulary), code, {{"en", "A word"}}, {}};
    }
    static bool is_offered(guard::Work& work, std::string_view vocabulary,
                           const std::string& code) {
        const auto words = list(work, {std::string(vocabulary)}).value();
        return std::ranges::any_of(words, [&](const auto& word) { return word->code == code; });
    }
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(BothEngines, Vocabularies, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(Vocabularies, TakeTheWordsOfTheCoordinatingBodyWhereTheyAreOpen) {
    as_coordinator([](guard::RegisterWork& work) {
        ASSERT_TRUE(add(work, word("place_type", "prayer_house")));

        EXPECT_TRUE(is_offered(work, "place_type", "prayer_house"));
        EXPECT_TRUE(check(work, "place_type", "prayer_house", "type"));
    });
}

TEST_P(Vocabularies, ByWhichTheProgramDecidesTakeNoOtherWords) {
    as_coordinator([](guard::RegisterWork& work) {
        for (const char* vocabulary :
             {"answer", "announcement", "agreement_stage", "agreement_kind", "information_form",
              "exchange_direction", "readiness_kind", "readiness_answer", "readiness_measure"}) {
            const auto added = add(work, word(vocabulary, "perhaps"));

            ASSERT_FALSE(added) << vocabulary;
            EXPECT_EQ("vocabularies.closed", added.error().code) << vocabulary;
            EXPECT_FALSE(is_offered(work, vocabulary, "perhaps")) << vocabulary;
        }
    });
}

TEST_P(Vocabularies, ThatAreClosedAreStillNamedInTheLanguagesOfTheCountry) {
    as_coordinator([](guard::RegisterWork& work) {
        ASSERT_TRUE(add(work, {"answer", "yes", {{"mt", "Iva"}}, {}}));

        const auto words = list(work, {"answer"}).value();
        EXPECT_EQ(3U, words.size());
        EXPECT_TRUE(std::ranges::any_of(words, [](const auto& word) {
            return word->code == "yes" && name_in(word->names, "mt") == "Iva";
        }));
    });
}

TEST_P(Vocabularies, ThatWereClosedLaterForgetWhatWasAddedBefore) {
    as_coordinator([](guard::RegisterWork& work) {
        work.execute("INSERT INTO words (scope, vocabulary, code, names, position) "
                     "VALUES ({own}, 'readiness_measure', 'shrug', '[]', 1000)", {});

        EXPECT_FALSE(is_offered(work, "readiness_measure", "shrug"));
        EXPECT_FALSE(check(work, "readiness_measure", "shrug", "measure"));
    });
}

}  // namespace liaise::vocabularies
