#include "engines/engines.hpp"

namespace liaise::engines {
namespace {

class WholeSchema : public OnBothEngines {};

INSTANTIATE_TEST_SUITE_P(BothEngines, WholeSchema, both_engines(), name_of_engine);

TEST_P(WholeSchema, StandsOnBothEnginesInTheOrderOfTheModules) {
    std::size_t steps = 0;
    database().reading()->each("SELECT module, number FROM schema_changes", {},
                               [&](const store::Row&) { ++steps; });

    EXPECT_EQ(steps, store::all_changes().size());
    EXPECT_GT(steps, 0U);
}

TEST_P(WholeSchema, IsFreshForEachDatabase) {
    auto tx = database().writing();
    tx->execute("DELETE FROM schema_changes", {});
    tx->commit();
    FreshDatabase other(GetParam(), whole_schema());

    std::int64_t steps = 0;
    other.database().reading()->each("SELECT COUNT(*) FROM schema_changes", {},
                                     [&](const store::Row& row) { steps = row.integer(0); });
    EXPECT_GT(steps, 0);
}

/// How many rows the one table of these steps has, before one is added.
std::int64_t rows_found_in(Engine engine, const std::vector<store::Change>& steps,
                           const char* change) {
    FreshDatabase fresh(engine, steps);
    std::int64_t rows = -1;
    auto tx = fresh.database().writing();
    tx->each("SELECT (SELECT COUNT(*) FROM things) + (SELECT COUNT(*) FROM parts)", {},
             [&](const store::Row& row) { rows = row.integer(0); });
    tx->execute("INSERT INTO things (id) VALUES (1)", {});
    tx->execute("INSERT INTO parts (thing) VALUES (1)", {});
    tx->execute(change, {});
    tx->commit();
    return rows;
}

TEST_P(WholeSchema, IsAsFreshWhereAnotherTestHasWritten) {
    const std::vector<store::Change> steps = {
        {"tests", 1, "things",
         "CREATE TABLE things (id BIGINT PRIMARY KEY);"
         "CREATE TABLE parts (thing BIGINT NOT NULL REFERENCES things (id))"}};
    for (const auto* change :
         {"DELETE FROM parts", "DROP TABLE parts", "ALTER TABLE things ADD word TEXT",
          "UPDATE schema_changes SET module = 'others'", "CREATE TABLE others (id BIGINT)",
          "DELETE FROM parts"})
        EXPECT_EQ(rows_found_in(GetParam(), steps, change), 0) << "before " << change;
}

TEST_P(WholeSchema, HasTheRowsThatItsStepsWroteEachTime) {
    const std::vector<store::Change> steps = {
        {"tests", 1, "words",
         "CREATE TABLE words (id BIGINT PRIMARY KEY); INSERT INTO words (id) VALUES (1)"}};
    for (int time = 0; time < 2; ++time) {
        FreshDatabase fresh(GetParam(), steps);
        std::int64_t rows = 0;
        fresh.database().reading()->each("SELECT COUNT(*) FROM words", {},
                                         [&](const store::Row& row) { rows = row.integer(0); });
        EXPECT_EQ(rows, 1);
    }
}

}  // namespace
}  // namespace liaise::engines
