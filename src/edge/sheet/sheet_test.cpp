#include "edge/sheet/sheet.hpp"

#include <gtest/gtest.h>

#include "edge/sheet/columns.hpp"

namespace liaise::sheet {
namespace {

struct Spring {
    std::string name;
    Names names;
    std::optional<Day> found;
    std::optional<std::int64_t> latitude;
    std::optional<std::int64_t> longitude;
    std::vector<std::string> users;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("spring", field("name", &Spring::name, all, "Its name."),
                      field("names", &Spring::names, all, "Its names."),
                      field("found", &Spring::found, all, "When it was found."),
                      field("latitude", &Spring::latitude, all, "North."),
                      field("longitude", &Spring::longitude, all, "East."),
                      field("users", &Spring::users, all, "Who uses it."));
    }
};
static_assert(Described<Spring>);

std::string written(Format format, const std::vector<Spring>& springs, const char* language = "en",
                    Fullness fullness = Fullness::whole) {
    auto sheet = sheet_for(format, shape_of<Spring>(), language);
    for (const auto& spring : springs) sheet->add(json_of(spring));
    return sheet->written(fullness);
}

const Spring well{"A, \"B\"\nC", {{"en", "Well"}, {"fr", "Puits"}}, Day::of(2024, 3, 18),
                  -33'918'861, 5, {"x", "y"}};

TEST(Csv, QuotesAsTheStandardSays) {
    EXPECT_EQ("name,names,found,latitude,longitude,users\r\n"
              "\"A, \"\"B\"\"\nC\",Well,2024-03-18,-33.918861,0.000005,\"x; y\"\r\n",
              written(Format::csv, {well}));
}

TEST(Csv, LetsNoTextBecomeAFormulaAndKeepsNumbers) {
    const Spring evil{"=cmd|' /C calc'!A0", {}, {}, -5, {}, {"a", "-b"}};

    EXPECT_TRUE(written(Format::csv, {evil}).ends_with(
        "\r\n\"'=cmd|' /C calc'!A0\",,,-0.000005,,\"a;' -b\"\r\n"));
}

TEST(Csv, SaysThatItIsCut) {
    const auto cut = written(Format::csv, {well}, "en", Fullness::cut);

    EXPECT_NE(cut.find("Cut after 100000 rows"), std::string::npos);
}

TEST(Sheets, ChooseTheNameInTheLanguageThatWasAsked) {
    EXPECT_NE(written(Format::csv, {well}, "fr").find(",Puits,"), std::string::npos);
    EXPECT_NE(written(Format::csv, {well}, "ar").find(",Well,"), std::string::npos);
}

TEST(Sheets, AreEmptyWhereNothingIsKnown) {
    EXPECT_TRUE(written(Format::csv, {Spring{}}).ends_with("\r\n,,,,,\r\n"));
}

TEST(GeoJson, HasEveryRecordAndAPointWhereOneIsKnown) {
    const auto map = Json::parse(written(Format::geojson, {well, Spring{}}));

    ASSERT_EQ(2U, map["features"].size());
    EXPECT_EQ(-33.918861, map["features"][0]["geometry"]["coordinates"][1]);
    EXPECT_TRUE(map["features"][1]["geometry"].is_null());
    EXPECT_FALSE(can_hold(Format::geojson, Shape{"no_position", {}}));
}

TEST(Xlsx, IsAZippedWorkbook) {
    const auto book = written(Format::xlsx, {well, Spring{}}, "en", Fullness::cut);

    EXPECT_TRUE(book.starts_with("PK\x03\x04"));
    EXPECT_NE(book.find("xl/worksheets/sheet2.xml"), std::string::npos);
}

}  // namespace
}  // namespace liaise::sheet
