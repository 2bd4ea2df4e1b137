#include "modules/imports/lists_of_inspections_test.hpp"

namespace liaise::imports {
namespace {

class StatementsOfFiles : public ListsOfInspections {};
INSTANTIATE_TEST_SUITE_P(BothEngines, StatementsOfFiles, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(StatementsOfFiles, ThatSayTheSameStandBesideOneVisit) {
    loaded("a.csv", "Alder Prison,2023-05-04,Good\n");

    const auto second = loaded("b.csv", "Birch Prison,2023-05-04,Fair\n"
                                        "Alder Prison,2023-05-04,Good\n");

    EXPECT_EQ(second.counts.visits_known, 1);
    EXPECT_EQ(second.counts.visits_new, 1);
    EXPECT_EQ(second.counts.statements_new, 2);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits"), 2);
    EXPECT_EQ(said()["2023-05-04"], (Told{"2023-05-04 Fair b.csv 2", "2023-05-04 Good a.csv 2",
                                          "2023-05-04 Good b.csv 3"}));
}

TEST_P(StatementsOfFiles, ThatContradictEachOtherBothStandAsTheyWereSaid) {
    loaded("a.csv", "Alder Prison,2023-05-04,Good\n");

    const auto other = loaded("b.csv", "Alder Prison,2023-05-04,Does not meet standards\n",
                              list_of("ministry"));

    EXPECT_EQ(other.counts.visits_known, 1) << "the same body there on the same day";
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits"), 1);
    EXPECT_EQ(said()["2023-05-04"], (Told{"2023-05-04 Does not meet standards b.csv 2",
                                          "2023-05-04 Good a.csv 2"}));
    EXPECT_EQ(only_visit().source.file, "a.csv") << "nothing goes over another";
}

TEST_P(StatementsOfFiles, AreKeptOnceHoweverOftenTheFileIsLoaded) {
    const std::string rows = "Alder Prison,2023-05-04,Good\nAlder Prison,2023-05-04,Good\n";
    EXPECT_EQ(loaded("a.csv", rows).counts.statements_new, 1);

    const auto again = loaded("a.csv", rows);
    const auto otherwise = loaded("a.csv", "Alder Prison,2023-05-04,Fair\n");

    EXPECT_EQ(again.counts.statements_new, 0);
    EXPECT_EQ(otherwise.counts.statements_new, 1) << "an edition that rates it otherwise";
    EXPECT_EQ(said()["2023-05-04"], (Told{"2023-05-04 Fair a.csv 2", "2023-05-04 Good a.csv 2"}));
}

TEST_P(StatementsOfFiles, OnDaysThatLieNearAreAskedAboutAndBothVisitsStand) {
    loaded("a.csv", "Alder Prison,2023-05-04,Good\n");

    const auto near = loaded("b.csv", "Alder Prison,2023-05-18,Good\n");
    const auto far = loaded("c.csv", "Alder Prison,2023-06-02,Good\n");

    EXPECT_EQ(near.counts.visits_near, 1);
    EXPECT_EQ(told(near), Told{"2 near_visit"});
    EXPECT_EQ(near.findings.at(0).said, "2023-05-04 / 2023-05-18");
    EXPECT_EQ(far.counts.visits_near, 0);
    EXPECT_EQ(said().size(), 3U);
    EXPECT_EQ(loaded("b.csv", "Alder Prison,2023-05-18,Good\n").counts.visits_near, 0)
        << "it is asked once";
}

TEST_P(StatementsOfFiles, OnANearDayInTheSameFileNameTheOtherRow) {
    const auto report = loaded("a.csv", "Alder Prison,2023-05-04,Good\n"
                                        "Birch Prison,2023-05-05,Good\n"
                                        "Alder Prison,2023-05-06,Good\n");

    EXPECT_EQ(told(report), (Told{"4 same_place_twice", "4 near_visit"}));
    EXPECT_EQ(report.findings.back().kind, "new_facts");
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits"), 3);
}

TEST_P(StatementsOfFiles, OfADayThatTheFileCorrectedAreToldAndTheVisitStays) {
    loaded("a.csv", "Alder Prison,2023-05-04,Good\nBirch Prison,2023-02-01,Fair\n");

    const auto corrected = loaded("a.csv", "Alder Prison,2023-04-05,Good\n"
                                           "Birch Prison,2023-02-01,Fair\n");

    EXPECT_EQ(corrected.counts.visits_no_longer_stated, 1);
    EXPECT_EQ(told(corrected), Told{"2 no_longer_stated"});
    EXPECT_EQ(corrected.findings.at(0).said, "2023-05-04");
    EXPECT_EQ(said().size(), 3U) << "nothing is taken out in silence";
}

TEST_P(StatementsOfFiles, ThatAnotherFileStatesTooAreStillStated) {
    loaded("a.csv", "Alder Prison,2023-05-04,Good\n");
    loaded("b.csv", "Alder Prison,2023-05-04,Good\n");

    const auto corrected = loaded("a.csv", "Alder Prison,2022-04-05,Good\n");

    EXPECT_EQ(corrected.counts.visits_no_longer_stated, 0);
}

TEST_P(StatementsOfFiles, StandBesideWhatAPersonWroteDown) {
    loaded("a.csv", "Alder Prison,2023-05-04,Good\n");
    const auto visit = only_visit();
    const auto corrected = writing([&](guard::RegisterWork& work) {
        return visits::correct_stated(
            work, {visit.id, visit.version,
                   {visit.place, visit.bodies, when_from("2023-05-07").value(), {"unknown"},
                    {"unknown"}, {"A letter of the judges", {}, {}}}});
    });
    ASSERT_TRUE(corrected);

    EXPECT_EQ(said()["2023-05-07"], (Told{"2023-05-04 Good a.csv 2", "2023-05-07 - - 0"}));
    EXPECT_EQ(loaded("b.csv", "Alder Prison,2023-05-07,Fair\n").counts.visits_known, 1);
    EXPECT_EQ(said()["2023-05-07"].size(), 3U);
}

TEST_P(StatementsOfFiles, GoWithTheirImportAndAVisitOfAnotherFileStays) {
    loaded("a.csv", "Alder Prison,2023-05-04,Good\nBirch Prison,2023-02-01,Fair\n");
    loaded("b.csv", "Alder Prison,2023-05-04,Fair\n");

    const auto first = undone("a.csv");

    EXPECT_EQ(first.visits_kept, 1);
    EXPECT_EQ(first.visits_taken_out, 1);
    EXPECT_EQ(first.left, 2) << "its place, and the body";
    EXPECT_EQ(said(), (std::map<std::string, Told>{{"2023-05-04", {"2023-05-04 Fair b.csv 2"}}}));
    EXPECT_EQ(only_visit().source.file, "b.csv") << "it stands by the word of the other file";

    const auto second = undone("b.csv");

    EXPECT_EQ(second.visits_taken_out, 1);
    EXPECT_EQ(second.visits_kept, 0);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits"), 0);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visitors"), 0);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visit_statements"), 0);
}

TEST_P(StatementsOfFiles, OfTheLaterImportGoAndTheVisitOfTheEarlierOneStands) {
    loaded("a.csv", "Alder Prison,2023-05-04,Good\n");
    loaded("b.csv", "Alder Prison,2023-05-04,Fair\n");

    const auto done = undone("b.csv");

    EXPECT_EQ(done.visits_taken_out + done.visits_kept, 0);
    EXPECT_EQ(said()["2023-05-04"], Told{"2023-05-04 Good a.csv 2"});
}

TEST_P(StatementsOfFiles, KeepAVisitToWhichAnotherSourceSaysNo) {
    loaded("a.csv", "Alder Prison,2023-05-04,yes\n", yes_or_no("office"));
    loaded("b.csv", "Alder Prison,2023-05-04,yes\n", yes_or_no("ministry"));

    const auto denied =
        loaded("a.csv", "Alder Prison,2023-05-04,no\n", yes_or_no("office"));

    EXPECT_EQ(denied.counts.visits_withdrawn, 0);
    EXPECT_EQ(told(denied), Told{"2 contradicted_visit"});
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits"), 1);
}

}  // namespace
}  // namespace liaise::imports
