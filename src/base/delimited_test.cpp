#include "base/delimited.hpp"

#include <gtest/gtest.h>

namespace liaise {
namespace {

using Rows = std::vector<std::pair<std::size_t, Cells>>;

Result<Rows> read(std::string_view text, char delimiter = ',') {
    Rows rows;
    auto done = each_row(text, delimiter, [&](std::size_t row, Cells cells) -> Result<Done> {
        rows.emplace_back(row, std::move(cells));
        return Done{};
    });
    if (!done) return std::unexpected(done.error());
    return rows;
}

TEST(Delimited, CellsInQuotationMarksHoldDelimitersLineEndsAndQuotationMarks) {
    const auto rows = read("a,b\n\"one, two\",\"three \"\"four\"\"\nfive\"\n");

    ASSERT_TRUE(rows);
    EXPECT_EQ(*rows, (Rows{{1, {"a", "b"}}, {2, {"one, two", "three \"four\"\nfive"}}}));
}

TEST(Delimited, EveryLineEndEndsARowAndEmptyRowsAreCounted) {
    const Rows expected = {{1, {"a"}}, {2, {"b"}}, {4, {"c"}}};

    EXPECT_EQ(*read("a\nb\n\nc"), expected);
    EXPECT_EQ(*read("a\r\nb\r\n\r\nc\r\n"), expected);
    EXPECT_EQ(*read("a\rb\r\rc"), expected);
    EXPECT_EQ(*read("a,\nb,\n , \nc,\n"), (Rows{{1, {"a", ""}}, {2, {"b", ""}}, {4, {"c", ""}}}));
}

TEST(Delimited, TheDelimiterIsTheOneThatPartsTheRowsMostEvenly) {
    EXPECT_EQ(delimiter_of("name,town\nA,B\n"), ',');
    EXPECT_EQ(delimiter_of("name;town;note\nA;B;one, two, three\nC;D;\n"), ';');
    EXPECT_EQ(delimiter_of("name\ttown\nA, the old one\tB\n"), '\t');
    EXPECT_EQ(delimiter_of("name|town\nA|B, C; D\n"), '|');
    EXPECT_EQ(delimiter_of("name^town\nA^B, C\n"), '^');
    EXPECT_EQ(delimiter_of("name~town\nA~B, C\n"), '~');
    EXPECT_EQ(delimiter_of("The list, of 2024\n\nname;town\nA;B\nC;D\n"), ';');
    EXPECT_EQ(delimiter_of("name\nA\n"), ',');
    EXPECT_EQ(delimiter_of(""), ',');
}

TEST(Delimited, AQuotationMarkOutOfPlaceIsToldWithItsRow) {
    for (const auto* text : {"a,b\nc,d\"e\n", "a,b\n\"c,d\n"}) {
        const auto rows = read(text);
        ASSERT_FALSE(rows);
        EXPECT_NE(rows.error().message.find("row 2"), std::string::npos) << rows.error().message;
    }
}

TEST(Delimited, AnEnormousCellIsToldWithItsRow) {
    const auto rows = read("a,b\nc,d\n" + std::string(cell_bytes_max + 1, 'x') + ",e\n");

    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().kind, ErrorKind::too_large);
    EXPECT_NE(rows.error().message.find("Row 3"), std::string::npos) << rows.error().message;
}

TEST(Delimited, ManyCellsInOneRowAreTooLarge) {
    EXPECT_EQ(read(std::string(columns_max + 1, ',')).error().kind, ErrorKind::too_large);
}

}  // namespace
}  // namespace liaise
