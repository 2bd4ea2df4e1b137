#include "modules/imports/outline.hpp"

#include <sodium.h>

#include "base/a_workbook_test.hpp"
#include "modules/imports/a_register_test.hpp"

namespace liaise::imports {
namespace {

using Texts = std::vector<std::string>;

std::string in_base64(const std::string& bytes) {
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(),
                      reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();
    return text;
}

std::string row_of(int number, const Texts& cells) {
    std::string xml = "<row r=\"" + std::to_string(number) + "\">";
    for (const auto& cell : cells)
        xml += cell.empty() ? "<c/>" : "<c t=\"str\"><v>" + cell + "</v></c>";
    return xml + "</row>";
}

class TheOutline : public ARegister {
protected:
    Result<guard::Seen<Outline>> asked(const OutlineQuestion& question) {
        return writing([&](guard::RegisterWork& work) { return outline(work, question); });
    }
    Outline of(const std::string& content, std::optional<std::string> sheet = {}) {
        const auto found = asked({content, std::move(sheet)});
        if (!found) throw std::runtime_error(found.error().message);
        return **found;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, TheOutline, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(TheOutline, TellsHowATextIsWrittenAndWhereItsHeadingIs) {
    const auto found = of("The list of 2024\n\nname;town\nAlder;Alton\nBirch;\"Burton; North\"\n");

    EXPECT_EQ(found.kind, "delimited");
    EXPECT_EQ(found.encoding, "UTF-8");
    EXPECT_EQ(found.delimiter, ";");
    ASSERT_EQ(found.first_rows.size(), 4U);
    EXPECT_EQ(found.first_rows[1].row, 3);
    EXPECT_EQ(found.first_rows[3].cells, (Texts{"Birch", "Burton; North"}));
    ASSERT_TRUE(found.headings_guess);
    EXPECT_EQ(found.headings_guess->first, 3);
    EXPECT_EQ(found.headings_guess->last, 3);
    EXPECT_TRUE(found.sheets.empty());
}

TEST_P(TheOutline, OfAWorkbookTellsTheSheetsAndWhatIsMerged) {
    auto parts = workbook::AWorkbook{}.parts();
    parts["xl/workbook.xml"] =
        R"(<workbook><sheets><sheet name="Notes" sheetId="2" state="hidden" r:id="r2"/>)"
        R"(<sheet name="List" sheetId="1" r:id="r1"/></sheets></workbook>)";
    parts["xl/worksheets/sheet1.xml"] =
        "<worksheet><dimension ref=\"A1:D5\"/><sheetData>" + row_of(1, {"A title"}) +
        row_of(2, {"Place", "", "Last visit"}) + row_of(3, {"Name", "Town", "Date", "By"}) +
        row_of(4, {"Alder", "Alton", "2024-03-18", "Judge"}) +
        "</sheetData><mergeCells><mergeCell ref=\"A2:B2\"/><mergeCell ref=\"C2:D2\"/>"
        "</mergeCells></worksheet>";
    parts["xl/worksheets/sheet2.xml"] =
        "<worksheet><sheetData>" + row_of(1, {"of a person"}) + "</sheetData></worksheet>";
    const auto content = in_base64(workbook::zipped(parts));

    const auto found = of(content);
    EXPECT_EQ(found.kind, "workbook");
    EXPECT_EQ(found.sheet, "List");
    ASSERT_EQ(found.sheets.size(), 2U);
    EXPECT_TRUE(found.sheets[0].is_hidden);
    EXPECT_EQ(found.sheets[1].rows, 5);
    ASSERT_EQ(found.merged.size(), 2U);
    EXPECT_EQ(found.merged[1].column_first, 3);
    EXPECT_EQ(found.merged[1].column_last, 4);
    ASSERT_TRUE(found.headings_guess);
    EXPECT_EQ(found.headings_guess->first, 2);
    EXPECT_EQ(found.headings_guess->last, 3);
    EXPECT_EQ(of(content, "Notes").first_rows.at(0).cells, Texts{"of a person"});
    EXPECT_EQ(asked({content, "Other"}).error().code, "error.no_such_sheet");
}

TEST_P(TheOutline, ShowsNoMoreThanAScreenDoes) {
    const std::string letter = "é";
    std::string wide;
    for (int i = 0; i < 300; ++i) wide += "n" + std::to_string(i) + ",";
    std::string long_cell;
    for (int i = 0; i < 300; ++i) long_cell += letter;
    std::string content = wide + "\n";
    for (int i = 0; i < 100; ++i) content += long_cell + "," + wide + "\n";

    const auto found = of(content + "cut \"off");

    EXPECT_EQ(found.first_rows.size(), 40U);
    EXPECT_EQ(found.first_rows[0].cells.size(), 200U);
    EXPECT_EQ(found.first_rows[1].cells[0].size(), 200 * letter.size());
}

TEST_P(TheOutline, OffersTheMappingsWhoseColumnsTheFileHas) {
    stored(census("2023-06,Alder Prison,N,Alton,10,9,yes,no,\n"));

    EXPECT_EQ(of(census("").content + "2024-06,Birch,N,Alton,1,1,yes,no,\n").fits,
              Texts{"census"});
    EXPECT_EQ(of("name,town\nAlder,Alton\n").fits, Texts{});
}

TEST_P(TheOutline, OfWhatIsNoFileSaysWhatToDo) {
    EXPECT_EQ(asked({std::string("a\0b", 3), {}}).error().code, "error.unreadable_letters");
    EXPECT_EQ(asked({in_base64("PK\x03\x04 and no more"), {}}).error().code,
              "error.broken_workbook");
    EXPECT_TRUE(of("").first_rows.empty());
    EXPECT_FALSE(of("").headings_guess);
}

}  // namespace
}  // namespace liaise::imports
