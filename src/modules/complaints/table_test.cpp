#include <algorithm>

#include "modules/complaints/a_list_test.hpp"

namespace liaise::complaints {

namespace {

class ComplaintsTable : public AList {
protected:
    Table table_by(const std::string& rows, const std::string& span) {
        TableQuestion question;
        question.rows = {{rows}};
        question.span = {{span}};
        return reading([&](guard::Work& work) { return *table(work, question).value(); });
    }
    void complete(const std::string& from, const std::string& to,
                  std::optional<Id<places::Place>> place = {}) {
        const StretchDraft draft{place, *day_from(from), *day_from(to), {"Our list", {}, {}}};
        writing([&](guard::OwnWork& work) { return state_complete(work, draft); }).value();
    }
    static std::string said(const TableCell& cell) {
        return cell.state.value + ' ' + std::to_string(cell.number);
    }
};

INSTANTIATE_TEST_SUITE_P(BothEngines, ComplaintsTable, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(ComplaintsTable, ListsThePlacesThatAreSilent) {
    noted(3, "2026-03", 0);

    const auto made = table_by("place", "year");

    ASSERT_EQ(made.rows.size(), 4U);
    EXPECT_EQ(name_in(made.rows[0].names, "en"), "North Hill");
    EXPECT_EQ(made.rows_in_all, 4);
    EXPECT_EQ(said(made.rows[0].all), "at_least 3");
    EXPECT_EQ(said(made.rows[1].all), "unknown 0");
}

TEST_P(ComplaintsTable, TellsNothingCameFromNothingIsKnown) {
    noted(3, "2026-03", 0);
    complete("2026-01-01", "2026-03-31");
    complete("2026-04-01", "2026-06-30", places_[1]);

    const auto made = table_by("place", "quarter");

    ASSERT_EQ(made.rows.size(), 4U) << "one quarter holds all there is";
    EXPECT_EQ(said(made.rows[0].all), "counted 3");
    EXPECT_EQ(said(made.rows[1].all), "none 0");
    EXPECT_EQ(said(table_by("place", "year").rows[1].all), "unknown 0");
}

TEST_P(ComplaintsTable, KnowsAZeroThatSomebodyCounted) {
    writing([&](guard::OwnWork& work) { return add_count(work, count("2026-02-01", "month", 0)); })
        .value();

    const auto made = table_by("place", "month");

    EXPECT_EQ(said(made.rows[0].cells[0]), "none 0");
    EXPECT_EQ(said(made.rows[1].cells[0]), "unknown 0");
}

TEST_P(ComplaintsTable, AddsUpByRegionAndTimeEachComplaintOnce) {
    noted(3, "2026-03", 0);
    noted(2, "2026-04-07", 1, "work");
    noted(1, "2025", 2);
    auto nowhere = draft("2026-05");
    nowhere.place.reset();
    nowhere.place_words = "the cells behind the court";
    noted(nowhere);

    const auto made = table_by("region", "year");

    ASSERT_EQ(made.rows.size(), 6U) << "two regions, and places not known; two years";
    EXPECT_EQ(made.number, 7);
    EXPECT_EQ(made.rows[1].all.number, 5);
    EXPECT_EQ(made.rows[2].all.number, 1);
    EXPECT_EQ(made.rows[5].all.number, 1);
    EXPECT_TRUE(made.rows[5].names.empty());
    EXPECT_EQ(made.total[1].all.number, 6);
    EXPECT_EQ(made.left_out, 0);
}

TEST_P(ComplaintsTable, SaysWhatFitsNoLine) {
    noted(3, "2026-03", 0);
    noted(2, "2026", 0);
    auto of_region = count("2026-03-01", "month", 7);
    of_region.place.reset();
    of_region.region = regions_[0];
    writing([&](guard::OwnWork& work) { return add_count(work, of_region); }).value();

    const auto by_place = table_by("place", "month");
    const auto by_region = table_by("region", "year");

    EXPECT_EQ(by_place.number, 3);
    EXPECT_EQ(by_place.left_out, 9);
    EXPECT_EQ(by_region.number, 12);
    EXPECT_EQ(by_region.left_out, 0);
}

TEST_P(ComplaintsTable, IsNeverInTheOrderOfNumbers) {
    noted(1, "2026-03", 0);
    noted(9, "2026-03", 3);
    noted(4, "2026-03", 1);

    const auto made = table_by("place", "year");

    std::vector<std::string> names;
    for (const auto& row : made.rows) names.push_back(name_in(row.names, "en"));
    EXPECT_TRUE(std::ranges::is_sorted(names));
}

}  // namespace

}  // namespace liaise::complaints
