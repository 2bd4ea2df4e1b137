#include "modules/imports/row_reader.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/harmless.hpp"
#include "modules/imports/file_read.hpp"

namespace liaise::imports {
namespace {

const std::string mapping_text = R"(name = "test"
language = "en"
source = "A list"
[when]
column = "when"
[place]
name = "place"
region = "region"
latitude = "lat"
longitude = "lon"
[place.type]
column = "type"
otherwise = "other"
values = { "Prison" = "prison" }
[headcount]
occupancy = "people"
[visit]
yes = "yes"
no = "no"
[[visit.by]]
column = "judges"
body = "judge"
[visit.named_in]
column = "others"
joiners = ["and"]
[[body]]
key = "judge"
names = { en = "Judges" }
type = "judge"
phrases = ["judge"]
[[body]]
key = "bar"
names = { en = "Bar" }
type = "ngo"
phrases = ["bar"]
)";

const std::string heading = "when,place,region,lat,lon,type,people,judges,others\n";

struct ARead {
    Mapping mapping = read_mapping(mapping_text).value();
    RegionWords regions = {{"north", "N"}};
    Result<FileRead> read;

    explicit ARead(const std::string& content)
        : read(read_file({"test.csv", content}, mapping, regions, Day::of(2026, 11, 24),
                         [](const Progress&) { return Go::on; })) {}

    /// "row kind heading said" of each finding.
    std::vector<std::string> told() const {
        std::vector<std::string> all;
        for (const auto& f : read->findings.kept())
            all.push_back(std::to_string(f.row) + ' ' + text_of(f.kind) + ' ' + f.column + ' ' +
                          f.value);
        return all;
    }
};

using Told = std::vector<std::string>;

TEST(ReadingRows, ARowSaysWhatItsColumnsSay) {
    const ARead file(heading + "2024,Alder,NORTH,1.5,-2.25,prison,12,yes,the bar and judge\n");

    ASSERT_TRUE(file.read) << file.read.error().message;
    ASSERT_EQ(file.read->rows.size(), 1U);
    const auto& row = file.read->rows[0];
    EXPECT_EQ(row.row, 2U);
    EXPECT_EQ(row.about->region, "N");
    EXPECT_EQ(row.about->type, "prison");
    EXPECT_EQ(row.about->position->longitude, -2'250'000);
    EXPECT_EQ(row.occupancy, 12);
    ASSERT_EQ(row.visits.size(), 1U);
    EXPECT_EQ(row.visits[0].body, 0U);
    EXPECT_EQ(row.named, (std::vector<std::size_t>{1, 0}));
    EXPECT_EQ(file.told(), Told{"2 words_beside others the"});
}

TEST(ReadingRows, AnEmptyCellIsUnknownAndNeverNo) {
    const ARead file(heading + "2024,Alder,,,,,,,\n2024,Birch,,,,,,perhaps,\n");

    EXPECT_TRUE(file.read->rows[0].visits.empty());
    EXPECT_TRUE(file.read->rows[0].not_visited_by.empty());
    EXPECT_EQ(file.read->counts.unknown_cells, 2);
    EXPECT_EQ(file.told(), (Told{"2 unknown judges ", "3 not_understood judges perhaps"}));
}

TEST(ReadingRows, WhatIsNotUnderstoodIsToldAndTheRestIsRead) {
    const ARead file(heading + "2024,Alder,South,91,0,Jail,many,no,judge\n");

    EXPECT_EQ(file.read->rows.size(), 1U);
    EXPECT_FALSE(file.read->rows[0].about->position);
    EXPECT_EQ(file.told(),
              (Told{"2 not_understood region South", "2 not_understood type Jail",
                    "2 not_understood lat 91 0", "2 not_understood people many",
                    "2 contradiction others judge"}));
}

TEST(ReadingRows, RowsThatSayTheSameOfAPlaceShareItAndEachIsTold) {
    const ARead file(heading + "2024,Alder,South,,,Prison,,yes,\n2025,Alder,South,,,Prison,,yes,\n"
                               "2024,Birch,North,,,Prison,,yes,\n2025,Birch,North,,,,,yes,\n");

    const auto& rows = file.read->rows;
    EXPECT_EQ(rows[0].about, rows[1].about);
    EXPECT_NE(rows[2].about, rows[3].about);
    EXPECT_EQ(rows[3].about->region, "N");
    EXPECT_EQ(file.told(),
              (Told{"2 not_understood region South", "3 not_understood region South"}));
}

TEST(ReadingRows, AFileThatIsTooLargeIsRefusedBeforeItIsRead) {
    const ARead file(std::string(file_bytes_max + 1, 'a'));

    ASSERT_FALSE(file.read);
    EXPECT_EQ(file.read.error().code, "imports.file_too_large");
}

TEST(ReadingRows, MoreThanAnybodyReadsIsCountedAndNotTold) {
    std::string rows;
    for (std::size_t i = 0; i <= findings_max; ++i) rows += "2024,Alder,,,,,many,,\n";
    const ARead file(heading + rows + "2024," + std::string(501, 'a') + ",,,,,,,\n");

    ASSERT_TRUE(file.read);
    EXPECT_EQ(file.read->findings.kept().size(), findings_max);
    EXPECT_GE(file.read->findings.left_out(), 2);
    EXPECT_EQ(file.read->rows.size(), findings_max + 1) << "a name of 501 letters is none";
}

TEST(ReadingRows, RowsThatCannotBeReadAreLeftOutAndTold) {
    const ARead file(heading + "2024,Alder\n2024,,,,,,,no,\nsoon,Birch,,,,,,no,\n"
                               "2027,Cedar,,,,,,no,\n2026,Dogwood,,,,,,no,\n");

    EXPECT_EQ(file.read->rows.size(), 1U);
    EXPECT_EQ(file.read->counts.rows_read, 5);
    EXPECT_EQ(file.read->counts.rows_left_out, 4);
    EXPECT_EQ(file.told(),
              (Told{"2 left_out_ragged  2 / 9", "3 left_out_no_name place ",
                    "4 left_out_no_when when soon", "5 left_out_to_come when "}));
}

TEST(ReadingRows, AFormulaIsNeverTakenAsAValue) {
    const ARead file(heading + "2024,Alder,=HYPERLINK(A1),,,=1+1,,no,\n2024,=A1,,,,,,no,\n");

    EXPECT_EQ(file.read->rows.size(), 1U);
    EXPECT_EQ(file.read->rows[0].about->place.region, "");
    EXPECT_EQ(file.told(), (Told{"2 formula region =HYPERLINK(A1)", "2 formula type =1+1",
                                 "3 formula place =A1", "3 left_out_no_name place "}));
}

TEST(ReadingRows, ANameThatWasMadeHarmlessInAFileOfOursIsTheNameAgain) {
    const ARead file(heading + "2024,\"" + harmless("-North; +South") + "\",,,,,,no,\n");

    ASSERT_EQ(file.read->rows.size(), 1U);
    EXPECT_EQ(file.read->rows[0].about->place.name, "-North; +South");
}

TEST(ReadingRows, LettersThatWereLostOnTheWayAreTold) {
    const ARead file(heading + "2024,S\xEF\xBF\xBDo Paulo,,,,,,no,\n");

    EXPECT_EQ(file.told(), Told{"2 broken_letters place S\xEF\xBF\xBDo Paulo"});
}

TEST(ReadingRows, AColumnThatIsMissingOrThereTwiceIsAMistakeInALineOfTheMapping) {
    auto changed = heading;
    changed.replace(changed.find("judges"), 6, "people");
    const ARead file(changed + "2024,Alder,,,,,,no,\n");

    ASSERT_FALSE(file.read);
    const auto& message = file.read.error().message;
    EXPECT_NE(message.find("Line 16, people: The file has two columns"), std::string::npos);
    EXPECT_NE(message.find("judges: The file has no column"), std::string::npos) << message;
}

TEST(ReadingRows, AFileWithoutRowsIsRefused) {
    EXPECT_EQ(ARead(heading).read.error().code, "imports.no_rows");
    EXPECT_EQ(ARead("").read.error().code, "imports.no_rows");
}

TEST(ReadingRows, OneSheetReadsTheSameInEveryEncodingAndWithEveryDelimiter) {
    const ARead first(heading + "2024,S\xC3\xA3o,,,,,,no,\n");
    const ARead second("\xEF\xBB\xBF" + heading + "2024,S\xC3\xA3o,,,,,,no,\n");
    auto semicolons = heading + "2024,S\xE3o,,,,,,no,\n";
    std::ranges::replace(semicolons, ',', ';');
    const ARead third(semicolons);

    for (const auto* file : {&first, &second, &third}) {
        ASSERT_TRUE(file->read) << file->read.error().message;
        EXPECT_EQ(file->read->rows[0].about->place.name, "S\xC3\xA3o");
    }
}

}  // namespace
}  // namespace liaise::imports
