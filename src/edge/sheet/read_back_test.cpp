#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

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

    std::string made(const std::string& bytes, const std::string& from, const std::string& to) {
        std::ofstream(folder_.file("a." + from), std::ios::binary) << bytes;
        const auto command = "cd " + folder_.path() + " && timeout 50 soffice --headless " +
                             "-env:UserInstallation=file://" + folder_.path() + "/profile " +
                             "--convert-to " + to + " --outdir made a." + from +
                             " >/dev/null 2>&1";
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

TEST_F(LibreOffice, SavesOtherKindsThatAreRefusedByName) {
    for (const auto* kind : {"xls", "ods"}) {
        const auto file = made(written(Format::xlsx), "xlsx", kind);
        ASSERT_FALSE(file.empty()) << kind;
        EXPECT_EQ(workbook::rows_of(file, "", ',').error().code, "error.no_workbook") << kind;
    }
}

}  // namespace
}  // namespace liaise::sheet
