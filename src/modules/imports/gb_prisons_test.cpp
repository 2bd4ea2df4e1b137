#include "engines/shared_data.hpp"
#include "modules/imports/a_register_test.hpp"

namespace liaise::imports {
namespace {

/// A list of prisons, the mapping that reads it, and what it comes to once those before are there:
/// places that are known for sure, new ones, and pairs that wait for a person.
struct List {
    const char* file;
    const char* mapping;
    std::int64_t rows;
    std::int64_t known;
    std::int64_t fresh;
    std::int64_t unsure;
};

constexpr List lists[] = {
    {"data_prison_prison", "register", 153, 0, 151, 0},
    {"lists_former-prisons_prisons", "former-prisons", 30, 30, 0, 0},
    {"lists_prison-performance-stats-2016_prisons", "performance-stats", 118, 117, 1, 1},
    {"lists_prison-estate_prison_estate", "prison-estate", 121, 119, 2, 2},
    {"lists_prison-map_prisons", "prison-map", 123, 120, 3, 2},
    {"lists_prison-finder_prison-address-text", "prison-finder", 124, 119, 4, 4},
    {"lists_contracted-out_prisons", "contracted-out", 14, 12, 2, 2},
    {"lists_nomis-codes_nomis-codes", "nomis-codes", 128, 124, 4, 3},
    {"lists_noms-codes_prison-codes", "noms-codes", 153, 141, 12, 8},
    {"lists_legal-aid-agency_prison-codes", "legal-aid-agency", 141, 134, 7, 6},
    {"lists_prison-visits_prisons", "prison-visits", 110, 99, 6, 5},
};

/// Prisons of England and Wales, as nine bodies name them, loaded one list after the other.
class EnglishPrisons : public ARegister {
protected:
    Counts loaded(const List& list) {
        const auto path =
            engines::shared_data() / "gb-prison-registers" / (std::string(list.file) + ".tsv");
        const auto mapping =
            engines::example(std::string("gb-prison-registers/") + list.mapping + ".toml");
        const auto report = writing([&](guard::RegisterWork& work) {
            return store(work, {path.filename().string(), engines::contents_of(path)}, mapping,
                         [](const Progress&) { return Go::on; });
        });
        if (!report) throw std::runtime_error(report.error().message);
        return (*report)->counts;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, EnglishPrisons, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(EnglishPrisons, OfElevenListsAreRecognisedOneListAfterTheOther) {
    if (!std::filesystem::exists(engines::shared_data() / "gb-prison-registers"))
        GTEST_SKIP() << "the shared data gb-prison-registers is not here";

    for (const auto& list : lists) {
        const auto counts = loaded(list);

        EXPECT_EQ(counts.rows_read, list.rows) << list.mapping;
        EXPECT_EQ(counts.rows_left_out, 0) << list.mapping;
        EXPECT_EQ(counts.places_known, list.known) << list.mapping;
        EXPECT_EQ(counts.places_new, list.fresh) << list.mapping;
        EXPECT_EQ(counts.places_unsure, list.unsure) << list.mapping;
    }
    EXPECT_EQ(number("SELECT COUNT(*) FROM places"), 192);
    EXPECT_EQ(number("SELECT COUNT(*) FROM doubles"), 33);
    const auto before = register_as_text();
    for (const auto& list : lists) EXPECT_EQ(loaded(list).places_new, 0) << list.mapping;
    EXPECT_EQ(register_as_text(), before);
}

}  // namespace
}  // namespace liaise::imports
