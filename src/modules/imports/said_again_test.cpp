#include "modules/imports/lists_of_inspections_test.hpp"

namespace liaise::imports {
namespace {

/// A stored file that says again what another had said, or no to it, and what is left of either
/// when one is taken back.
class SaidAgain : public ListsOfInspections {
protected:
    const std::string yes = "Alder Prison,2023-05-04,yes\n";
    const std::string no = "Alder Prison,2023-05-04,no\n";
    Id<Import> loading_yes(const std::string& file) {
        return loading(file, yes, yes_or_no("office"));
    }
    Id<Import> loading_no(const std::string& file) {
        return loading(file, no, yes_or_no("office"));
    }
    void count_in(const std::string& file, const std::string& people) {
        stored({file, census("2023-06,Alder Prison,N,Alton,10," + people + ",yes,no,\n").content});
    }
    /// How many people the only head count says, and the file in which it stands.
    std::string counted() {
        const auto place = place_called("Alder").id;
        return reading([&](guard::Work& work) {
            const auto all = places::headcounts(work, {place}).value();
            return fmt::format("{} {}", all.at(0)->occupancy.value(),
                               all.at(0)->source.file.value_or("-"));
        });
    }
    std::int64_t visits() { return number("SELECT COUNT(*) FROM visits"); }
    std::int64_t visitors() { return number("SELECT COUNT(*) FROM visitors"); }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, SaidAgain, engines::both_engines(), engines::name_of_engine);

TEST_P(SaidAgain, InAFileOfTheSameNameAVisitStaysByItsWordWhenTheFirstIsTakenBack) {
    const auto first = loading("a.csv", "Alder Prison,2023-05-04,Good\n");
    const auto second = loading("a.csv", "Birch Prison,2023-02-01,Fair\n"
                                         "Alder Prison,2023-05-04,Good\n");

    const auto done = undone(first);

    EXPECT_EQ(done.visits_kept, 1);
    EXPECT_EQ(done.visits_taken_out, 0);
    EXPECT_EQ(said()["2023-05-04"], Told{"2023-05-04 Good a.csv 3"});
    EXPECT_EQ(shown(), (Told{"2 visits", "2 places", "1 bodies"}));

    undone(second);

    EXPECT_EQ(shown(), (Told{"0 visits", "0 places", "0 bodies"}));
    EXPECT_EQ(number("SELECT COUNT(*) FROM visit_statements"), 0);
    EXPECT_EQ(number("SELECT COUNT(*) FROM import_said_again"), 0);
    EXPECT_EQ(number("SELECT COUNT(*) FROM import_memories"), 0);
}

TEST_P(SaidAgain, OfTwoFilesTheLaterCanGoFirst) {
    const auto first = loading("a.csv", "Alder Prison,2023-05-04,Good\n");
    const auto second = loading("a.csv", "Alder Prison,2023-05-04,Good\n");

    undone(second);

    EXPECT_EQ(said()["2023-05-04"], Told{"2023-05-04 Good a.csv 2"});
    EXPECT_EQ(undone(first).visits_taken_out, 1);
    EXPECT_EQ(shown(), (Told{"0 visits", "0 places", "0 bodies"}));
}

TEST_P(SaidAgain, AHeadCountStaysAsWell) {
    const std::string rows = "2023-06,Alder Prison,N,Alton,10,9,yes,no,\n";
    stored(census(rows));
    const auto first = import_of("census.csv");
    stored(census(rows + "2023-12,Alder Prison,N,Alton,10,8,yes,no,\n"));

    undone(first);

    EXPECT_EQ(number("SELECT COUNT(*) FROM headcounts"), 2);
    EXPECT_EQ(visits(), 2);
    EXPECT_EQ(shown()[1], "1 places");
}

TEST_P(SaidAgain, AHeadCountThatSaidSomethingElseStandsAsItWasCountedBefore) {
    count_in("a.csv", "9");
    count_in("b.csv", "9");
    count_in("c.csv", "8");
    ASSERT_EQ(counted(), "8 c.csv");

    undone("c.csv");
    EXPECT_EQ(counted(), "9 a.csv") << "no other file says 8";
    undone("a.csv");
    EXPECT_EQ(counted(), "9 b.csv");
}

TEST_P(SaidAgain, AHeadCountStandsByEachFileThatIsLeftInTurn) {
    count_in("a.csv", "9");
    count_in("b.csv", "9");
    count_in("c.csv", "8");
    count_in("d.csv", "8");

    undone("c.csv");
    EXPECT_EQ(counted(), "8 d.csv");
    undone("d.csv");
    EXPECT_EQ(counted(), "9 a.csv");
    undone("a.csv");
    EXPECT_EQ(counted(), "9 b.csv");
}

TEST_P(SaidAgain, APlaceWithoutVisitsStays) {
    const auto first = loading("a.csv", "Alder Prison,2023-05-04,no\n", yes_or_no("office"));
    const auto second = loading("b.csv", "Alder Prison,2023-05-04,no\n", yes_or_no("ministry"));

    undone(first);
    EXPECT_EQ(shown(), (Told{"0 visits", "1 places", "1 bodies"}));
    undone(second);
    EXPECT_EQ(shown(), (Told{"0 visits", "0 places", "0 bodies"}));
}

TEST_P(SaidAgain, PlacesAndBodiesThatOneFileAddedAndAnotherUsedGoWithTheOther) {
    const auto first = loading("a.csv", "Alder Prison,2023-05-04,Good\n");
    const auto second = loading("b.csv", "Alder Prison,2023-06-29,Fair\n", list_of("ministry"));
    undone(first);
    ASSERT_EQ(shown(), (Told{"1 visits", "1 places", "1 bodies"}));

    const auto done = undone(second);

    EXPECT_EQ(shown(), (Told{"0 visits", "0 places", "0 bodies"}));
    EXPECT_EQ(done.places_taken_out, 1);
    EXPECT_EQ(done.bodies_taken_out, 1);
}

TEST_P(SaidAgain, WhatAnImportLeftStaysWhenOneThatDoesNotNameItIsTakenBack) {
    const auto first = loading("a.csv", "Alder Prison,2023-05-04,Good\n");
    const auto alder = place_called("Alder").id;
    const auto by_hand = writing([&](guard::RegisterWork& work) {
        visits::Draft draft;
        draft.place = alder;
        draft.bodies = {bodies::list(work, {}).value().items.at(0)->id};
        draft.when = when_from("2024-05-06").value();
        draft.source.statement = "Made up";
        return visits::state(work, draft);
    });
    undone(first);
    ASSERT_EQ(shown()[1], "1 places");
    ASSERT_TRUE(writing([&](guard::RegisterWork& work) {
        return visits::remove_stated(work, {*by_hand});
    }));
    const auto of_another = loading("b.csv", "Birch Prison,2023-06-29,Fair\n");

    const auto done = undone(of_another);

    EXPECT_EQ(done.places_taken_out, 1);
    EXPECT_EQ(shown()[1], "1 places");
    EXPECT_EQ(place_called("Alder").id, alder);
}

TEST_P(SaidAgain, APlaceThatAPersonCorrectedOrABodyWithAContactStays) {
    const auto first = loading("a.csv", "Alder Prison,2023-05-04,Good\n");
    const auto second = loading("b.csv", "Alder Prison,2023-06-29,Fair\n", list_of("ministry"));
    undone(first);
    corrected(place_called("Alder"), "By hand");
    const auto body = only_visit().bodies.at(0).text();
    auto tx = database().writing();
    tx->execute("INSERT INTO contacts (id, scope, version, body, level, role, name, sort_name, "
                "languages) VALUES ('c', 'register', 1, $1, 'chair', '[]', 'Ada', 'ada', '[]')",
                store::Binds{body});
    tx->commit();
    tx.reset();

    undone(second);

    EXPECT_EQ(shown(), (Told{"0 visits", "1 places", "1 bodies"}));
}

TEST_P(SaidAgain, AVisitThatANoTookOutIsBackAlsoWhereItWasSaidAnewMeanwhile) {
    loading_yes("a.csv");
    const auto visit = only_visit();
    const auto denial = loading_no("b.csv");
    const auto again = loading_yes("c.csv");
    ASSERT_NE(only_visit().id, visit.id);

    undone(denial);
    EXPECT_EQ(visits(), 1) << "it was written down anew";
    const auto done = undone(again);

    EXPECT_EQ(done.visits_brought_back, 1);
    EXPECT_EQ(visits(), 1);
    EXPECT_EQ(visitors(), 1);
    EXPECT_EQ(only_visit().id, visit.id);
    EXPECT_EQ(said()["2023-05-04"], Told{"2023-05-04 - a.csv 2"});
}

TEST_P(SaidAgain, AVisitComesBackWhenTheLastFileThatSaysNoIsTakenBack) {
    loading_yes("a.csv");
    const auto first = loading_no("b.csv");
    const auto second = loading_no("c.csv");

    undone(first);
    EXPECT_EQ(visits(), 0) << "another file says no as well";
    EXPECT_EQ(undone(second).visits_brought_back, 1);
    EXPECT_EQ(said()["2023-05-04"], Told{"2023-05-04 - a.csv 2"});
}

TEST_P(SaidAgain, AVisitThatWasOutWhenItsFileWasTakenBackComesBackByTheWordOfAnother) {
    const auto first = loading_yes("a.csv");
    loading_yes("z.csv");
    const auto visit = only_visit().id;
    const auto denial = loading_no("b.csv");
    const auto other_denial = loading_no("c.csv");
    ASSERT_EQ(visits(), 0);
    undone(denial);
    undone(first);
    ASSERT_EQ(visits(), 0) << "one file still says no";

    EXPECT_EQ(undone(other_denial).visits_brought_back, 1);

    EXPECT_EQ(only_visit().id, visit);
    EXPECT_EQ(only_visit().source.file, "z.csv");
    EXPECT_EQ(said()["2023-05-04"], Told{"2023-05-04 - z.csv 2"});
    EXPECT_EQ(visitors(), 1);
    EXPECT_EQ(undone("z.csv").visits_taken_out, 1);
    EXPECT_EQ(shown(), (Told{"0 visits", "0 places", "0 bodies"}));
}

TEST_P(SaidAgain, AVisitDoesNotComeBackWhoseOwnFileWasTakenBackOrThatAPersonTookOut) {
    const auto first = loading_yes("a.csv");
    const auto denial = loading_no("b.csv");
    const auto again = loading_yes("c.csv");
    undone(denial);
    undone(first);
    undone(again);
    EXPECT_EQ(visits(), 0);

    loading_yes("d.csv");
    const auto other_denial = loading_no("e.csv");
    const auto anew = loading_yes("f.csv");
    const auto last = only_visit().id;
    const auto removed =
        writing([&](guard::RegisterWork& work) { return visits::remove_stated(work, {last}); });
    ASSERT_TRUE(removed);
    undone(other_denial);
    undone(anew);

    EXPECT_EQ(visits(), 0);
    EXPECT_EQ(visitors(), 0);
}

TEST_P(SaidAgain, AVisitStandsByTheWordOfTheFileThatWasStoredLast) {
    const auto first = loading("a.csv", "Alder Prison,2023-05-04,Good\n");
    loading("z.csv", "Alder Prison,2023-05-04,Fair\n");
    loading("m.csv", "Alder Prison,2023-05-04,Poor\nAlder Prison,2023-05-04,Bad\n");

    undone(first);
    EXPECT_EQ(only_visit().source.file, "m.csv");
    EXPECT_EQ(only_visit().source.row, 3) << "in one file the last row";
    undone("m.csv");
    EXPECT_EQ(only_visit().source.file, "z.csv");
}

TEST_P(SaidAgain, WhatFilesSayOfAVisitThatIsTakenOutIsBackWithIt) {
    loading("a.csv", "Alder Prison,2023-05-04,Good\n");
    const auto second = loading("b.csv", "Alder Prison,2023-05-04,Fair\n");
    const auto visit = only_visit();
    const auto by_hand = [&](auto change) {
        const auto done = writing([&](guard::RegisterWork& work) {
            return change(work, visits::Which{visit.id});
        });
        ASSERT_TRUE(done);
    };

    by_hand(visits::remove_stated);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visit_statements"), 0) << "nothing is said of it";
    undone(second);
    by_hand(visits::bring_back_stated);

    EXPECT_EQ(said()["2023-05-04"], Told{"2023-05-04 Good a.csv 2"});
}

}  // namespace
}  // namespace liaise::imports
