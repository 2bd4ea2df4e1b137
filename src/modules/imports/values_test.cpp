#include "modules/imports/values.hpp"

#include <gtest/gtest.h>

namespace liaise::imports {
namespace {

TEST(ImportedValues, DegreesAreReadAsDigitsAndRoundedAtTheMillionth) {
    EXPECT_EQ(micro_degrees("-9.0638816"), -9'063'882);
    EXPECT_EQ(micro_degrees("-70.7652815595"), -70'765'282);
    EXPECT_EQ(micro_degrees("0.1"), 100'000);
    EXPECT_EQ(micro_degrees("-0,0000005"), -1);
    EXPECT_EQ(micro_degrees("0.0000004999999999"), 0);
    EXPECT_EQ(micro_degrees("180"), 180'000'000);
    EXPECT_EQ(micro_degrees("-999,9999999"), -1'000'000'000);
    for (const auto* text : {"", "north", "12°30'", "1.2.3", "1e2", "1234.5", "-"})
        EXPECT_FALSE(micro_degrees(text)) << text;
}

TEST(ImportedValues, PeopleAreCountedInWholeNumbers) {
    EXPECT_EQ(people_count("1150"), 1150);
    EXPECT_EQ(people_count(" 12.0 "), 12);
    for (const auto* text : {"", "-1", "12.5", "1,200", "about 30", "99999999"})
        EXPECT_FALSE(people_count(text)) << text;
}

TEST(ImportedValues, ATimeIsReadAsThePatternWritesIt) {
    const auto read = [](const char* pattern, const char* text) -> std::string {
        const auto when = WhenPattern::from(pattern).value().when(text);
        return when ? text_of(*when) : "none";
    };

    EXPECT_EQ(read("half-year ending YYYY-MM", "2016-06"), "2016-H1");
    EXPECT_EQ(read("half-year ending YYYY-MM", "2019-12"), "2019-H2");
    EXPECT_EQ(read("half-year ending YYYY-MM", "2019-11"), "none");
    EXPECT_EQ(read("half-year beginning MM/YYYY", "07/2019"), "2019-H2");
    EXPECT_EQ(read("DD/MM/YYYY", "18/03/2024"), "2024-03-18");
    EXPECT_EQ(read("MM/DD/YYYY", "18/03/2024"), "none");
    EXPECT_EQ(read("YYYYMM", "202403"), "2024-03");
    EXPECT_EQ(read("YYYY", "2024"), "2024");
    EXPECT_EQ(read("YYYY", "2024-03"), "none");
    EXPECT_FALSE(WhenPattern::from("DD.MM."));
    EXPECT_FALSE(WhenPattern::from("half-year ending YYYY"));
    EXPECT_FALSE(WhenPattern::from("YYYY-DD-MM")) << "a day of a workbook would be misread";
    EXPECT_EQ(read("YYYY/DD/MM", "2024/18/03"), "2024-03-18");
    EXPECT_EQ(read("YYYY/DD/MM", "2024-03-05"), "2024-03-05");
    EXPECT_EQ(text_of(*WhenPattern().when("2024-H1")), "2024-H1");
}

TEST(ImportedValues, ATimeOfAWorkbookIsReadBesideThePatternAndNoMoreExactly) {
    const auto read = [](const char* pattern, const char* text) -> std::string {
        const auto when = WhenPattern::from(pattern).value().when(text);
        return when ? text_of(*when) : "none";
    };

    EXPECT_EQ(read("DD/MM/YYYY", "2024-03-18"), "2024-03-18");
    EXPECT_EQ(read("DD/MM/YYYY", "2024-03-18T09:30:00"), "2024-03-18");
    EXPECT_EQ(read("DD/MM/YYYY", "2024-03"), "2024-03");
    EXPECT_EQ(read("MM/YYYY", "2024-03-18"), "2024-03");
    EXPECT_EQ(read("half-year ending MM/YYYY", "2024-06-30"), "2024-H1");
    EXPECT_EQ(read("YYYY", "2024-03-18"), "none");
    EXPECT_EQ(text_of(*WhenPattern().when("2024-03-18T09:30:00")), "2024-03-18");
}

TEST(ImportedValues, AWholeValueComesBeforeAStarAndTheLongerBeforeTheShorter) {
    ValueMap map;
    map.add("Outro : *", {"prison"});
    map.add("Outro : *monitora*", {"other"});
    map.add("Outro : Delegacia", {"police_station"});

    EXPECT_EQ(map.words("OUTRO: DELEGACIA")->front(), "police_station");
    EXPECT_EQ(map.words("Outro : Central de Monitoração")->front(), "other");
    EXPECT_EQ(map.words("Outro : presídio")->front(), "prison");
    EXPECT_EQ(map.words("Presídio"), nullptr);
}

}  // namespace
}  // namespace liaise::imports
