#include "modules/complaints/loading.hpp"

#include "base/a_workbook_test.hpp"
#include "modules/complaints/a_list_test.hpp"

namespace liaise::complaints {

namespace {

const imports::OnProgress on = [](const imports::Progress&) { return imports::Go::on; };

constexpr const char* of_counts = R"(
name = "yearbook"
source = "The yearbook"
holds = "counts"
complete = true
number = "n"
[when]
column = "month"
pattern = "YYYY-MM"
[place]
column = "prison"
[place.values]
"The Hill" = "North Hill"
[theme]
column = "about"
[theme.values]
"doctor" = "health_care"
"doctors" = "health_care"
"food*" = "food_and_water"
)";

constexpr const char* of_cases = R"(
name = "our-list"
source = "Our list"
holds = "cases"
id = "no"
person = "who"
[when]
column = "came"
[place]
column = "where"
[theme]
column = "about"
otherwise = "unknown"
[theme.values]
"doctor" = "health_care"
[outcome]
column = "end"
otherwise = "pending"
[outcome.values]
"right" = "upheld"
)";

class ComplaintsLoaded : public AList {
protected:
    Result<guard::Seen<LoadReport>> loaded(const std::string& content, const char* mapping,
                                           bool is_check_only = false) {
        return writing([&](guard::OwnWork& work) {
            return load(work, {"folder/file.csv", content, mapping, is_check_only}, on);
        });
    }
    std::int64_t number() {
        return reading([](guard::Work& work) { return (*table(work, {}).value()).number; });
    }
};

INSTANTIATE_TEST_SUITE_P(BothEngines, ComplaintsLoaded, engines::both_engines(),
                         engines::name_of_engine);

constexpr const char* a_year = "prison,month,about,n\n"
                               "The Hill,2025-01,doctor,3\n"
                               "The Hill,2025-01,doctors,4\n"
                               "South Vale,2025-02,food cold,2\n"
                               "Elsewhere,2025-02,noise,1\n"
                               "South Vale,February,doctor,1\n"
                               "South Vale,2027-02,doctor,1\n"
                               "South Vale,2025-03,doctor,many\n";

TEST_P(ComplaintsLoaded, AreAddedUpAndWhatIsNotUnderstoodIsTold) {
    const auto report = *loaded(a_year, of_counts).value();

    EXPECT_EQ(report.rows_read, 7);
    EXPECT_EQ(report.rows_left_out, 3);
    EXPECT_EQ(report.complaints, 10);
    EXPECT_EQ(report.fresh, 3);
    EXPECT_EQ(report.places_known, 2);
    EXPECT_EQ(report.places_not_known, 1);
    EXPECT_EQ(text_of(*report.to), "2025-02-28");
    EXPECT_EQ(number(), 10);
    ASSERT_EQ(report.findings.size(), 5U);
    EXPECT_EQ(report.findings[0].kind, "left_out_number");
    EXPECT_EQ(report.findings[0].said, "many");
    EXPECT_EQ(report.findings[0].first_row, 8);
    EXPECT_EQ(reading([](guard::Work& work) { return stretches(work, {})->size(); }), 1U);
}

TEST_P(ComplaintsLoaded, TheSecondTimeNothingChanges) {
    loaded(a_year, of_counts).value();

    const auto again = *loaded(a_year, of_counts).value();

    EXPECT_EQ(again.fresh + again.changed, 0);
    EXPECT_EQ(again.known, 3);
    EXPECT_EQ(number(), 10);
    EXPECT_EQ(reading([](guard::Work& work) { return stretches(work, {})->size(); }), 1U);
}

TEST_P(ComplaintsLoaded, AWorkbookTellsWhatItsRowsAsTextTell) {
    workbook::AWorkbook book;
    book.styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"mmm yyyy\"/></numFmts>"
                  "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>";
    book.rows = "<row><c t=\"str\"><v>prison</v></c><c t=\"str\"><v>month</v></c>"
                "<c t=\"str\"><v>about</v></c><c t=\"str\"><v>n</v></c></row>"
                "<row><c t=\"str\"><v>The Hill</v></c><c s=\"1\"><v>45658</v></c>"
                "<c t=\"str\"><v>doctor</v></c><c><f>3+4</f><v>7</v></c></row>";

    const auto report = *loaded(book.bytes(), of_counts).value();
    const auto again = *loaded("prison,month,about,n\nThe Hill,2025-01,doctor,7\n", of_counts)
                            .value();

    EXPECT_EQ(report.complaints, 7);
    EXPECT_EQ(text_of(*report.from), "2025-01-01");
    EXPECT_EQ(text_of(*report.to), "2025-01-31");
    EXPECT_EQ(again.known, 1);
    EXPECT_EQ(again.fresh, 0);
}

TEST_P(ComplaintsLoaded, ACheckStoresNothing) {
    const auto report = *loaded(a_year, of_counts, true).value();

    EXPECT_EQ(report.fresh, 3);
    EXPECT_EQ(number(), 0);
}

TEST_P(ComplaintsLoaded, WhatTheFileSaysOtherwiseIsCorrectedAndWhatAPersonCorrectedStays) {
    loaded(a_year, of_counts).value();
    const auto counts_now = reading([](guard::Work& work) { return counts(work, {})->items; });
    for (const auto& count : counts_now)
        if (count->theme.value == "food_and_water")
            writing([&](guard::OwnWork& work) {
                return correct_count(work, {count->id, 1, 5, {}});
            }).value();

    const auto again = *loaded("prison,month,about,n\nThe Hill,2025-01,doctor,9\n"
                               "South Vale,2025-02,food cold,2\n",
                               of_counts)
                            .value();

    EXPECT_EQ(again.changed, 1);
    EXPECT_EQ(again.known, 1);
    EXPECT_EQ(number(), 9 + 5 + 1);
}

TEST_P(ComplaintsLoaded, AreOfTheirPlaceOnceItIsKnown) {
    loaded(a_year, of_counts).value();
    auto mapping = std::string(of_counts);
    mapping.replace(mapping.find("\"The Hill\""), 0, "\"Elsewhere\" = \"North Vale\"\n");

    const auto again = *loaded(a_year, mapping.c_str()).value();

    EXPECT_EQ(again.fresh, 0);
    EXPECT_EQ(again.changed, 1);
    EXPECT_EQ(again.places_not_known, 0);
    EXPECT_EQ(number(), 10);
}

TEST_P(ComplaintsLoaded, CasesAreKnownByTheirNumberAndHoldNoNames) {
    constexpr const char* list = "no,came,where,about,who,end\n"
                                 "17,2025-03-04,North Hill,doctor,P-1,right\n"
                                 "18,2025-03,somewhere,doctor,Jane Miller,\n";
    const auto report = *loaded(list, of_cases).value();
    const auto again = *loaded(list, of_cases).value();

    EXPECT_EQ(report.fresh, 2);
    EXPECT_EQ(again.known, 2);
    EXPECT_EQ(again.fresh, 0);
    const auto all = reading([](guard::Work& work) { return cases(work, {})->items; });
    ASSERT_EQ(all.size(), 2U);
    const auto is_named = [](const auto& one) {
        return one->person && one->person->reveal() != "P-1";
    };
    EXPECT_EQ(std::ranges::count_if(all, is_named), 0);
}

TEST_P(ComplaintsLoaded, StoppedHalfWayLeavesNothing) {
    std::string rows = "prison,month,about,n\n";
    for (int i = 0; i < 3'000; ++i)
        rows += "Prison " + std::to_string(i) + ",2025-01,doctor,1\n";
    std::int64_t stored = 0;
    const auto stopped = writing([&](guard::OwnWork& work) {
        return load(work, {"a.csv", rows, of_counts, false}, [&](const imports::Progress& so_far) {
            if (so_far.phase == imports::Phase::storing) stored = so_far.done;
            return stored >= 2'000 ? imports::Go::stop : imports::Go::on;
        });
    });

    EXPECT_EQ(code_of(stopped), "imports.stopped");
    EXPECT_EQ(stored, 2'000);
    EXPECT_EQ(number(), 0);
}

TEST_P(ComplaintsLoaded, AMappingsMistakesAreToldTogether) {
    const auto refused = loaded(a_year, "holds = \"counts\"\n[theme]\ncolumn = \"a\"\n"
                                        "otherwise = \"no such theme\"\n");

    ASSERT_EQ(code_of(refused), "imports.mapping_mistakes");
    for (const char* part : {"name", "source", "when", "place", "no such theme"})
        EXPECT_NE(refused.error().message.find(part), std::string::npos) << part;
}

}  // namespace

}  // namespace liaise::complaints
