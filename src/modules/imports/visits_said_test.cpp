#include <fmt/format.h>

#include "modules/imports/a_register_test.hpp"
#include "modules/imports/file_read.hpp"
#include "modules/imports/mapping_file.hpp"

namespace liaise::imports {
namespace {

using Told = std::vector<std::string>;

const std::string top = R"(name = "list"
language = "en"
source = "The list"
[when]
always = "2024"
[place]
name = "name"
known_by = "number"
type = "prison"
[[body]]
key = "judge"
names = { en = "Judges" }
type = "judge"
[[body]]
key = "bar"
names = { en = "Bar" }
type = "ngo"
[visit]
announcement = { column = "told", values = { "no" = "unannounced" }, otherwise = "unknown" }
)";

const std::string last_two = top + R"([[visit.by]]
body = { column = "who", values = { "Court*" = "judge", "all" = ["judge", "bar"] } }
when = { column = "last", pattern = ["D/M/YYYY", "serial"] }
type = { column = "type", values = { "full" = "inspection" }, otherwise = "other" }
[[visit.by]]
body = "bar"
when = { column = "before", pattern = "YYYY-MM" }
)";

const std::string heading_of_list = "number,name,told,who,last,type,before\n";

/// "row body when type announcement" of each visit, and what was told of the rows.
struct AListRead {
    Told visits;
    Told told;

    explicit AListRead(const std::string& rows, const std::string& mapping_text = last_two) {
        const auto mapping = read_mapping(mapping_text);
        if (!mapping) throw std::runtime_error(error_of(mapping.error()).message);
        const auto read = read_file({"list.csv", heading_of_list + rows}, *mapping, {},
                                    Day::of(2026, 11, 24), [](const Progress&) { return Go::on; });
        if (!read) throw std::runtime_error(read.error().message);
        for (const auto& row : read->rows)
            for (const auto& visit : row.visits)
                visits.push_back(fmt::format("{} {} {} {} {}", row.row,
                                             mapping->bodies[visit.body].key, text_of(visit.when),
                                             visit.type, visit.announcement));
        for (const auto& finding : read->findings.kept())
            told.push_back(fmt::format("{} {} {} {}", finding.row, text_of(finding.kind),
                                       finding.column, finding.value));
    }
};

TEST(VisitsOfARow, AreSeveralEachWithItsOwnBodyTimeAndKind) {
    const AListRead read("1,Alder,no,Court of Alton,3/12/2023,full,2022-05\n");

    EXPECT_EQ(read.visits, (Told{"2 judge 2023-12-03 inspection unannounced",
                                 "2 bar 2022-05 unknown unannounced"}));
    EXPECT_EQ(read.told, Told{});
}

TEST(VisitsOfARow, MayBeOfSeveralBodiesAtOnceAndOnADayThatAWorkbookCounted) {
    EXPECT_EQ(AListRead("1,Alder,,all,45263,,\n").visits,
              (Told{"2 judge 2023-12-03 other unknown", "2 bar 2023-12-03 other unknown"}));
}

TEST(VisitsOfARow, AreNoneWhereNoTimeIsSaidAndNobodyIsGuessed) {
    const AListRead read(
        "1,Alder,,Court,,full,\n2,Birch,,Police,3/12/2023,full,\n"
        "3,Cedar,,,3/12/2023,full,\n4,Dogwood,,Court,soon,full,\n");

    EXPECT_EQ(read.visits, Told{});
    EXPECT_EQ(read.told, (Told{"3 not_understood who Police", "4 unknown who ",
                               "5 not_understood last soon"}));
}

TEST(VisitsOfARow, ThatAreToComeAreToldAndNotTaken) {
    const AListRead read("1,Alder,,Court,25/11/2026,full,2022-05\n");

    EXPECT_EQ(read.visits, Told{"2 bar 2022-05 unknown unknown"});
    EXPECT_EQ(read.told, Told{"2 visit_to_come last "});
}

TEST(VisitsOfARow, HaveTheRatingInTheWordsOfTheFileEachInItsOwnColumn) {
    const auto mapping = read_mapping(last_two + "rating = \"type\"\n").value();
    const auto rated = [&](const std::string& cell) {
        const auto read =
            read_file(
                {"list.csv", heading_of_list + "1,Alder,,Court,3/12/2023," + cell + ",2022-05\n"},
                mapping, {}, Day::of(2026, 11, 24), [](const Progress&) { return Go::on; })
                .value();
        Told ratings;
        for (const auto& visit : read.rows.at(0).visits) ratings.push_back(visit.rating);
        ratings.push_back(std::to_string(read.findings.kept().size()));
        return ratings;
    };

    EXPECT_EQ(rated("Meets  Standards*"), (Told{"", "Meets  Standards*", "1"}));
    EXPECT_EQ(rated(""), (Told{"", "", "0"}));
    EXPECT_EQ(rated("2022-05-06"), (Told{"", "2022-05-06", "1"}));
    EXPECT_EQ(rated("2026-11-25"), (Told{"", "", "2"})) << "a visit to come is told nowhere";
    EXPECT_EQ(rated(std::string(501, 'a')), (Told{"", "", "2"})) << "a report is no rating";
}

TEST(VisitsOfARow, HaveNoRatingInWhichADayToComeStandsHoweverItIsWritten) {
    const auto mapping = read_mapping(last_two + "rating = \"type\"\n").value();
    const auto rating = [&](const std::string& cell) {
        const auto read =
            read_file({"list.csv",
                       heading_of_list + "1,Alder,,Court,3/12/2023,\"" + cell + "\",2022-05\n"},
                      mapping, {}, Day::of(2026, 11, 24), [](const Progress&) { return Go::on; })
                .value();
        return read.rows.at(0).visits.at(1).rating;
    };

    for (const std::string to_come :
         {"Next visit on 2026-12-03", "See 3/12/2026 (second visit)", "3.12.2026: follow-up",
          "Revisit 12-03-2026", "postponed to 2026/12/3", "again in 2026-12", "12/2026, if staffed",
          "on 46359 again", "Revisit 20261203", "Revisit by 03122026", "on 25/11/26 once more",
          "between 5.12. and 7.12.2026", "Follow-up on 3 December 2026", "December 3, 2026, again",
          "d\xC3\xA9" "cembre 2026 : suivi", "le 1er d\xC3\xA9" "c. 2026", "Q1 2027",
          "3\xC2\xA0" "d\xC3\xA9" "cembre 2026",
          "\xD9\xA2\xD9\xA0\xD9\xA2\xD9\xA6/\xD9\xA1\xD9\xA2/\xD9\xA3",
          "3 \xD8\xAF\xD9\x8A\xD8\xB3\xD9\x85\xD8\xA8\xD8\xB1 2026", "as of 2028"})
        EXPECT_EQ(rating(to_come), "") << to_come;
    for (const std::string past :
         {"Good, seen 2026-11-23", "Rated 3/11/2026", "12/3/2026: fair", "Met 12 of 30 standards",
          "Meets Standards 2025", "Seen on 46345", "Follow-up of 3 May 2026", "May not meet 2026",
          "12 deficiencies in November 2026", "2026-H2", "Level 3, case 1234567", "4/5"})
        EXPECT_EQ(rating(past), past);
}

TEST(VisitsOfARow, AreStatedByEachRowWhereNoColumnSaysYesOrNo) {
    EXPECT_EQ(AListRead("1,Alder,,,,,\n", top + "[[visit.by]]\nbody = \"bar\"\n").visits,
              Told{"2 bar 2024 unknown unknown"});
}

TEST(VisitsOfARow, OfABodyThatTheMappingLacksAreAMistakeInItsLine) {
    const auto read = read_mapping(
        top + "[[visit.by]]\nbody = { column = \"who\", values = { \"Court\" = \"court\" } }\n"
              "[[visit.by]]\nbody = { column = \"who\" }\n");

    ASSERT_FALSE(read);
    ASSERT_EQ(read.error().size(), 2U);
    EXPECT_EQ(read.error()[0].code, "mapping.no_such_body");
    EXPECT_EQ(read.error()[0].line, 21);
    EXPECT_EQ(read.error()[1].code, "mapping.no_body_values");
    EXPECT_EQ(read.error()[1].line, 23);
}

class AListWithNumbers : public ARegister {
protected:
    Counts loaded(const std::string& rows) {
        const auto report = writing([&](guard::RegisterWork& work) {
            return store(work, {"list.csv", heading_of_list + rows}, last_two,
                         [](const Progress&) { return Go::on; });
        });
        if (!report) throw std::runtime_error(report.error().message);
        return (*report)->counts;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AListWithNumbers, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(AListWithNumbers, TellsItsPlacesApartByThemAndKnowsThemAgain) {
    const auto first = loaded("1,Alder Prison,,Court,3/12/2023,full,2022-05\n"
                              "2,Alder Prison,,Court,3/12/2023,full,\n"
                              "1,Alder Gaol,,Court,3/12/2023,full,\n");
    const auto second = loaded("1,Beech House,,Court,4/12/2023,full,\n"
                               "2,Alder Prison,,Court,3/12/2023,full,\n"
                               "3,Alder Prison,,Court,3/12/2023,full,\n");

    EXPECT_EQ(first.places_new, 2);
    EXPECT_EQ(first.visits_new, 3);
    EXPECT_EQ(first.said_twice, 1);
    EXPECT_EQ(second.places_known, 2);
    EXPECT_EQ(second.places_new, 1);
    EXPECT_EQ(second.visits_new, 2);
    EXPECT_EQ(second.visits_known, 1);
    EXPECT_EQ(number("SELECT COUNT(*) FROM places"), 3);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits"), 5);
}

}  // namespace
}  // namespace liaise::imports
