#include "modules/recommendations/loading.hpp"

#include <algorithm>

#include "base/a_workbook_test.hpp"
#include "modules/recommendations/a_load_test.hpp"

namespace liaise::recommendations {

namespace {

constexpr const char* as_asked = R"(
name = "asked"
language = "en"
source = "List of what was asked"
known_by = "no"
text = "{what}"
report = "Report {year}, list {no}"
paragraph = "para"
kind = "after_visit"
theme_separator = "/"
[issuer]
column = "by"
[issuer.values]
"Us" = "Council"
[addressee]
column = "to"
separator = ";"
[addressee.values]
"MoI" = "Ministry of the Interior"
[issued]
column = "when"
[theme]
column = "about"
otherwise = "other"
[theme.values]
"Doctors" = "health_care"
"General" = []
[answer]
column = "reply"
[answer.values]
"Yes" = "accepted"
"No" = "rejected"
"Supported" = "upr_supported"
"No word" = []
[answer.when]
column = "replied"
)";

const std::string heading = "no,what,year,para,by,to,when,about,reply,replied\n";
const std::string a_doctor = "1,A doctor sees everyone.,2025,12,Us,MoI; Visitors,2025-03,"
                             "General/Doctors,Yes,2025-06-01\n";
const std::string heated = "2,Cells are heated.,2025,13,Visitors,council,2025-04-02,Cold,"
                           "Supported,2025-07\n";
const std::string radios = "3,Radios.,2025,14,Us,,2025-05-01,Doctors,No word,\n";
const std::string three = heading + a_doctor + heated + radios;

class LoadedRecommendations : public ALoad {
protected:
    Id<Recommendation> id_of(const std::string& title) { return by_title().at(title).id; }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, LoadedRecommendations, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(LoadedRecommendations, StandAsTheMappingReadsThem) {
    const auto report = loaded(three, as_asked);

    EXPECT_EQ(report.rows_read, 3);
    EXPECT_EQ(report.fresh, 3);
    EXPECT_EQ(report.answers, 2);
    const auto all = by_title();
    const auto& first = all.at("A doctor sees everyone.");
    EXPECT_EQ(first.issuer, council);
    EXPECT_EQ(first.addressee, "Ministry of the Interior; Visitors");
    EXPECT_FALSE(first.addressee_body) << "there are two";
    EXPECT_EQ(text_of(*first.issued), "2025-03");
    EXPECT_EQ(first.theme->value, "health_care");
    EXPECT_EQ(first.kind.value, "after_visit");
    EXPECT_EQ(first.report, "Report 2025, list 1");
    EXPECT_EQ(first.paragraph, "12");
    EXPECT_EQ(first.answered.value, "accepted");
    EXPECT_FALSE(first.claimed || first.verified) << "an answer establishes nothing";
    EXPECT_TRUE(first.is_open);
    const auto& second = all.at("Cells are heated.");
    EXPECT_EQ(second.issuer, visitors);
    EXPECT_EQ(second.addressee_body, council);
    EXPECT_EQ(second.theme->value, "other");
    const auto answer = told(second.id).answers.at(0);
    EXPECT_EQ(answer.says.value, "accepted");
    EXPECT_EQ(answer.said.word->value, "upr_supported");
    EXPECT_EQ(answer.said.words, "Supported");
    EXPECT_EQ(answer.source, "List of what was asked");
    EXPECT_EQ(all.at("Radios.").answered.value, "none");
}

TEST_P(LoadedRecommendations, AreLeftOutRowByRowWithTheReason) {
    const auto report = loaded(three + "4,,2025,1,Us,,2025-04-02,,,\n"
                                       "5,Beds.,2025,1,Somebody,,2025-04-02,,,\n"
                                       "6,Beds.,2025,1,Us,,2031-04-02,,,\n"
                                       "7,Beds.,2025,1,Us,,in spring,,,\n"
                                       "8,Beds.,2025\n"
                                       "9,Beds.,2025,1,Somebody,,2025-04-02,,,\n",
                               as_asked);

    std::vector<std::string> why;
    for (const auto& finding : report.findings)
        if (finding.kind.starts_with("left_out"))
            why.push_back(std::to_string(finding.first_row) + ' ' + finding.kind);
    EXPECT_EQ(report.fresh, 3);
    EXPECT_EQ(report.rows_left_out, 6);
    EXPECT_EQ(why, (std::vector<std::string>{"5 left_out_no_text", "6 left_out_issuer",
                                             "7 left_out_future", "8 left_out_when",
                                             "9 left_out_ragged", "10 left_out_issuer"}));
}

TEST_P(LoadedRecommendations, SayWhatAPersonShouldLookAt) {
    const auto report = loaded(heading + "1,Beds.,2025,1,Us,The Visitors; Elsewhere,2025-04-02,"
                                         "Cold,Perhaps,\n"
                                         "2,Beds.,2025,1,Us,The Visitors,2025-04-02,Cold,Yes,\n",
                               as_asked);

    std::map<std::string, LoadFinding> findings;
    for (const auto& finding : report.findings) findings.emplace(finding.kind, finding);
    EXPECT_EQ(report.fresh, 2);
    EXPECT_EQ(findings.at("theme_not_known").said, "Cold");
    EXPECT_EQ(findings.at("theme_not_known").rows, 2);
    EXPECT_EQ(findings.at("answer_not_known").said, "Perhaps");
    EXPECT_EQ(findings.at("answer_when_not_known").first_row, 3);
    EXPECT_EQ(findings.at("addressee_unsure").said, "The Visitors");
    EXPECT_EQ(findings.at("addressee_unsure").like, "Visitors");
    EXPECT_EQ(by_title().at("Beds.").answered.value, "none");
}

TEST_P(LoadedRecommendations, TheSecondTimeNothingIsAdded) {
    loaded(three, as_asked);

    const auto again = loaded(three + heated, as_asked);

    EXPECT_EQ(again.fresh + again.answers + again.said_otherwise, 0);
    EXPECT_EQ(again.known, 3);
    EXPECT_EQ(again.rows_said_twice, 1);
    EXPECT_EQ(rows_of("recommendations"), 3);
    EXPECT_EQ(rows_of("recommendation_facts"), 2);
}

TEST_P(LoadedRecommendations, OfOneNumberThatSayTwoThingsAreTwo) {
    const std::string two = heading + radios + "3,Bread.,2025,14,Us,,2025-05-01,Doctors,,\n";

    EXPECT_EQ(loaded(two, as_asked).fresh, 2);
    EXPECT_EQ(loaded(two, as_asked).known, 2);
}

TEST_P(LoadedRecommendations, AreLookedAtBeforehandAndNothingIsStored) {
    const auto report = checked(three, as_asked);

    EXPECT_EQ(report.fresh, 3);
    ASSERT_EQ(report.first_rows.size(), 3U);
    EXPECT_EQ(report.first_rows[1].row, 3);
    EXPECT_EQ(report.first_rows[1].issuer, "Visitors");
    EXPECT_EQ(report.first_rows[1].answered->value, "accepted");
    EXPECT_TRUE(all_loads().empty());
    expect_nothing_left();
}

TEST_P(LoadedRecommendations, ALaterAnswerComesBesideTheEarlier) {
    loaded(three, as_asked);

    const auto report = loaded(heading + "1,A doctor sees everyone.,2025,12,Us,MoI; Visitors,"
                                         "2025-03,General/Doctors,No,2025-09-01\n",
                               as_asked);

    EXPECT_EQ(report.answers, 1);
    EXPECT_EQ(report.fresh, 0);
    const auto story = told(id_of("A doctor sees everyone."));
    EXPECT_EQ(story.answers.size(), 2U);
    EXPECT_EQ(story.recommendation.answered.value, "rejected");
}

TEST_P(LoadedRecommendations, StayAsTheyAreWhereTheFileWordsThemAnew) {
    loaded(three, as_asked);

    const auto report = loaded(heading + "3,Radios and books.,2025,14,Us,,2025-05-01,Doctors,,\n",
                               as_asked);

    EXPECT_EQ(report.said_otherwise, 1);
    EXPECT_EQ(report.findings.back().kind, "said_otherwise");
    EXPECT_TRUE(by_title().contains("Radios."));
}

TEST_P(LoadedRecommendations, ThatSomebodyTookOutDoNotComeBack) {
    loaded(three, as_asked);
    const auto radio = id_of("Radios.");
    as(ours, [&](guard::OwnWork& work) { return remove(work, {radio}); }).value();

    const auto again = loaded(three, as_asked);

    EXPECT_EQ(again.fresh, 0);
    EXPECT_FALSE(by_title().contains("Radios."));
}

TEST_P(LoadedRecommendations, AreTakenBackAsAWhole) {
    loaded(three, as_asked);
    const auto load = all_loads().at(0);

    const auto report = undone(load.id).value();

    EXPECT_EQ(load.file_name, "list.csv");
    EXPECT_EQ(load.state, "stored");
    EXPECT_EQ(report.taken_out, 3);
    EXPECT_EQ(report.answers_taken_out, 2);
    EXPECT_EQ(report.left, 0);
    EXPECT_EQ(all_loads().at(0).state, "undone");
    EXPECT_FALSE(all_loads().at(0).recommendations) << "with it go words of the rows";
    expect_nothing_left();
    EXPECT_EQ(undone(load.id).error().code, "imports.in_another_state");
    EXPECT_EQ(loaded(three, as_asked).fresh, 3);
}

TEST_P(LoadedRecommendations, StayWhereSomebodyWorkedOnThem) {
    loaded(three, as_asked);
    verified(seen(id_of("Cells are heated."), "2026-01-10", "partly")).value();
    const Correction corrected{id_of("Radios."), 1, draft("Radios in cells")};
    as(ours, [&](guard::OwnWork& work) { return correct(work, corrected); }).value();

    const auto report = undone(all_loads().at(0).id).value();

    EXPECT_EQ(report.taken_out, 1);
    EXPECT_EQ(report.left, 2);
    EXPECT_EQ(by_title().size(), 2U);
    EXPECT_EQ(by_title().at("Cells are heated.").answered.value, "accepted");
    EXPECT_EQ(loaded(three, as_asked).fresh, 1) << "what stayed is known";
}

TEST_P(LoadedRecommendations, AreTakenBackFromTheLatestOn) {
    loaded(three, as_asked);
    loaded(heading + "1,A doctor sees everyone.,2025,12,Us,MoI; Visitors,2025-03,General/Doctors,"
                     "No,2025-09-01\n",
           as_asked);
    const auto both = all_loads();

    EXPECT_EQ(undone(both.at(1).id).error().code, "recommendations.load_built_upon");
    EXPECT_EQ(undone(both.at(0).id).value().answers_taken_out, 1);
    EXPECT_EQ(by_title().at("A doctor sees everyone.").answered.value, "accepted");
    EXPECT_EQ(undone(both.at(1).id).value().taken_out, 3);
    expect_nothing_left();
}

TEST_P(LoadedRecommendations, StoppedHalfWayLeaveNothing) {
    std::string rows = heading;
    for (int i = 0; i < 3'000; ++i)
        rows += std::to_string(i) + ",Beds.,2025,1,Us,,2025-04-02,,Yes,2025-05-01\n";
    std::int64_t stored = 0;

    const auto stopped = tried({"a.csv", rows, as_asked, false}, [&](const auto& so_far) {
        if (so_far.phase == imports::Phase::storing) stored = so_far.done;
        return stored >= 2'000 ? imports::Go::stop : imports::Go::on;
    });

    EXPECT_EQ(stopped.error().code, "imports.stopped");
    EXPECT_EQ(stored, 2'000);
    EXPECT_TRUE(all_loads().empty());
    expect_nothing_left();
}

TEST_P(LoadedRecommendations, OfAWorkbookAreWhatItsRowsAsTextAre) {
    loaded(three, as_asked);
    workbook::AWorkbook book;
    const auto row = [](const std::vector<std::string>& cells) {
        std::string all = "<row>";
        for (const auto& cell : cells) all += "<c t=\"str\"><v>" + cell + "</v></c>";
        return all + "</row>";
    };
    book.rows = row({"no", "what", "year", "para", "by", "to", "when", "about", "reply",
                     "replied"}) +
                row({"2", "Cells are heated.", "2025", "13", "Visitors", "council", "2025-04-02",
                     "Cold", "Supported", "2025-07"});

    const auto report = loaded(book.bytes(), as_asked);

    EXPECT_EQ(report.known, 1);
    EXPECT_EQ(report.fresh + report.said_otherwise + report.answers, 0);
}

TEST_P(LoadedRecommendations, AreOfThePlaceThatTheRowNames) {
    const auto mapping = std::string(as_asked) + "[place]\ncolumn = \"to\"\n";
    const auto report = loaded(heading + "1,Beds.,2025,1,Us,North Prison,2025-04-02,,,\n"
                                         "2,Bread.,2025,1,Us,,2025-04-02,,,\n"
                                         "3,Bread.,2025,1,Us,Atlantis,2025-04-02,,,\n",
                               mapping);

    EXPECT_EQ(report.rows_left_out, 1);
    EXPECT_EQ(by_title().at("Beds.").place, prison);
    EXPECT_EQ(by_title().at("Bread.").extent.value, "system");
}

TEST_P(LoadedRecommendations, AreTheOwnBodysAlone) {
    loaded(three, as_asked);
    const auto load = all_loads().at(0).id;

    as(theirs, [&](guard::OwnWork& work) -> Result<Done> {
        EXPECT_TRUE(loads(work, {})->empty());
        EXPECT_EQ(find_load(work, {load}).error().code, "error.not_found");
        EXPECT_EQ(cancel_load(work, {load}).error().code, "error.not_found");
        EXPECT_TRUE(list(work, {})->items.empty());
        EXPECT_EQ(undo_load(work, {load}).error().code, "error.not_found");
        return Done{};
    }).value();
    EXPECT_EQ(by_title().size(), 3U);
}

TEST_P(LoadedRecommendations, ANameOfTheFileThatAnotherBodyLoadsIsNoDouble) {
    loaded(three, as_asked);

    const auto report = as(theirs, [&](guard::OwnWork& work) {
        return load(work, {"a.csv", three, as_asked, false},
                    [](const auto&) { return imports::Go::on; });
    });

    EXPECT_EQ((**report).fresh, 3);
}

TEST_P(LoadedRecommendations, TellAllMistakesOfTheirMappingTogether) {
    const auto refused = tried({"a.csv", three,
                                "name = \"a\"\nlanguage = \"en\"\nkind = \"no such kind\"\n"
                                "[issued]\ncolumn = \"when\"\n[issued.values]\n\"1\" = \"once\"\n"
                                "[answer]\ncolumn = \"reply\"\n[extra]\n",
                                false},
                               [](const auto&) { return imports::Go::on; });
    const auto of_words = tried({"a.csv", three, std::string(as_asked) + "\"Maybe\" = \"2\"\n",
                                 false},
                                [](const auto&) { return imports::Go::on; });
    auto mapping = std::string(as_asked);
    mapping.replace(mapping.find("\"Yes\" = \"accepted\""), 18, "\"Yes\" = \"fulfilled\"");
    const auto of_answers = tried({"a.csv", three, mapping, false},
                                  [](const auto&) { return imports::Go::on; });

    ASSERT_EQ(refused.error().code, "imports.mapping_mistakes");
    for (const char* part : {"source", "known_by", "text", "issued.values.1", "answer.when",
                             "extra"})
        EXPECT_NE(refused.error().message.find(part), std::string::npos) << part;
    EXPECT_EQ(of_words.error().code, "imports.mapping_mistakes");
    EXPECT_NE(of_answers.error().message.find("authority_answer"), std::string::npos);
}

}  // namespace liaise::recommendations
