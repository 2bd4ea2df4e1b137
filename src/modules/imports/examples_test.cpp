#include "engines/shared_data.hpp"
#include "modules/imports/a_register_test.hpp"

namespace liaise::imports {
namespace {

/// Data sets as they were published, each with the mapping that is shipped for it.
class AnExample : public ARegister {
protected:
    Counts loaded(const std::string& data, const std::string& mapping) {
        const auto path = engines::shared_data() / data;
        const auto report = writing([&](guard::RegisterWork& work) {
            return store(work, {path.filename().string(), engines::contents_of(path)},
                         engines::example(mapping), [](const Progress&) { return Go::on; });
        });
        if (!report) throw std::runtime_error(report.error().message);
        return (*report)->counts;
    }

    static bool is_here(const std::string& data) {
        return std::filesystem::exists(engines::shared_data() / data);
    }

    /// The same file again is known to the last row, and leaves the register as it was.
    void expect_no_change(const std::string& data, const std::string& mapping) {
        const auto before = register_as_text();
        const auto again = loaded(data, mapping);

        EXPECT_EQ(again.places_new + again.places_changed + again.visits_new +
                      again.visits_withdrawn + again.headcounts_new + again.headcounts_changed,
                  0);
        EXPECT_EQ(register_as_text(), before);
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AnExample, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(AnExample, InspectionsOfIrishCentresStandOnceEachAtTheRightPlace) {
    const std::string data =
        "ie-hiqa-inspections/hiqa_disability_centre_inspections_2024-04-20.csv";
    const std::string mapping = "ie-hiqa-inspections/mapping.toml";
    if (!is_here(data)) GTEST_SKIP() << "the shared data ie-hiqa-inspections is not here";
    const auto visits = [&](const std::string& announcement) {
        return number("SELECT COUNT(*) FROM visits WHERE announcement = '" + announcement + "'");
    };

    const auto counts = loaded(data, mapping);

    EXPECT_EQ(counts.rows_read, 3'445);
    EXPECT_EQ(counts.rows_left_out, 0);
    EXPECT_EQ(counts.places_new, 1'358);
    EXPECT_EQ(counts.regions_new, 26);
    EXPECT_EQ(counts.said_twice, 5);  // rows with the number of the same fieldwork
    EXPECT_EQ(counts.visits_new, 3'440);
    EXPECT_EQ(counts.headcounts_new, 3'351);
    EXPECT_EQ(visits("unannounced"), 1'678);
    EXPECT_EQ(visits("short_notice"), 972);
    EXPECT_EQ(visits("announced"), 790);
    expect_no_change(data, mapping);
}

TEST_P(AnExample, BulletinsOfItalianPrisonsAreHeadCountsOfEachMonth) {
    const std::string data = "it-prisons/bollettini_mensili.csv";
    const std::string mapping = "it-prisons/mapping.toml";
    if (!is_here(data)) GTEST_SKIP() << "the shared data it-prisons is not here";

    const auto counts = loaded(data, mapping);

    EXPECT_EQ(counts.rows_read, 13'992);
    EXPECT_EQ(counts.rows_left_out, 0);
    EXPECT_EQ(counts.places_new, 192);
    EXPECT_EQ(counts.regions_new, 20);
    EXPECT_EQ(counts.same_place_twice, 191);  // October 2024 was published twice
    EXPECT_EQ(counts.headcounts_new, 13'801);
    EXPECT_EQ(counts.visits_new, 0);
    expect_no_change(data, mapping);
}

TEST_P(AnExample, TheRegisterOfItalianPrisonsIsPlacesWithTheirNumbers) {
    const std::string data = "it-prisons/anagrafica.csv";
    const std::string mapping = "it-prisons/register.toml";
    if (!is_here(data)) GTEST_SKIP() << "the shared data it-prisons is not here";

    const auto counts = loaded(data, mapping);

    EXPECT_EQ(counts.rows_read, 190);
    EXPECT_EQ(counts.rows_left_out, 0);
    EXPECT_EQ(counts.places_new, 190);
    EXPECT_EQ(number("SELECT COUNT(*) FROM places WHERE latitude IS NOT NULL"), 190);
    EXPECT_EQ(number("SELECT COUNT(*) FROM places WHERE type = 'remand_prison'"), 137);
    expect_no_change(data, mapping);
}

TEST_P(AnExample, PrisonsOfTheUnitedStatesAreAsManyAsTheListNumbers) {
    const std::string data = "us-prisons-deaths/hifld_prisons_with_centroids.csv";
    const std::string mapping = "us-prisons-deaths/mapping.toml";
    if (!is_here(data)) GTEST_SKIP() << "the shared data us-prisons-deaths is not here";

    const auto counts = loaded(data, mapping);

    EXPECT_EQ(counts.rows_read, 6'468);
    EXPECT_EQ(counts.rows_left_out, 0);
    EXPECT_EQ(counts.places_new, 6'468);
    EXPECT_EQ(counts.regions_new, 55);
    EXPECT_EQ(counts.headcounts_new, 4'523);  // the others say -999 for both
    EXPECT_EQ(number("SELECT COUNT(*) FROM places WHERE type = 'juvenile_facility'"), 1'093);
    expect_no_change(data, mapping);
}

TEST_P(AnExample, OmbudsInstitutionsOfTheWorldAreBodiesWithTheirCountries) {
    const std::string data = "pt-ombuds-mandates/bodies.csv";
    const std::string mapping = "pt-ombuds-mandates/mapping.toml";
    if (!is_here(data)) GTEST_SKIP() << "the shared data pt-ombuds-mandates is not here";
    const auto bodies = [&](const std::string& where) {
        return number("SELECT COUNT(*) FROM bodies WHERE " + where);
    };

    const auto counts = loaded(data, mapping);

    EXPECT_EQ(counts.rows_read, 101);
    EXPECT_EQ(counts.rows_left_out, 0);
    EXPECT_EQ(counts.bodies_new, 101);
    EXPECT_EQ(counts.bodies_unsure, 0);
    EXPECT_EQ(counts.same_body_twice, 0);
    EXPECT_EQ(counts.places_new, 0);
    EXPECT_EQ(bodies("names LIKE '%\"Ombudsman, Canadá\"%'"), 1);
    EXPECT_EQ(bodies("names LIKE '%\"Provedor de Justiça de Cabo Verde\"%'"), 1);
    EXPECT_EQ(bodies("legal_basis <> '[]'"), 95);
    EXPECT_EQ(bodies("type = 'nhri'"), 17);
    EXPECT_EQ(bodies("type = 'other'"), 5);
    const auto before = register_as_text();
    const auto again = loaded(data, mapping);
    EXPECT_EQ(again.bodies_known, 101);
    EXPECT_EQ(again.bodies_new + again.bodies_changed + again.bodies_unsure, 0);
    EXPECT_EQ(register_as_text(), before);
}

}  // namespace
}  // namespace liaise::imports
