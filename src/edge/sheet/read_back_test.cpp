#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "base/delimited.hpp"
#include "base/harmless.hpp"
#include "base/workbook.hpp"
#include "edge/sheet/columns.hpp"
#include "edge/sheet/sheet.hpp"
#include "engines/engines.hpp"

namespace liaise::sheet {
namespace {

struct Well {
    std::string name;
    std::optional<Day> found;
    std::optional<std::int64_t> latitude;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("well", field("name", &Well::name, all, "Its name."),
                      field("found", &Well::found, all, "When it was found."),
                      field("latitude", &Well::latitude, all, "North."));
    }
};
static_assert(Described<Well>);

const std::vector<Well> wells = {{"Puits d’été, “A”", Day::of(2024, 3, 18), -33'918'861},
                                 {"بئر; \"ب\"\nثانٍ", Day::of(1900, 2, 28), {}}};
constexpr const char* as_rows = "Name,Found,Latitude\n"
                                "\"Puits d’été, “A”\",2024-03-18,-33.918861\n"
                                "\"بئر; \"\"ب\"\"\nثانٍ\",1900-02-28\n";

std::string written(Format format) {
    auto sheet = sheet_for(format, shape_of<Well>(), "en");
    for (const auto& well : wells) sheet->add(json_of(well));
    return sheet->written(Fullness::whole);
}

/// A sheet with a formula, in the one kind of file of LibreOffice that is plain text.
constexpr const char* with_formula =
    R"(<?xml version="1.0" encoding="UTF-8"?><office:document office:version="1.2" )"
    R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
    R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
    R"(xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" )"
    R"(office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body>)"
    R"(<office:spreadsheet><table:table table:name="List"><table:table-row>)"
    R"(<table:table-cell table:formula="of:=1+2"/><table:table-cell/>)"
    R"(<table:table-cell table:formula="of:=&quot;a&quot;&amp;&quot;b&quot;"/>)"
    R"(</table:table-row></table:table></office:spreadsheet></office:body></office:document>)";

/// A folder of its own, in which LibreOffice makes one kind of file of another.
class LibreOffice : public testing::Test {
protected:
    void SetUp() override {
        if (made(with_formula, "fods", "xlsx").empty())
            GTEST_SKIP() << "LibreOffice Calc is not here";
    }

    /// `parting`: the letter that parts the cells of delimited text, as these settings have it.
    std::string made(const std::string& bytes, const std::string& from, const std::string& to,
                     char parting = ',') {
        std::ofstream(folder_.file("a." + from), std::ios::binary) << bytes;
        const auto reader = "--infilter='Text - txt - csv (StarCalc):" +
                            std::to_string(static_cast<int>(parting)) + ",34,76,1' ";
        const auto command = "cd " + folder_.path() + " && timeout 50 soffice --headless " +
                             "-env:UserInstallation=file://" + folder_.path() + "/profile " +
                             (from == "csv" ? reader : "") + "--convert-to " + to +
                             " --outdir made a." + from + " >/dev/null 2>&1";
        if (std::system(command.c_str()) != 0) return "";
        std::ifstream file(folder_.file("made/a." + to), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

private:
    engines::TemporaryFolder folder_;
};

TEST(ReadBack, AWorkbookOfOursSaysWhatItWasWrittenOf) {
    EXPECT_EQ(workbook::rows_of(written(Format::xlsx), "", ',').value(), as_rows);
}

TEST_F(LibreOffice, SavesAWorkbookThatSaysTheSame) {
    const auto rows = workbook::rows_of(made(written(Format::xlsx), "xlsx", "xlsx"), "", ',');

    ASSERT_TRUE(rows) << rows.error().message;
    EXPECT_EQ(*rows, as_rows);
}

TEST_F(LibreOffice, SavesResultsOfFormulas) {
    const auto rows = workbook::rows_of(made(with_formula, "fods", "xlsx"), "List", ',');

    ASSERT_TRUE(rows) << rows.error().message;
    EXPECT_EQ(*rows, "3,,ab\n");
}

/// Texts that somebody might type to have another person's computer do something.
const std::vector<std::string> nasty = {
    "=1+2", "+1+2", "-1+2", "@SUM(1)", "=cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0",
    "=HYPERLINK(\"http://x.example\";\"y\")", "=DDE(\"soffice\";\"/etc/passwd\";\"x\")",
    "\t=1+2", "\r=1+2", "\n=1+2", " =1+2", "  \"=1+2", "\"=1+2\"", "'=1+2", "''=1+2",
    "\u00A0=1+2", "\uFEFF=1+2", "＝1+2", "＋1+2", "－1+2", "＠SUM(1)", "a;=1+2", "a;=1+2;b",
    "a\t=1+2\tb", "a|=1+2|b", "a,=1+2,b", "\";=1+2;\"", "\",=1+2,\"", "a\n=1+2\nb", "a\r\n=1+2",
    "\"\n=1+2;\"", "sep=;", "sep=;\n=1+2", "{=1+2}", "=", "-", "-5", "1;-5", "_x003D_1+2",
    "https://x.example", "=IMPORTXML(\"https://x.example\";\"//a\")", "O'Brien", "a - b"};

std::string nasty_as(Format format) {
    auto sheet = sheet_for(format, shape_of<Well>(), "en");
    for (const auto& text : nasty) sheet->add(json_of(Well{text, Day::of(2024, 3, 18), -1}));
    return sheet->written(Fullness::whole);
}

TEST_F(LibreOffice, TakesNoTextOfAWorkbookForAFormula) {
    const auto opened = made(nasty_as(Format::xlsx), "xlsx", "fods");

    EXPECT_NE(opened.find("cmd|"), std::string::npos);
    EXPECT_EQ(opened.find("table:formula"), std::string::npos);
}

TEST_F(LibreOffice, TakesNoTextOfDelimitedTextForAFormulaWhateverPartsItsCells) {
    EXPECT_NE(made("a\n=1+2\n", "csv", "fods").find("table:formula"), std::string::npos);

    for (const char parting : {',', ';', '\t', '|'}) {
        const auto opened = made(nasty_as(Format::csv), "csv", "fods", parting);
        EXPECT_NE(opened.find("cmd"), std::string::npos) << parting;
        EXPECT_EQ(opened.find("table:formula"), std::string::npos) << parting;
    }
}

TEST_F(LibreOffice, HasNumbersAndDaysAndAFilterOverAllRows) {
    const auto opened = made(nasty_as(Format::xlsx), "xlsx", "fods");

    EXPECT_NE(opened.find("office:value-type=\"date\" office:date-value=\"2024-03-18\""),
              std::string::npos);
    EXPECT_NE(opened.find("office:value=\"-0.000001\""), std::string::npos);
    const auto last = "C" + std::to_string(nasty.size() + 1);
    EXPECT_NE(opened.find("table:target-range-address=\"List.A1:List." + last + '"'),
              std::string::npos);
    EXPECT_NE(opened.find("table:display-filter-buttons=\"true\""), std::string::npos);
}

TEST(ReadBack, DelimitedTextSaysWhatItWasWrittenOf) {
    std::vector<std::string> read;
    const auto csv = nasty_as(Format::csv);
    ASSERT_TRUE(each_row(csv, ',', [&](std::size_t row, Cells cells) -> Result<Done> {
        EXPECT_EQ(cells.size(), 3U);
        if (row == 1) return Done{};
        EXPECT_EQ(cells[2], "-0.000001");
        read.push_back(as_it_was(cells[0]));
        return Done{};
    }));

    EXPECT_EQ(read, nasty);
}

TEST_F(LibreOffice, SavesOtherKindsThatAreRefusedByName) {
    for (const auto* kind : {"xls", "ods"}) {
        const auto file = made(written(Format::xlsx), "xlsx", kind);
        ASSERT_FALSE(file.empty()) << kind;
        EXPECT_EQ(workbook::rows_of(file, "", ',').error().code, "error.no_workbook") << kind;
    }
}

}  // namespace
}  // namespace liaise::sheet
