#include "modules/imports/imports.hpp"

#include <algorithm>

#include "base/a_workbook_test.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/imports/a_register_test.hpp"
#include "modules/places/places.hpp"

namespace liaise::imports {
namespace {

const std::string two_places = "2023-06,Alder Prison,N,Alton,10,9,yes,no,\n"
                               "2023-12,Alder Prison,N,Alton,10,8,yes,yes,the bar\n"
                               "2023-12,Birch Remand Centre,N,Burton,5,7,no,,\n";

using Told = std::vector<std::string>;

class Imports : public ARegister {};
INSTANTIATE_TEST_SUITE_P(BothEngines, Imports, engines::both_engines(), engines::name_of_engine);

TEST_P(Imports, ACheckTellsWhatIsNewAndStoresNothing) {
    const auto before = register_as_text();

    const auto report = checked(census(two_places));

    EXPECT_EQ(report.counts.rows_read, 3);
    EXPECT_EQ(report.counts.places_new, 2);
    EXPECT_EQ(report.counts.bodies_new, 3);
    EXPECT_EQ(report.counts.regions_new, 1);
    EXPECT_EQ(report.counts.visits_new, 4);
    EXPECT_EQ(report.counts.headcounts_new, 3);
    EXPECT_EQ(told(report), (Told{"3 words_beside", "4 unknown"}));
    EXPECT_EQ(register_as_text(), before);
    EXPECT_EQ(number("SELECT COUNT(*) FROM imports"), 0);
}

TEST_P(Imports, EachFactKeepsItsFileAndRow) {
    stored(census(two_places));

    EXPECT_EQ(number("SELECT COUNT(*) FROM visits WHERE source LIKE '%\"file\":\"census.csv\"%' "
                     "AND source LIKE '%\"row\":3%'"), 3);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits WHERE type = 'inspection' "
                     "AND precision = 'half_year' AND first_day = '2023-07-01'"), 3);
    EXPECT_EQ(number("SELECT COUNT(*) FROM headcounts WHERE on_day = '2023-12-31'"), 2);
    EXPECT_EQ(place_called("Birch").source.row, 4);
    EXPECT_EQ(name_alone("/home/ada/Letters\\census.csv"), "census.csv");
}

TEST_P(Imports, TheSameFileTwiceChangesNothing) {
    stored(census(two_places));
    const auto before = register_as_text();

    const auto second = checked(census(two_places));
    stored(census(two_places));

    EXPECT_EQ(second.counts.places_known, 2);
    EXPECT_EQ(second.counts.visits_known, 4);
    EXPECT_EQ(second.counts.headcounts_known, 3);
    EXPECT_EQ(second.counts.places_new + second.counts.visits_new + second.counts.headcounts_new +
                  second.counts.places_changed + second.counts.bodies_new,
              0);
    EXPECT_EQ(register_as_text(), before);
}

TEST_P(Imports, ACorrectedFileChangesWhatWasCorrected) {
    stored(census(two_places));

    const auto corrected_rows = "2023-06,Alder Prison,N,Alton,10,9,yes,no,\n"
                                "2023-12,Alder Prison,N,New Alton,10,6,no,yes,the bar\n"
                                "2023-12,Birch Remand Centre,N,Burton,5,7,yes,,\n";
    const auto report = stored(census(corrected_rows));

    EXPECT_EQ(report.counts.visits_withdrawn, 1);
    EXPECT_EQ(report.counts.visits_new, 1);
    EXPECT_EQ(report.counts.visits_known, 3);
    EXPECT_EQ(report.counts.headcounts_changed, 1);
    EXPECT_EQ(report.counts.places_changed, 1);
    EXPECT_EQ(place_called("Alder").town, "New Alton");
    EXPECT_EQ(number("SELECT occupancy FROM headcounts WHERE on_day = '2023-12-31' "
                     "AND capacity = 10"), 6);
    EXPECT_EQ(number("SELECT COUNT(*) FROM headcounts"), 3);
    EXPECT_EQ(checked(census(corrected_rows)).counts.visits_known, 4);
}

TEST_P(Imports, ACellThatIsEmptyInALaterFileTakesNothingBack) {
    stored(census(two_places));

    const auto report = stored(census("2023-12,Alder Prison,N,Alton,10,8,,perhaps,the bar\n"));

    EXPECT_EQ(report.counts.visits_withdrawn, 0);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits"), 4);
    EXPECT_EQ(stored(census("2023-12,Alder Prison,N,Alton,10,8,no,,the bar\n"))
                  .counts.visits_withdrawn,
              1)
        << "one that says no does";
}

TEST_P(Imports, WhatAPersonCorrectedByHandStays) {
    stored(census(two_places));
    corrected(place_called("Alder"), "By hand");

    EXPECT_EQ(told(checked(census(two_places))), (Told{"3 words_beside", "4 unknown"}));
    auto rows = two_places;
    rows.replace(rows.rfind("Alton"), 5, "Elsewhere");
    const auto report = stored(census(rows));

    EXPECT_EQ(told(report),
              (Told{"3 words_beside", "3 kept_place", "3 matched_place", "4 unknown"}));
    EXPECT_EQ(report.counts.places_changed, 0);
    EXPECT_EQ(place_called("Alder").town, "By hand");
}

TEST_P(Imports, ALaterFileAddsToWhatIsThere) {
    stored(census(two_places));

    const auto report =
        stored(census("2024-06,Alder Prison,N,Alton,11,9,yes,no,\n"
                      "2024-06,Birch Remand Center,N,Burton,5,7,no,no,\n"));

    EXPECT_EQ(report.counts.places_known, 2);
    EXPECT_EQ(report.counts.places_new, 0);
    EXPECT_EQ(report.counts.visits_new, 1);
    EXPECT_EQ(report.counts.visits_withdrawn, 0);
    const auto birch = place_called("Birch");
    ASSERT_EQ(birch.other_names.size(), 1U);
    EXPECT_EQ(birch.other_names[0].text, "Birch Remand Centre");
}

TEST_P(Imports, TwoRowsOfOneTimeAboutOnePlaceAreTold) {
    const auto report = stored(census("2023-06,Alder Prison,N,Alton,10,9,yes,no,\n"
                                      "2023-06,ALDER PRISON,N,Alton,12,9,yes,yes,\n"));

    EXPECT_EQ(told(report), Told{"3 same_place_twice"});
    EXPECT_EQ(report.counts.same_place_twice, 1);
    EXPECT_EQ(report.counts.said_twice, 1);
    EXPECT_EQ(report.counts.visits_new, 2);
    EXPECT_EQ(report.counts.headcounts_new, 1);
}

TEST_P(Imports, ABodyOfTheRegisterIsKnownByItsName) {
    const auto made = writing([&](guard::RegisterWork& work) {
        bodies::Draft draft;
        draft.names = {{"fr", "Juges"}, {"en", "JUDGES"}};
        draft.type.value = "judge";
        draft.source.statement = "Made up";
        return bodies::add(work, draft);
    });
    ASSERT_TRUE(made);

    const auto report = stored(census(two_places));

    EXPECT_EQ(report.counts.bodies_new, 2);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visitors WHERE body = '" + made->text() + "'"), 2);
}

TEST_P(Imports, APlaceThatWasMergedIsKnownAndNotMadeAgain) {
    stored(census(two_places));
    const auto alder = place_called("Alder");
    const auto birch = place_called("Birch");
    ASSERT_TRUE(writing([&](guard::RegisterWork& work) {
        return places::merge(work, {birch.id, alder.id});
    }));
    const auto before = register_as_text();

    const auto report = stored(census(two_places));

    EXPECT_EQ(report.counts.places_new, 0);
    EXPECT_EQ(report.counts.places_changed, 0);
    EXPECT_EQ(report.counts.visits_new, 0);
    EXPECT_EQ(report.counts.headcounts_new, 0);
    EXPECT_EQ(register_as_text(), before);
}

TEST_P(Imports, AVisitOfATimeToComeIsNeverStored) {
    const auto report = stored(census("2027-06,Alder Prison,N,Alton,10,9,yes,no,\n"));

    EXPECT_EQ(told(report), Told{"2 left_out_to_come"});
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits"), 0);
    EXPECT_EQ(number("SELECT COUNT(*) FROM places"), 0);
}

TEST_P(Imports, VisitsOfAWorkbookAreOfTheDaysThatItsCellsShow) {
    auto mapping = census_mapping;
    mapping.replace(mapping.find("half-year ending YYYY-MM"), 24, "DD/MM/YYYY");
    const auto text = [](const char* said) {
        return std::string("<c t=\"inlineStr\"><is><t>") + said + "</t></is></c>";
    };
    const auto row = [&](const std::string& when, const char* name, const char* town) {
        return "<row>" + when + text(name) + text("N") + text(town) +
               "<c><v>10</v></c><c><v>9</v></c>" + text("yes") + text("no") + text("") + "</row>";
    };
    workbook::AWorkbook book;
    book.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    for (const char* heading : {"half_year", "name", "region", "town", "capacity", "people",
                                "judge", "ombudsman", "others"})
        book.rows += text(heading);
    book.rows = "<row>" + book.rows + "</row>";
    book.rows += row("<c s=\"1\"><v>45356</v></c>", "Alder Prison", "Alton");
    book.rows += row(text("18/03/2024"), "Birch Remand Centre", "Burton");

    const auto report = writing([&](guard::RegisterWork& work) {
        return store(work, {"census.xlsx", book.bytes()}, mapping,
                     [](const Progress&) { return Go::on; });
    });

    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(told(**report), Told());
    EXPECT_EQ((*report)->counts.visits_new, 2);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits WHERE first_day = '2024-03-05' "
                     "AND last_day = '2024-03-05'"), 1);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits WHERE first_day = '2024-03-18'"), 1);
}

TEST_P(Imports, AnImportThatIsStoppedLeavesNothing) {
    const auto before = register_as_text();

    const auto error = stopped_after(large_census(600), 1'000);

    EXPECT_EQ(error.code, "imports.stopped");
    EXPECT_EQ(register_as_text(), before);
    EXPECT_EQ(number("SELECT COUNT(*) FROM imports"), 0);
}

TEST_P(Imports, AWordThatIsInNoVocabularyIsAMistakeOfTheMapping) {
    auto mapping = census_mapping;
    mapping.replace(mapping.find("\"prison\""), 8, "\"jail\"");
    const auto report = reading([&](guard::Work& work) {
        return check(work, census(two_places), mapping, [](const Progress&) { return Go::on; });
    });

    ASSERT_FALSE(report);
    EXPECT_NE(report.error().message.find("Line 11, place.type: `jail` is not a word"),
              std::string::npos)
        << report.error().message;
}

}  // namespace
}  // namespace liaise::imports
