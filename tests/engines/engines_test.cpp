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

}  // namespace
}  // namespace liaise::engines
