#include "base/workbook.hpp"

#include <gtest/gtest.h>

#include "base/a_workbook_test.hpp"
#include "base/file_rows.hpp"
#include "base/workbook_values.hpp"

namespace liaise::workbook {
namespace {

using namespace std::string_literals;

std::string text_of(const AWorkbook& book, const std::string& sheet = "") {
    const auto rows = rows_of(book.bytes(), sheet, ',');
    return rows ? *rows : rows.error().code;
}

std::string code_of(std::string_view bytes) {
    const auto rows = rows_of(bytes, "", ',');
    return rows ? "" : rows.error().code;
}

TEST(Workbook, RowsStandWhereTheyStoodAndEmptyCellsBetweenThemStayEmpty) {
    AWorkbook book;
    book.texts = "<si><t>place</t></si>"
                 "<si><r><t>North</t></r><r><t xml:space=\"preserve\"> Hill</t></r>"
                 "<rPh sb=\"0\" eb=\"1\"><t>noru</t></rPh></si>";
    book.rows = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>n</t></is></c></row>)"
                R"(<row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" s="0"/><c r="C4"><v>3</v></c></row>)"
                R"(<row><c><v>7</v></c></row>)";

    EXPECT_EQ(text_of(book), "place,,n\n\n\nNorth Hill,,3\n7\n");
}

TEST(Workbook, WhatPartsCellsElsewhereStandsInQuotationMarks) {
    AWorkbook book;
    book.rows = "<row r=\"1\"><c t=\"str\"><v>a, \"b\"</v></c><c t=\"str\"><v>c;d</v></c>"
                "<c t=\"str\"><v>e_x000A_f_x0000_</v></c><c t=\"b\"><v>1</v></c></row>";

    EXPECT_EQ(text_of(book), "\"a, \"\"b\"\"\",\"c;d\",\"e\nf_x0000_\",TRUE\n");
}

TEST(Workbook, NumbersKeepAllTheirDigits) {
    EXPECT_EQ(number_text("26119"), "26119");
    EXPECT_EQ(number_text("0.30000000000000004"), "0.30000000000000004");
    EXPECT_EQ(number_text("1.2345678901234567E+17"), "123456789012345670");
    EXPECT_EQ(number_text("-1.5e-3"), "-0.0015");
    EXPECT_EQ(number_text("12.0"), "12");
    EXPECT_EQ(number_text("007"), "7");
    EXPECT_EQ(number_text("1E+999"), "1E+999");
    EXPECT_EQ(number_text("#"), "#");
}

TEST(Workbook, TimesAreAsExactAsTheCellShowsThem) {
    const auto time = [](const char* number, const char* code, Since since = Since::y1900) {
        return time_text(number, shown_by(std::string_view(code)), since).value_or("none");
    };
    EXPECT_EQ(time("45369", "dd/mm/yyyy"), "2024-03-18");
    EXPECT_EQ(time("45369", "[$-409]mmm\\ yyyy;@"), "2024-03");
    EXPECT_EQ(time("45369", "yyyy"), "2024");
    EXPECT_EQ(time("45369.395833333336", "d.m.yy h:mm"), "2024-03-18T09:30:00");
    EXPECT_EQ(time("45369", "d.m.yy h:mm"), "2024-03-18");
    EXPECT_EQ(time("0.99999999", "d.m.yy h:mm"), "1900-01-01") << "rounded to the next day";
    EXPECT_EQ(time("0.395833333333", "hh:mm:ss"), "09:30:00");
    EXPECT_EQ(time("43907", "dd/mm/yyyy", Since::y1904), "2024-03-18");
    EXPECT_EQ(time("59", "d/m/yy"), "1900-02-28");
    EXPECT_EQ(time("61", "d/m/yy"), "1900-03-01") << "1900 was no leap year";
    for (const char* code : {"General", "0.00E+00", "#,##0\\ \"days\"", "[Red]0", "[h]"})
        EXPECT_EQ(time("45369", code), "none") << code;
    EXPECT_EQ(time("-1", "dd/mm/yyyy"), "none");
    EXPECT_EQ(time("many", "dd/mm/yyyy"), "none");
}

TEST(Workbook, ACellIsATimeByItsStyle) {
    AWorkbook book;
    book.styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"mm/yyyy\"/></numFmts>"
                  "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                  "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                  "<xf numFmtId=\"164\"/></cellXfs>";
    book.rows = "<row r=\"1\"><c><v>45369</v></c><c s=\"1\"><v>45369</v></c>"
                "<c s=\"2\"><v>45369</v></c><c t=\"d\"><v>2024-03-18T00:00:00</v></c></row>";
    EXPECT_EQ(text_of(book), "45369,2024-03-18,2024-03,2024-03-18\n");

    book.book = "<workbookPr date1904=\"1\"/>";
    book.rows = "<row r=\"1\"><c s=\"1\"><v>43907</v></c></row>";
    EXPECT_EQ(text_of(book), "2024-03-18\n");
}

TEST(Workbook, OfAFormulaTheSavedResultIsReadAndWithoutOneTheCellIsNamed) {
    AWorkbook book;
    book.rows = "<row r=\"1\"><c r=\"A1\"><f>1+2</f><v>3</v></c>"
                "<c r=\"B1\" t=\"str\"><f>\"\"</f><v></v></c>"
                "<c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>";
    EXPECT_EQ(text_of(book), "3,,#DIV/0!\n");

    book.rows += "<row r=\"2\"><c r=\"AB2\"><f>1+2</f></c></row>";
    const auto refused = rows_of(book.bytes(), "", ',');
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "error.formula_without_result");
    EXPECT_NE(refused.error().message.find("AB2"), std::string::npos);
}

TEST(Workbook, HiddenSheetsAreReadOnlyIfTheyAreNamedInFull) {
    AWorkbook book;
    book.sheets = R"(<sheet name="Names" sheetId="1" state="veryHidden" r:id="r1"/>)"
                  R"(<sheet name="2024" sheetId="2" r:id="r2"/>)";
    book.rows = "<row r=\"1\"><c t=\"str\"><v>of a person</v></c></row>";
    book.other_rows = "<row r=\"1\"><c><v>5</v></c></row>";

    EXPECT_EQ(text_of(book), "5\n");
    EXPECT_EQ(text_of(book, "2024"), "5\n");
    EXPECT_EQ(text_of(book, "Names"), "of a person\n");
    EXPECT_EQ(text_of(book, "Nam*"), "error.no_such_sheet");
    book.sheets = R"(<sheet name="Names" sheetId="1" state="hidden" r:id="r1"/>)";
    EXPECT_EQ(text_of(book), "error.no_such_sheet");
}

TEST(Workbook, SheetsAreListedAndSeveralAreReadInTheirOrder) {
    AWorkbook book;
    book.sheets = R"(<sheet name="2023 " sheetId="1" r:id="r1"/>)"
                  R"(<sheet name="2024 " sheetId="2" state="hidden" r:id="r2"/>)";
    book.rows = "<row r=\"1\"><c><v>1</v></c></row>";
    book.other_rows = "<row r=\"1\"><c><v>2</v></c></row>";

    const auto listed = sheets_of(book.bytes());
    ASSERT_TRUE(listed);
    ASSERT_EQ(listed->size(), 2U);
    EXPECT_EQ((*listed)[0].name + (*listed)[1].name, "2023 2024 ");
    EXPECT_FALSE((*listed)[0].is_hidden);
    EXPECT_TRUE((*listed)[1].is_hidden);
    EXPECT_EQ(read_sheets(book.bytes(), {"20*"}, ',')->size(), 1U);
    const auto both = read_sheets(book.bytes(), {"2024 ", "20*"}, ',');
    ASSERT_TRUE(both);
    ASSERT_EQ(both->size(), 2U);
    EXPECT_EQ((*both)[0].text + (*both)[1].text, "1\n2\n");
    book.sheets = "";
    for (int i = 0; i < 1'001; ++i)
        book.sheets += "<sheet name=\"s" + std::to_string(i) + "\" r:id=\"r1\"/>";
    EXPECT_EQ(sheets_of(book.bytes()).error().code, "error.workbook_too_many_parts");
    book.sheets.resize(book.sheets.find("<sheet name=\"s61\""));
    EXPECT_EQ(read_sheets(book.bytes(), {"s*"}, ',').error().code, "error.too_many_sheets");
}

TEST(Workbook, MergedCellsAreToldAndTheirNumberIsLimited) {
    auto parts = AWorkbook{}.parts();
    const auto with = [&](const std::string& merged) {
        parts["xl/worksheets/sheet1.xml"] =
            "<worksheet><dimension ref=\"A1:C40\"/><sheetData><row r=\"1\"><c><v>1</v></c></row>"
            "</sheetData><mergeCells>" + merged + "</mergeCells></worksheet>";
        return zipped(parts);
    };
    const auto bytes = with("<mergeCell ref=\"B2:AA4\"/><mergeCell ref=\"A1\"/>");

    const auto read = read_sheets(bytes, {}, ',');
    ASSERT_TRUE(read);
    ASSERT_EQ(read->front().merged.size(), 1U);
    const auto& merged = read->front().merged.front();
    EXPECT_EQ(merged.row_first, 2U);
    EXPECT_EQ(merged.row_last, 4U);
    EXPECT_EQ(merged.column_first, 2U);
    EXPECT_EQ(merged.column_last, 27U);
    EXPECT_EQ(sheets_of(bytes)->front().rows, 40U);
    EXPECT_EQ(code_of(with("<mergeCell ref=\"B4:A2\"/>")), "error.broken_workbook");
    std::string many;
    for (int i = 0; i < 100'001; ++i) many += "<mergeCell ref=\"A1:B1\"/>";
    EXPECT_EQ(code_of(with(many)), "error.workbook_too_many_parts");
}

TEST(Workbook, WhatIsNoneIsRefusedWithWhatToDo) {
    EXPECT_FALSE(is_one("place,n\n"));
    EXPECT_EQ(code_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 of an old Excel"), "error.no_workbook");
    EXPECT_EQ(code_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0"
                      "k\0a\0g\0e\0"s),
              "error.locked_workbook");
    EXPECT_EQ(code_of(zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})),
              "error.no_workbook");
    const auto whole = AWorkbook{}.bytes();
    EXPECT_EQ(code_of(whole), "");
    EXPECT_EQ(code_of(whole.substr(0, whole.size() / 2)), "error.broken_workbook");
    auto parts = AWorkbook{}.parts();
    parts.erase("xl/worksheets/sheet1.xml");
    EXPECT_EQ(code_of(zipped(parts)), "error.broken_workbook");
    parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData>";
    EXPECT_EQ(code_of(zipped(parts)), "error.broken_workbook");
    parts["xl/worksheets/sheet1.xml"] =
        "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet>&b;</worksheet>";
    EXPECT_EQ(code_of(zipped(parts)), "error.broken_workbook");
}

TEST(Workbook, RowsAndCellsOutOfTheirOrderAreNoWorkbook) {
    AWorkbook book;
    for (const char* rows :
         {"<row r=\"2\"/><row r=\"1\"/>", "<row r=\"1048577\"/>", "<c><v>1</v></c>",
          "<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
          "<row><c t=\"s\"><v>5</v></c></row>"}) {
        book.rows = rows;
        EXPECT_EQ(text_of(book), "error.broken_workbook") << rows;
    }
    book.rows = "<row><c r=\"XFD1\"><v>1</v></c></row>";
    EXPECT_EQ(text_of(book), "error.workbook_too_large");
}

/// A few kilobytes that unpack to gigabytes would fill the memory of a small machine.
TEST(Workbook, WhatUnpacksToTooMuchIsStopped) {
    AWorkbook nested;
    for (int i = 0; i < 300; ++i) nested.rows += "<a>";
    EXPECT_EQ(text_of(nested), "error.broken_workbook");

    AWorkbook bomb;
    bomb.rows = std::string(260UL * 1024 * 1024, ' ');
    const auto bytes = bomb.bytes();
    EXPECT_LT(bytes.size(), 4U * 1024 * 1024);
    EXPECT_EQ(code_of(bytes), "error.workbook_too_large");
}

TEST(Workbook, ATagThatDoesNotEndIsStopped) {
    AWorkbook book;
    book.rows = "<row r=\"1\"><c><v>1</v></c></row><!-- " + std::string(900'000, '-') + " -->";
    EXPECT_EQ(text_of(book), "error.broken_workbook") << "two dashes end a comment";

    book.rows = "<row spans=\"" + std::string(2'000'000, '1') + "\"/>";
    EXPECT_EQ(text_of(book), "error.broken_workbook");
    book.rows = "<row spans=\"" + std::string(900'000, '1') + "\"><c><v>1</v></c></row>";
    EXPECT_EQ(text_of(book), "1\n");
}

TEST(Workbook, WhatIsTooLongForACellOrASheetIsStopped) {
    AWorkbook book;
    book.rows = "<row><c><v>" + std::string(100'001, '1') + "</v></c></row>";
    EXPECT_EQ(text_of(book), "error.workbook_too_large");

    book.texts = "<si><t>" + std::string(100'000, 'a') + "</t></si>";
    book.rows = "";
    for (int i = 0; i < 700; ++i) book.rows += "<row><c t=\"s\"><v>0</v></c></row>";
    EXPECT_EQ(text_of(book), "error.workbook_too_large") << "64 MiB of rows";

    book.rows = "";
    book.texts = "";
    for (int i = 0; i < 4'000'001; ++i) book.texts += "<si/>";
    EXPECT_EQ(text_of(book), "error.workbook_too_large") << "four million texts";
}

/// Each part takes memory before it is read.
TEST(Workbook, OfTooManyPartsIsStopped) {
    auto parts = AWorkbook{}.parts();
    for (int i = 0; parts.size() < 10'000; ++i) parts["xl/media/" + std::to_string(i)] = "";
    EXPECT_EQ(code_of(zipped(parts)), "");

    parts["xl/media/another"] = "";
    EXPECT_EQ(code_of(zipped(parts)), "error.workbook_too_many_parts");
}

TEST(FileRows, AreOfTextOrOfAWorkbookWhicheverTheBytesAre) {
    AWorkbook book;
    book.rows = "<row r=\"1\"><c t=\"str\"><v>a;b</v></c><c><v>3</v></c></row>";

    EXPECT_EQ(file_rows("a;b\nc;d\n", {})->delimiter, ';');
    EXPECT_EQ(file_rows(book.bytes(), {})->text, "\"a;b\",3\n");
    const auto by_semicolon = *file_rows(book.bytes(), {';', {}});
    EXPECT_EQ(by_semicolon.text, "\"a;b\";3\n");
    EXPECT_EQ(by_semicolon.delimiter, ';');
    book.sheets += R"(<sheet name="List 2" sheetId="2" r:id="r2"/>)";
    EXPECT_EQ(file_rows(book.bytes(), {{}, {"List*"}}).error().code, "error.several_sheets");
    EXPECT_TRUE(file_rows(book.bytes(), {{}, {"List"}}));
    book.rows = "<row r=\"1\"><c t=\"str\"><v>a^b</v></c><c><v>3</v></c></row>";
    EXPECT_EQ(file_rows(book.bytes(), {'^', {}})->text, "\"a^b\"^3\n");
    EXPECT_EQ(file_rows(book.bytes(), {{}, {"other"}}).error().code, "error.no_such_sheet");
}

}  // namespace
}  // namespace liaise::workbook
