#include "engines/shared_data.hpp"
#include "modules/imports/a_register_test.hpp"

namespace liaise::imports {
namespace {

/// The Brazilian prison census of eight half-years, with the mapping that is shipped.
class TheCensusOfBrazil : public ARegister {
protected:
    void SetUp() override {
        file_.name = "prisons_inspections_2016-06_2019-12.csv";
        file_.content = engines::contents_of(engines::shared_data() / "br-sisdepen" / file_.name);
        if (file_.content.empty()) GTEST_SKIP() << "the shared data br-sisdepen is not here";
    }

    Result<guard::Seen<Report>> loaded() {
        return writing([&](guard::RegisterWork& work) {
            return store(work, file_, mapping_, [](const Progress&) { return Go::on; });
        });
    }

    std::string mapping_ = engines::example("br-sisdepen/mapping.toml");
    File file_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, TheCensusOfBrazil, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(TheCensusOfBrazil, IsLoadedInFullAndTheSecondTimeChangesNothing) {
    const auto first = loaded();

    ASSERT_TRUE(first) << first.error().message;
    const auto& counts = (*first)->counts;
    EXPECT_EQ(counts.rows_read, 11'820);
    EXPECT_EQ(counts.rows_left_out, 0);
    EXPECT_EQ(counts.yes_cells, 29'191);
    EXPECT_EQ(counts.unknown_cells, 42);
    EXPECT_EQ(counts.rows_with_words, 557);
    EXPECT_EQ(counts.rows_understood, 467);
    EXPECT_EQ(counts.regions_new, 27);
    EXPECT_EQ(counts.bodies_new, 26);
    EXPECT_EQ(counts.bodies_named, 537);
    EXPECT_EQ(counts.visits_new, counts.yes_cells + counts.bodies_named - counts.said_twice);
    // A row more or less in one place moves these two by as much.
    EXPECT_EQ(counts.headcounts_new + counts.same_place_twice, 11'820);
    EXPECT_GE(counts.places_new, 1'650);
    EXPECT_LE(counts.places_new, 1'800);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits"), counts.visits_new);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visitors"), counts.visits_new);
    EXPECT_EQ(number("SELECT COUNT(*) FROM places"), counts.places_new);
    EXPECT_EQ(number("SELECT COUNT(*) FROM headcounts"), counts.headcounts_new);
    EXPECT_EQ(number("SELECT COUNT(*) FROM regions"), 27);
    const auto before = register_as_text();

    const auto second = loaded();

    ASSERT_TRUE(second) << second.error().message;
    EXPECT_EQ((*second)->counts.visits_known, counts.visits_new);
    EXPECT_EQ((*second)->counts.visits_new + (*second)->counts.places_new +
                  (*second)->counts.places_changed + (*second)->counts.headcounts_new,
              0);
    EXPECT_EQ(register_as_text(), before);
}

}  // namespace
}  // namespace liaise::imports
