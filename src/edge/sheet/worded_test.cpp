#include "edge/sheet/worded.hpp"

#include <gtest/gtest.h>

#include <set>

#include "edge/sheet/sheet.hpp"

namespace liaise::sheet {
namespace {

FieldShape field(const char* name, const char* kind, const char* vocabulary = "") {
    FieldShape made;
    made.name = name;
    made.kind = kind;
    made.vocabulary = vocabulary;
    return made;
}

/// A place, as far as these tests want it.
Shape place() {
    Shape source{"source", {field("statement", "text"), field("row", "integer")}};
    Shape shape{"place", {field("id", "reference"), field("names", "names"),
                          field("type", "choice", "place_type"), field("region", "reference"),
                          field("region_name", "text"), field("is_temporary", "flag"),
                          field("source", "record")}};
    shape.fields.back().record = std::make_shared<Shape>(source);
    return shape;
}

std::vector<std::string> headings(const char* language) {
    std::vector<std::string> all;
    for (const auto& column : columns_of(place(), Wording(language)))
        all.push_back(column.heading);
    return all;
}

TEST(Worded, HasTheHeadingsOfTheScreensInTheReadersLanguage) {
    EXPECT_EQ(headings("en"),
              (std::vector<std::string>{"Id", "Name", "Type", "Region (id)", "Region: Name",
                                        "Temporary", "Source: Who says so", "Source: Row"}));
    const auto french = headings("fr");
    EXPECT_EQ(french[1], "Nom");
    EXPECT_TRUE(french[4].starts_with("Région")) << french[4];
    const auto arabic = headings("ar");
    EXPECT_EQ(std::set(arabic.begin(), arabic.end()).size(), arabic.size());
}

TEST(Worded, LeavesTheNamesOfColumnsAsTheyAreForPrograms) {
    const auto columns = columns_of(place(), Wording("fr"));

    EXPECT_EQ(columns[7].name, "source.row");
    EXPECT_EQ(columns[7].kind, Kind::integer);
}

TEST(Worded, SaysWordsAndNotTheirCodes) {
    const Json record = {{"id", "x"},
                         {"type", "prison"},
                         {"is_temporary", true},
                         {"region", nullptr},
                         {"source", {{"statement", "a list"}, {"row", 7}}}};

    const auto said = worded(record, place(), Wording("fr"));

    EXPECT_EQ(said["type"], Wording("fr").word("place_type", "prison"));
    EXPECT_NE(said["type"], "prison");
    EXPECT_EQ(said["is_temporary"], "Oui");
    EXPECT_EQ(said["source"]["row"], 7);
    EXPECT_TRUE(said["region"].is_null());
}

TEST(Worded, SaysEachWordOfAList) {
    Shape shape{"body", {field("powers", "choice", "answer")}};
    shape.fields[0].is_list = true;

    EXPECT_EQ(worded({{"powers", {"yes", "a new one"}}}, shape, Wording("en"))["powers"],
              (Json{"Yes", "a new one"}));
}

}  // namespace
}  // namespace liaise::sheet
