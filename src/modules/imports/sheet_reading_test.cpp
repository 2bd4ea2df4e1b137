#include "modules/imports/sheet_reading.hpp"

#include <gtest/gtest.h>

#include "base/a_workbook_test.hpp"
#include "modules/imports/file_read.hpp"

namespace liaise::imports {
namespace {

using Told = std::vector<std::string>;

std::string mapping_of(const std::string& rows, const std::string& name = "name",
                       const std::string& top = "") {
    return "name = \"test\"\nlanguage = \"en\"\nsource = \"A list\"\n" + top +
           "[rows]\n" + rows + "\n[when]\nalways = \"2024\"\n[place]\nname = \"" + name +
           "\"\ntown = \"town\"\ntype = \"prison\"\n";
}

/// A file as it is read: "row place, town" of each row, and the rows that were set aside.
struct ASheetRead {
    Told rows;
    Told aside;
    std::string error;

    ASheetRead(const std::string& mapping_text, const std::string& content) {
        const auto mapping = read_mapping(mapping_text);
        if (!mapping) {
            error = error_of(mapping.error()).message;
            return;
        }
        const auto read = read_file({"test", content}, *mapping, {}, Day::of(2026, 11, 24),
                                    [](const Progress&) { return Go::on; });
        if (!read) {
            error = read.error().message;
            return;
        }
        for (const auto& row : read->rows)
            rows.push_back(row.sheet + std::to_string(row.row) + ' ' + row.about->place.name +
                           ", " + row.about->place.town);
        for (const auto& finding : read->findings.kept())
            aside.push_back(std::to_string(finding.row) + ' ' + text_of(finding.kind) + ' ' +
                            finding.column + finding.value);
        EXPECT_EQ(read->counts.rows_read, static_cast<std::int64_t>(rows.size()) +
                                              read->counts.rows_set_aside +
                                              read->counts.rows_left_out);
    }
};

/// A row of a workbook, a cell of text each; "" is left out.
std::string row(int number, const std::vector<std::string>& cells) {
    auto text = "<row r=\"" + std::to_string(number) + "\">";
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (!cells[i].empty())
            text += "<c r=\"" + letters_of_column(i + 1) + std::to_string(number) +
                    R"(" t="inlineStr"><is><t>)" + cells[i] + "</t></is></c>";
    return text + "</row>";
}

TEST(RowsOfASheet, StandBelowTheRowsThatTheMappingCallsTheHeading) {
    const std::string file = "The prisons of Ostrelle\n\nas of 2024,,\nname,town,people\nAlder,"
                             "Alton,1\n";

    EXPECT_EQ(ASheetRead(mapping_of("heading = 4"), file).rows, Told{"5 Alder, Alton"});
    EXPECT_EQ(ASheetRead(mapping_of("heading = \"find\""), file).rows, Told{"5 Alder, Alton"});
    EXPECT_NE(ASheetRead(mapping_of(""), file).error.find("no column of this heading"),
              std::string::npos);
}

TEST(RowsOfASheet, AHeadingOfSeveralRowsIsReadDownwardsWithWhatIsMerged) {
    workbook::AWorkbook book;
    book.rows = row(1, {"List"}) + row(2, {"name", "Where", "", "When"}) +
                row(3, {"", "town", "region", "opened"}) + row(4, {"Alder", "Alton", "N", "1990"});
    auto parts = book.parts();
    auto& sheet = parts["xl/worksheets/sheet1.xml"];
    sheet.insert(sheet.find("</sheetData>") + 12,
                 R"(<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/></mergeCells>)");
    auto mapping = mapping_of("heading = [2, 3]");
    mapping.replace(mapping.find("\"town\""), 6, "\"Where / town\"\nregion = \"Where / region\"");

    const ASheetRead read(mapping, workbook::zipped(parts));

    EXPECT_EQ(read.error, "");
    EXPECT_EQ(read.rows, Told{"4 Alder, Alton"});
}

TEST(RowsOfASheet, WhatTheMappingLeavesOutIsCountedAndTold) {
    const ASheetRead read(mapping_of("until = [\"Notes*\"]\nleave_out = [\"Region *\", \"total\"]\n"
                                     "leave_out_where = { town = [\"closed\"] }"),
                          "name,town\nRegion North,\nAlder,Alton\nBirch,Closed\nTotal,2\nNotes:\n"
                          "Cedar,Alton\n");

    EXPECT_EQ(read.rows, Told{"3 Alder, Alton"});
    EXPECT_EQ(read.aside, (Told{"2 set_aside Region North", "4 set_aside Birch",
                                "5 set_aside Total", "6 set_aside Notes:", "7 set_aside Cedar"}));
}

TEST(RowsOfASheet, AnEmptyCellIsFilledFromAboveOnlyWhereTheMappingSaysSo) {
    const std::string file = "name,town\nAlder,Alton\nBirch,\nCedar,Carr\nDogwood,\n";

    EXPECT_EQ(ASheetRead(mapping_of("fill_down = [\"town\"]"), file).rows,
              (Told{"2 Alder, Alton", "3 Birch, Alton", "4 Cedar, Carr", "5 Dogwood, Carr"}));
    EXPECT_EQ(ASheetRead(mapping_of(""), file).rows,
              (Told{"2 Alder, Alton", "3 Birch, ", "4 Cedar, Carr", "5 Dogwood, "}));
}

TEST(RowsOfASheet, MergedCellsSayTheSameInEachRowWhereTheMappingSaysSo) {
    workbook::AWorkbook book;
    book.rows = row(1, {"name", "town"}) + row(2, {"Alder", "Alton"}) + row(3, {"Birch"}) +
                row(4, {"Cedar"});
    auto parts = book.parts();
    auto& sheet = parts["xl/worksheets/sheet1.xml"];
    sheet.insert(sheet.find("</sheetData>") + 12,
                 R"(<mergeCells><mergeCell ref="B2:B3"/></mergeCells>)");

    EXPECT_EQ(ASheetRead(mapping_of("fill_merged = true"), workbook::zipped(parts)).rows,
              (Told{"2 Alder, Alton", "3 Birch, Alton", "4 Cedar, "}));
    EXPECT_EQ(ASheetRead(mapping_of(""), workbook::zipped(parts)).rows,
              (Told{"2 Alder, Alton", "3 Birch, ", "4 Cedar, "}));
}

TEST(RowsOfASheet, BlocksSideBySideAreReadOneAfterTheOther) {
    const ASheetRead read(mapping_of("columns = [\"A:B\", \"D:E\"]", "column A"),
                          "name,town,,name,town\nAlder,Alton,,Birch,Byre\n,,,Cedar,Carr\n");

    EXPECT_EQ(read.error, "");
    EXPECT_EQ(read.rows, (Told{"2 Alder, Alton", "2 Birch, Byre", "3 Cedar, Carr"}));
}

TEST(RowsOfASheet, OneOfTwoHeadingsAlikeIsNamedByItsNumberOrItsLetter) {
    const std::string file = "name,town,name\nAlder,Alton,Birch\n";

    EXPECT_EQ(ASheetRead(mapping_of("", "name (2)"), file).rows, Told{"2 Birch, Alton"});
    EXPECT_EQ(ASheetRead(mapping_of("", "column C"), file).rows, Told{"2 Birch, Alton"});
    EXPECT_NE(
        ASheetRead(mapping_of(""), file)
            .error.find(
                "two columns of this heading. Say which, as in \"name (2)\" or \"column C\"."),
        std::string::npos);
}

TEST(RowsOfASheet, BlanksAndLineBreaksInAHeadingDoNotCount) {
    EXPECT_EQ(ASheetRead(mapping_of("", "Name of prison"),
                         "\"Name\nof\xC2\xA0 prison\",town\nAlder,Alton\n")
                  .rows,
              Told{"2 Alder, Alton"});
}

TEST(RowsOfASheet, WhatStandsForNothingIsTakenAsEmpty) {
    EXPECT_EQ(
        ASheetRead(mapping_of("unknown = [\"-999\", \"n/a\"]"), "name,town\nAlder,-999\n").rows,
        Told{"2 Alder, "});
}

TEST(RowsOfASheet, EachSheetThatIsNamedInAListIsRead) {
    workbook::AWorkbook book;
    book.sheets = R"(<sheet name="North" sheetId="1" r:id="r1"/>)"
                  R"(<sheet name="South" sheetId="2" r:id="r2"/>)";
    book.rows = row(1, {"name", "town"}) + row(2, {"Alder", "Alton"});
    book.other_rows = row(1, {"town", "name"}) + row(2, {"Byre", "Birch"});

    const ASheetRead read(mapping_of("", "name", "sheet = [\"*th\"]\n"), book.bytes());

    EXPECT_EQ(read.error, "");
    EXPECT_EQ(read.rows, (Told{"North2 Alder, Alton", "South2 Birch, Byre"}));
    EXPECT_NE(ASheetRead(mapping_of("", "name", "sheet = \"*th\"\n"), book.bytes())
                  .error.find("fits several sheets"),
              std::string::npos);
}

TEST(RowsOfASheet, ARuleThatCannotBeFollowedIsToldWithItsLine) {
    for (const auto* rule : {"heading = 0", "heading = [4, 2]", "heading = [1, 9]",
                             "heading = \"top\"", "columns = \"F\"", "columns = \"F:A\"",
                             "fill_merged = \"yes\"", "until = 7", "leave_out = \"[*\"",
                             "rows_from = 3"}) {
        const auto read = read_mapping(mapping_of(rule));

        ASSERT_FALSE(read) << rule;
        EXPECT_EQ(read.error().size(), 1U) << rule;
        EXPECT_EQ(read.error()[0].line, 5) << rule;
        EXPECT_TRUE(read.error()[0].key.starts_with("rows.")) << rule;
    }
}

}  // namespace
}  // namespace liaise::imports
