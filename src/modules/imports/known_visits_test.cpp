#include "guard/half_years.hpp"
#include "modules/imports/lists_of_inspections_test.hpp"

namespace liaise::imports {
namespace {

/// Visits that a file speaks of again after somebody changed the register.
class KnownAgain : public ListsOfInspections {
protected:
    void run(const std::string& sql) {
        const auto tx = database().writing();
        tx->execute(sql, {});
        tx->commit();
    }
    /// How many rows of the table a body that sees half-years is told at that moment.
    std::int64_t told_by_half_years(const std::string& table, const std::string& moment) {
        return number("SELECT COUNT(*) FROM " +
                      guard::register_by_half_years(table, moment_from(moment).value()).value());
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, KnownAgain, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(KnownAgain, AVisitThatAPersonMovedToAPlaceOutsideTheFile) {
    const std::string rows = "Alder Prison,2023-05-04,Good\n";
    loaded("a.csv", rows);
    const auto visit = only_visit();
    const auto elsewhere = added("The House by the Quay");
    moved(visit, elsewhere, "2023-05-04");

    const auto again = loaded("a.csv", rows + "Birch Prison,2023-02-01,Fair\n");

    EXPECT_EQ(again.counts.visits_known, 1);
    EXPECT_EQ(again.counts.visits_new, 1);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits"), 2);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits WHERE place = '" + elsewhere.text() + "'"), 1);
}

TEST_P(KnownAgain, AVisitAtAPlaceThatIsPartOfAnotherSinceByWhicheverMapping) {
    loaded("a.csv", "Alder Prison,2023-05-04,Good\n");
    const auto part = only_visit().place;
    const auto host = added("The House by the Quay");
    const auto merged = writing([&](guard::RegisterWork& work) {
        return places::merge(work, {part, host});
    });
    ASSERT_TRUE(merged) << merged.error().message;

    const auto other = loaded("b.csv", "The House by the Quay,2023-05-04,Fair\n",
                              list_of("ministry"));

    EXPECT_EQ(other.counts.visits_new, 0);
    EXPECT_EQ(other.counts.visits_known, 1);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits"), 1);
    EXPECT_EQ(said()["2023-05-04"], (Told{"2023-05-04 Fair b.csv 2", "2023-05-04 Good a.csv 2"}));
}

TEST_P(KnownAgain, StatementsOfAFileThatWasTakenBackAreToldByHalfYearsAsLongAsTheirVisits) {
    loaded("a.csv", "Alder Prison,2023-05-04,Good\n");
    for (const char* table : {"visits", "visitors", "visit_statements"})
        run(std::string("UPDATE ") + table + " SET since = '2026-03-01T00:00:00Z'");
    ASSERT_EQ(told_by_half_years("visit_statements", "2026-11-24T12:00:00Z"), 1);

    undone("a.csv");

    EXPECT_EQ(number("SELECT COUNT(*) FROM visit_statements"), 0);
    for (const char* table : {"visits", "visitors", "visit_statements"}) {
        EXPECT_EQ(told_by_half_years(table, "2026-11-25T00:00:00Z"), 1) << table;
        EXPECT_EQ(told_by_half_years(table, "2027-01-02T00:00:00Z"), 0) << table;
    }
}

// Compared word by word with each before it, this took minutes.
TEST_P(KnownAgain, ManyWordsOnOneVisitAreReadInTheTimeOfAsMany) {
    constexpr int words = 30'000;
    std::string rows;
    for (int i = 0; i < words; ++i)  // of five digits, and so no years
        rows += fmt::format("Alder Prison,2023-05-04,Case {}\n", 10'000 + i);

    const auto begun = std::chrono::steady_clock::now();
    const auto report = reading([&](guard::Work& work) {
        return check(work, {"a.csv", "place,day,rating\n" + rows}, list_of("office"),
                     [](const Progress&) { return Go::on; });
    });

    EXPECT_EQ((*report)->counts.statements_new, words);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(300));
}

}  // namespace
}  // namespace liaise::imports
