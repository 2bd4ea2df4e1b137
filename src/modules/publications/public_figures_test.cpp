#include <gtest/gtest.h>

#include <algorithm>

#include "modules/publications/public_page.hpp"

namespace liaise::publications {

namespace {

/// So many of a theme; the first `done` of them are established as done.
void add(std::vector<Published>& all, const char* theme, int number, int done) {
    for (int i = 0; i < number; ++i) {
        Published one;
        one.theme = {{theme}};
        one.answer = PublishedAnswer{{}, {i < done ? "accepted" : "none"}, {}};
        one.claim = PublishedClaim{{}, {i < done ? "fully" : "partly"}, {}};
        one.finding = PublishedFinding{{}, {i < done ? "fully" : "not_done"}};
        all.push_back(one);
    }
}

std::optional<std::int64_t> figure(const PublicRow& row, const char* name) {
    const auto found =
        std::ranges::find(row.figures, Code<"public_figure">{name}, &PublicFigure::figure);
    return found == row.figures.end() ? std::nullopt : found->number;
}

}  // namespace

TEST(PublicFigures, CountWhatIsPublishedByThemeAndAllTogether) {
    std::vector<Published> all;
    add(all, "health_care", 12, 6);
    add(all, "torture", 14, 7);

    const auto rows = public_figures(all).value();
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].theme->value, "health_care");
    EXPECT_EQ(figure(rows[0], "asked"), 12);
    EXPECT_EQ(figure(rows[0], "done"), 6);
    EXPECT_EQ(figure(rows[1], "not_done"), 7);
    EXPECT_TRUE(rows[2].is_all);
    EXPECT_EQ(figure(rows[2], "asked"), 26);
    EXPECT_EQ(figure(rows[2], "answered"), 13);
    EXPECT_EQ(figure(rows[2], "claimed_done"), 13);
    EXPECT_EQ(rows[0].figures.size(), 11U);
}

TEST(PublicFigures, HideSmallNumbersAndThoseThatWouldGiveThemAway) {
    std::vector<Published> all;
    add(all, "health_care", 12, 6);
    add(all, "torture", 2, 1);

    const auto rows = public_figures(all).value();
    EXPECT_FALSE(figure(rows[1], "asked"));
    EXPECT_FALSE(figure(rows[1], "done"));
    EXPECT_FALSE(figure(rows[0], "done") && figure(rows[2], "done"));
}

TEST(PublicFigures, OfNothingAreNone) { EXPECT_TRUE(public_figures({}).value().empty()); }

}  // namespace liaise::publications
