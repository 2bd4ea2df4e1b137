#include <gtest/gtest.h>

#include <array>
#include <map>
#include <numeric>
#include <stdexcept>

#include "base/delimited.hpp"
#include "engines/shared_data.hpp"
#include "modules/signals/beside_r_test.hpp"

/// Counts that offices published, where the shared data is there: what we make of them is what R
/// makes of them.
namespace liaise::signals {
namespace {

using CountedRow = std::map<std::string, std::string>;

std::vector<CountedRow> rows_of(const std::string& path) {
    std::vector<CountedRow> rows;
    Cells headings;
    const auto read = each_row(engines::contents_of(engines::shared_data() / path), ',',
                               [&](std::size_t, Cells cells) -> Result<Done> {
                                   if (headings.empty()) {
                                       headings = std::move(cells);
                                       return Done{};
                                   }
                                   auto& row = rows.emplace_back();
                                   for (std::size_t i = 0; i < cells.size(); ++i)
                                       row[headings.at(i)] = cells[i];
                                   return Done{};
                               });
    if (!read) throw std::runtime_error(path + ": " + read.error().message);
    return rows;
}

bool is_number(const std::string& text) {
    return !text.empty() && text.find_first_not_of("0123456789.") == std::string::npos;
}

std::int64_t number_in(const std::string& text) {
    return is_number(text) ? static_cast<std::int64_t>(std::stod(text)) : 0;
}

/// 1 to 12, whether it is a word or a number; 0 for none.
std::size_t month_in(const std::string& text) {
    static const std::array<std::string, 12> names = {
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == text) return i + 1;
    return static_cast<std::size_t>(number_in(text));
}

/// Our own choices, and those with the uncertainty of the level.
std::vector<beside_r::Asked> methods() {
    OverTimeMethod of_the_level;
    of_the_level.threshold = Threshold::muan;
    return {{"nbPlugin", {}}, {"muan", of_the_level}};
}

/// Some places that R can be asked about where only series are of interest.
std::vector<CountedThere> no_matter_which() {
    return {{3, 1}, {5, 2}, {9, 2}, {1, 1}, {4, 3}, {12, 4}, {2, 2}, {8, 1}, {0, 1}};
}

/// A series for no matter what, where only places are of interest.
std::vector<beside_r::Series> no_matter_what() { return {beside_r::Series(72, 7)}; }

/// Deaths by month from 2015 to 2020, of each State that has counted in each of these years.
std::vector<beside_r::Series> deaths_by_state() {
    constexpr std::size_t first_year = 2015;
    constexpr std::size_t years = 6;
    std::map<std::string, beside_r::Series> by_state;
    for (const auto& row : rows_of("us-prisons-deaths/deaths_by_facility_month_cause.csv")) {
        const auto year = static_cast<std::size_t>(number_in(row.at("year")));
        const auto month = month_in(row.at("month"));
        if (year < first_year || year >= first_year + years || month < 1 || month > 12) continue;
        auto& series = by_state[row.at("state")];
        series.resize(years * 12);
        series[(year - first_year) * 12 + month - 1] += number_in(row.at("deaths"));
    }
    std::vector<beside_r::Series> all;
    for (const auto& [state, series] : by_state) {
        bool is_counted = true;
        for (std::size_t year = 0; year < years && is_counted; ++year) {
            const auto from = series.begin() + static_cast<std::ptrdiff_t>(year * 12);
            is_counted = std::any_of(from, from + 12, [](auto deaths) { return deaths > 0; });
        }
        if (is_counted) all.push_back(series);
    }
    return all;
}

/// Complaints by month, of each prison and subject with 300 of them and more.
std::vector<beside_r::Series> complaints_by_subject() {
    constexpr std::int64_t often = 300;
    constexpr std::size_t first_year = 2000;
    constexpr std::size_t years = 24;
    std::map<std::string, beside_r::Series> all;
    for (const auto& row :
         rows_of("us-bop-complaints/ny_complaints_by_facility_month_subject_status.csv")) {
        const auto& day = row.at("month_received");
        const auto year = static_cast<std::size_t>(number_in(day.substr(0, 4)));
        if (year < first_year || year >= first_year + years) continue;
        auto& series = all[row.at("facility_code") + row.at("subject_code")];
        series.resize(years * 12);
        const auto month = static_cast<std::size_t>(number_in(day.substr(5, 2)));
        series.at((year - first_year) * 12 + month - 1) += number_in(row.at("cases"));
    }
    std::vector<beside_r::Series> frequent;
    for (const auto& [key, series] : all)
        if (std::accumulate(series.begin(), series.end(), std::int64_t{0}) >= often)
            frequent.push_back(series);
    return frequent;
}

/// Deaths in the last half-year of the census, over the people held there; a prison that leaves
/// one of the five causes empty is not known.
std::vector<CountedThere> deaths_by_prison() {
    std::vector<CountedThere> places;
    for (const auto& row : rows_of("br-sisdepen/prisons_inspections_2016-06_2019-12.csv")) {
        if (row.at("period") != "2019-12" || number_in(row.at("population_total")) == 0) continue;
        CountedThere place{0, static_cast<double>(number_in(row.at("population_total"))) / 1'000};
        bool is_known = true;
        for (const char* cause : {"natural", "homicide", "suicide", "accident", "unknown"}) {
            const auto& cell = row.at(std::string("deaths_") + cause);
            is_known = is_known && is_number(cell);
            place.number += number_in(cell);
        }
        if (is_known) places.push_back(place);
    }
    return places;
}

/// Placements in segregation by place over the months that it reported; where two workbooks state
/// one month, what the later one states.
std::vector<CountedThere> segregation_by_place() {
    std::map<std::string, std::map<std::string, std::pair<std::string, std::int64_t>>> stated;
    for (const auto& row : rows_of("us-ice-inspections/segregation_placements_monthly.csv")) {
        auto& month = stated[row.at("facility")][row.at("month")];
        if (row.at("source") > month.first)
            month = {row.at("source"), number_in(row.at("placements"))};
    }
    std::vector<CountedThere> places;
    for (const auto& [facility, months] : stated) {
        auto& place = places.emplace_back();
        for (const auto& [month, said] : months) {
            place.exposure += 1;
            place.number += said.second;
        }
    }
    return places;
}

TEST(RealCounts, OfDeathsByStateAreJudgedAsRJudgesThem) {
    const beside_r::Question question{deaths_by_state(), methods(), 6, no_matter_which()};
    if (question.series.empty()) GTEST_SKIP() << "the shared data is not here";
    ASSERT_GT(question.series.size(), 20u);
    const auto answer = beside_r::ask(question);
    if (!answer) GTEST_SKIP() << "R's package surveillance is not here";

    const auto [bounds, above] = beside_r::compare_over_time(question, *answer);

    EXPECT_GT(bounds, 200);
    // The second half of 2020: more died than in any of the years before.
    EXPECT_GT(above, 20);
}

TEST(RealCounts, OfComplaintsBySubjectAreJudgedAsRJudgesThem) {
    const beside_r::Question question{complaints_by_subject(), methods(), 6, no_matter_which()};
    if (question.series.empty()) GTEST_SKIP() << "the shared data is not here";
    ASSERT_EQ(question.series.size(), 23u);
    const auto answer = beside_r::ask(question);
    if (!answer) GTEST_SKIP() << "R's package surveillance is not here";

    EXPECT_GT(beside_r::compare_over_time(question, *answer).bounds, 50);
}

TEST(RealCounts, OfDeathsByPrisonLieAsRPutsThem) {
    const beside_r::Question question{no_matter_what(), methods(), 1, deaths_by_prison()};
    if (question.places.empty()) GTEST_SKIP() << "the shared data is not here";
    ASSERT_GT(question.places.size(), 1'000u);
    const auto answer = beside_r::ask(question);
    if (!answer) GTEST_SKIP() << "R's package surveillance is not here";

    beside_r::compare_places(question, *answer);
}

TEST(RealCounts, OfSegregationByPlaceLieAsRPutsThem) {
    const beside_r::Question question{no_matter_what(), methods(), 1, segregation_by_place()};
    if (question.places.empty()) GTEST_SKIP() << "the shared data is not here";
    ASSERT_GT(question.places.size(), 100u);
    const auto answer = beside_r::ask(question);
    if (!answer) GTEST_SKIP() << "R's package surveillance is not here";

    beside_r::compare_places(question, *answer);
}

}  // namespace
}  // namespace liaise::signals
