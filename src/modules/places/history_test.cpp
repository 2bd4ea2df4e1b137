#include "guard/a_coordinator_test.hpp"
#include "modules/places/parts.hpp"

namespace liaise::places {

namespace {

class HistoryOfAPlace : public guard::ACoordinator {
protected:
    static Draft alder() {
        Draft draft;
        draft.names = {{"en", "Alder"}};
        draft.type = {"prison"};
        draft.source = {"Made up", {}, {}};
        return draft;
    }
    /// "KIND VERSION: FIELD FROM > TO, …" of each change, the latest first.
    static std::vector<std::string> told(guard::Work& work, const Id<Place>& id) {
        std::vector<std::string> all;
        const auto changes = history(work, {id}).value();
        for (const auto& change : changes) {
            auto text = change->kind + ' ' + std::to_string(change->version) + ':';
            for (const auto& field : change->fields)
                text += ' ' + field.field + ' ' + field.from + " > " + field.to;
            all.push_back(text);
        }
        return all;
    }
};

using Texts = std::vector<std::string>;

}  // namespace

INSTANTIATE_TEST_SUITE_P(BothEngines, HistoryOfAPlace, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(HistoryOfAPlace, TellsWhoChangedWhichFieldFromWhatToWhat) {
    as_coordinator([](guard::RegisterWork& work) {
        const auto id = add(work, alder()).value();
        auto draft = alder();
        draft.town = "Alton";
        ASSERT_TRUE(correct(work, {id, 1, draft}));
        draft.town = "Burton";
        draft.type = {"police_station"};
        ASSERT_TRUE(correct(work, {id, 2, draft}));

        EXPECT_EQ((Texts{"changed 3: type \"prison\" > \"police_station\" town \"Alton\" > "
                         "\"Burton\"",
                         "changed 2: town null > \"Alton\"", "added 1:"}),
                  told(work, id));
    });
}

TEST_P(HistoryOfAPlace, KeepsNothingOfACorrectionThatCameTooLate) {
    as_coordinator([](guard::RegisterWork& work) {
        const auto id = add(work, alder()).value();
        auto draft = alder();
        draft.town = "Alton";
        ASSERT_TRUE(correct(work, {id, 1, draft}));
        const auto before = told(work, id);

        EXPECT_FALSE(correct(work, {id, 1, alder()}));

        EXPECT_EQ(before, told(work, id));
    });
}

TEST_P(HistoryOfAPlace, TellsThatItBecamePartOfAnotherAndIsOnItsOwnAgain) {
    as_coordinator([](guard::RegisterWork& work) {
        const auto id = add(work, alder()).value();
        auto other = alder();
        other.names = {{"en", "Birch"}};
        const auto host = add(work, other).value();

        ASSERT_TRUE(merge(work, {id, host}));
        ASSERT_TRUE(part(work, {id}));

        EXPECT_EQ((Texts{"changed 3: merged_into \"" + host.text() + "\" > null",
                         "changed 2: merged_into null > \"" + host.text() + "\"",
                         "added 1:"}),
                  told(work, id));
        EXPECT_EQ(3U, told(work, host).size()) << "its other names came and went";
    });
}

TEST_P(HistoryOfAPlace, SaysNoMoreWhatWasEmptiedAndWhenItWas) {
    as_coordinator([](guard::RegisterWork& work) {
        const auto id = add(work, alder()).value();
        auto draft = alder();
        draft.note = "a name that must not stand here";
        ASSERT_TRUE(correct(work, {id, 1, draft}));
        ASSERT_TRUE(correct(work, {id, 2, alder()}));

        ASSERT_TRUE(blank(work, {id, 2, "it named somebody"}));
        ASSERT_TRUE(blank(work, {id, 2, "it named somebody"})) << "it is so already";

        EXPECT_EQ((Texts{"changed 3:", "changed 2:", "added 1:"}), told(work, id));
        const auto changes = history(work, {id}).value();
        EXPECT_EQ(work.now(), changes.at(1)->blanked);
        EXPECT_FALSE(changes.at(0)->blanked || changes.at(2)->blanked);
        const auto left = work.first(
            "SELECT COALESCE(p.note, 'nothing') FROM places_past p WHERE {scope p} AND "
            "p.version = 2", {}, [](const store::Row& row) { return std::string(row.text(0)); });
        EXPECT_EQ("nothing", **left);
    });
}

TEST_P(HistoryOfAPlace, IsNotEmptiedOfWhatItSaysNowNorWithoutAReason) {
    as_coordinator([](guard::RegisterWork& work) {
        const auto id = add(work, alder()).value();
        ASSERT_TRUE(correct(work, {id, 1, alder()}));

        EXPECT_EQ("history.is_what_it_says_now", blank(work, {id, 2, "why"}).error().code);
        EXPECT_EQ("history.reason", blank(work, {id, 1, ""}).error().code);
        EXPECT_EQ("history.said_nothing_then", blank(work, {id, 3, "why"}).error().code);
        EXPECT_EQ(ErrorKind::not_found,
                  blank(work, {Id<Place>::random(), 1, "why"}).error().kind);
    });
}

TEST_P(HistoryOfAPlace, OfNoPlaceIsNotFound) {
    as_coordinator([](guard::RegisterWork& work) {
        const auto answer = history(work, {Id<Place>::random()});
        ASSERT_FALSE(answer);
        EXPECT_EQ(ErrorKind::not_found, answer.error().kind);
    });
}

}  // namespace liaise::places
