#include <algorithm>
#include <map>
#include <set>

#include "engines/shared_data.hpp"
#include "modules/complaints/a_list_test.hpp"
#include "modules/complaints/epochs.hpp"
#include "modules/complaints/loading.hpp"
#include "modules/do_no_harm/attacker_test.hpp"

namespace liaise::complaints {

namespace {

/// 26,119 complaints at five prisons, 2000 to May 2024, with the mapping that is shipped. The
/// fixture has four of the places, under its own names; of the fifth the register knows nothing.
class RealComplaints : public AList {
protected:
    void SetUp() override {
        upload_.file_name = "ny_complaints_by_facility_month_subject_status.csv";
        upload_.content =
            engines::contents_of(engines::shared_data() / "us-bop-complaints" / upload_.file_name);
        if (upload_.content.empty()) GTEST_SKIP() << "us-bop-complaints is not here";
        upload_.mapping = engines::example("us-bop-complaints/mapping.toml");
        const std::pair<const char*, const char*> called[] = {
            {"Metropolitan Detention Center Brooklyn", "North Hill"},
            {"Metropolitan Correctional Center New York", "North Vale"},
            {"Federal Correctional Institution Otisville", "South Hill"},
            {"Federal Correctional Institution Ray Brook", "South Vale"}};
        for (const auto& [name, place] : called)
            upload_.mapping.replace(upload_.mapping.find(name), std::string(name).size(), place);
    }
    LoadReport loaded() {
        return *writing([&](guard::OwnWork& work) {
                    return load(work, upload_, [](const auto&) { return imports::Go::on; });
                }).value();
    }
    Table by_year() {
        TableQuestion question;
        question.rows = {{"place"}};
        question.span = {{"year"}};
        return reading([&](guard::Work& work) { return *table(work, question).value(); });
    }

    LoadUpload upload_;
};

INSTANTIATE_TEST_SUITE_P(BothEngines, RealComplaints, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(RealComplaints, AreLoadedInFullAndTheSecondTimeChangesNothing) {
    const auto first = loaded();
    const auto again = loaded();
    const auto made = by_year();

    EXPECT_EQ(first.rows_read, 15'287);
    EXPECT_EQ(first.rows_left_out, 0);
    EXPECT_EQ(first.complaints, 26'119);
    EXPECT_EQ(first.places_known, 4);
    EXPECT_EQ(first.places_not_known, 1);
    EXPECT_EQ(text_of(*first.from), "2000-01-01");
    EXPECT_EQ(text_of(*first.to), "2024-05-31");
    EXPECT_EQ(again.fresh + again.changed, 0);
    EXPECT_EQ(again.known, first.fresh);
    EXPECT_EQ(made.number, 26'119);
    EXPECT_EQ(made.left_out, 0);
    // Added up from the file by awk and by Python's csv, apart from this program.
    const std::vector<std::int64_t> years = {
        875,  1032, 1172, 1279, 2130, 1393, 1188, 1127, 1239, 1310, 1433, 1121, 1262,
        874,  873,  668,  792,  771,  837,  1129, 1068, 902,  713,  622,  309};
    ASSERT_EQ(made.total.size(), years.size());
    for (std::size_t i = 0; i < years.size(); ++i)
        EXPECT_EQ(made.total[i].all.number, years[i]) << text_of(made.total[i].from);
    EXPECT_EQ(made.rows[22].all.number, 327) << "Brooklyn, 2022";
    EXPECT_EQ(made.rows[25 + 22].all.number, 6) << "New York, 2022";
    EXPECT_EQ(made.rows[25 + 23].all.state.value, "none") << "closed, and nothing came";
    EXPECT_EQ(made.rows[24].all.state.value, "at_least") << "2024 is known to May only";
}

/// Months that no table tells apart are one to who solves them: fewer unknowns, the same sums.
class Collapsed {
public:
    explicit Collapsed(const std::vector<do_no_harm::Received>& tables) {
        for (std::size_t t = 0; t < tables.size(); ++t)
            for (std::size_t p = 0; p < tables[t].layout.periods.size(); ++p)
                for (const auto& month : tables[t].layout.periods[p].members)
                    names_[month] += std::to_string(t) + '.' + std::to_string(p) + ' ';
    }
    do_no_harm::Line line(do_no_harm::Line months) const {
        std::set<std::string> members;
        for (const auto& month : months.members) members.insert(names_.at(month));
        months.members.assign(members.begin(), members.end());
        return months;
    }
    std::vector<do_no_harm::Count> counts(std::vector<do_no_harm::Count> counts) const {
        std::erase_if(counts, [&](const auto& count) { return !names_.contains(count.month); });
        for (auto& count : counts) count.month = names_.at(count.month);
        return counts;
    }

private:
    std::map<std::string, std::string> names_;
};

std::vector<do_no_harm::Received> received(const Epochs& epochs,
                                           const std::vector<guard::Seen<TableGiven>>& given) {
    std::vector<do_no_harm::Received> tables;
    for (const auto& table : given) tables.push_back(epochs.received(*table));
    return tables;
}

/// Small enough for somebody who solves equations exactly, and real.
TEST_P(RealComplaints, OfTwoTablesInARowNoSmallNumberIsWorkedOut) {
    loaded();
    const auto give_from = [&](const char* from, const char* to, const char* span) {
        GivingDraft draft;
        draft.recipient = mechanism_;
        draft.cut.layout = {{{"place"}}, {}, {}, {{"food_and_water"}, {"phone_and_mail"},
                                                  {"staff_conduct"}},
                            day_from(from), day_from(to), {{span}}};
        writing([&](guard::OwnWork& work) { return give(work, draft); }).value();
    };
    give_from("2022-01-01", "2022-12-31", "year");
    give_from("2022-07-01", "2023-06-30", "half_year");

    std::size_t attacked = 0;
    std::size_t shown = 0;
    const auto all = reading([](guard::Work& work) { return entries(work); });
    const auto given = reading([](guard::Work& work) { return tables_given(work, {}); });
    const Epochs epochs(*all);
    auto tables = received(epochs, given);
    const Collapsed collapsed(tables);
    const auto truth = collapsed.counts(epochs.counts());
    do_no_harm::Attacker attacker;
    for (auto& table : tables) {
        for (auto& period : table.layout.periods) period = collapsed.line(period);
        shown += static_cast<std::size_t>(std::ranges::count(table.shown, true));
        attacker.learn(truth, table);
    }
    for (const auto& table : tables)
        for (const auto& row : table.layout.rows)
            for (const auto& column : table.layout.columns)
                for (const auto& period : table.layout.periods) {
                    const auto number = do_no_harm::sum_of(truth, row, column, period);
                    if (number < 1 || number >= do_no_harm::people_min) continue;
                    ++attacked;
                    EXPECT_GE(attacker.bounds(row, column, period).values(),
                              do_no_harm::people_min)
                        << number;
                }
    EXPECT_GT(attacked, 10U);
    EXPECT_GT(shown, 4U) << "of so small numbers not many can be";
}

}  // namespace

}  // namespace liaise::complaints
