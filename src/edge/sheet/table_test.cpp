#include "edge/sheet/table.hpp"

#include <gtest/gtest.h>

#include "edge/sheet/messages.hpp"
#include "edge/sheet/sheet.hpp"

namespace liaise::sheet {
namespace {

Json row(const std::string& value, Json names, std::int64_t visits) {
    return {{"value", value},
            {"names", std::move(names)},
            {"places", 4},
            {"visited", 3},
            {"never", 1},
            {"visits", visits},
            {"last", "2025-H1"},
            {"cells", Json::array({{{"body_type", "npm"},
                                    {"visits", visits},
                                    {"places_visited", 1},
                                    {"last", "2025-H1"}}})}};
}

Json matrix(const std::string& rows_are, Json rows) {
    return {{"rows_are", rows_are},
            {"body_types", {"judge", "npm", "=cmd"}},
            {"rows", std::move(rows)},
            {"total", row("", Json::array(), 5)}};
}

std::string csv(const Json& record, const char* shape, const char* language) {
    const auto table = table_of(record, {shape, {}}, Wording(language));
    auto sheet = sheet_for(Format::csv, table.columns, language);
    for (const auto& line : table.rows) sheet->add(line);
    return sheet->written(Fullness::whole);
}

TEST(Tables, HaveAColumnForEachTypeOfBodyAndALastRowOfAllTogether) {
    EXPECT_EQ(
        "Type of place,Places,visited by somebody,Visited by nobody,Visits,Last,Judge,"
        "National Preventive Mechanism,'=cmd\r\n"
        "Prison,4,3,1,5,2025-H1,0,5,0\r\n"
        "All together,4,3,1,5,2025-H1,0,5,0\r\n",
        csv(matrix("type", {row("prison", Json::array(), 5)}), "matrix", "en"));
}

TEST(Tables, SpeakTheLanguageThatIsAsked) {
    const Json names = {{{"language", "en"}, {"text", "North"}},
                        {{"language", "fr"}, {"text", "=Nord"}}};
    const auto french =
        csv(matrix("region", {row("x", names, 5), row("", Json::array(), 0)}), "matrix", "fr");

    EXPECT_TRUE(french.starts_with("Région,Lieux,")) << french;
    EXPECT_NE(french.find("\r\n'=Nord,4,"), std::string::npos) << french;
    EXPECT_NE(french.find("\r\nRégion inconnue,4,"), std::string::npos) << french;
}

TEST(Tables, TellOfEachGapWhoMayVisitAndHowOftenTheyDid) {
    const Json figure{{"value", 2}, {"opens", "/coverage/places"}};
    const Json bar{{"names", {{{"language", "en"}, {"text", "The Bar"}}}}, {"visits", 0}};
    const Json gap{{"type", "prison"},        {"places", figure},
                   {"visited", figure},       {"never", figure},
                   {"in_law", "no"},          {"in_practice", "yes"},
                   {"may_visit", {bar, bar}}, {"without_mandate", Json::array()}};
    const auto sheet = csv(Json{{"types", {gap}}}, "gaps", "en");

    EXPECT_NE(sheet.find("\r\nPrison,2,2,2,No,Yes,\"The Bar (0); The Bar (0)\",\r\n"),
              std::string::npos)
        << sheet;
}

TEST(Tables, TellWhatBecameOfRecommendationsWithWhatIsNotKnownAsNotKnown) {
    Json figures = Json::object();
    for (const char* figure :
         {"asked", "answered", "unanswered", "claimed_done", "claimed_otherwise", "unclaimed",
          "done", "partly", "not_done", "gone", "not_verified", "others_done", "others_otherwise",
          "others_unknown"})
        figures[figure] = {{"value", 2}, {"opens", "/recommendations"}};
    figures["ages"] = Json::array(
        {{{"age", "unknown"}, {"count", {{"value", 1}, {"opens", "/recommendations"}}}}});
    const auto group = [&](const char* value, Json extent) {
        return Json{{"value", value},
                    {"extent", std::move(extent)},
                    {"names", Json::array()},
                    {"figures", figures}};
    };
    const Json record{{"by", "place_type"},
                      {"rows", {group("prison", {}), group("", "system"), group("", {})}},
                      {"all", figures}};
    const auto sheet = csv(record, "recommendation_progress", "en");

    EXPECT_TRUE(sheet.starts_with("Type of place,Asked,Answered,")) << sheet;
    EXPECT_NE(sheet.find(",Not verified by us: nobody knows when\r\nPrison,2,2,"),
              std::string::npos)
        << sheet;
    EXPECT_NE(sheet.find("\r\nThe whole system,2,"), std::string::npos) << sheet;
    EXPECT_NE(sheet.find("\r\nNot said,2,"), std::string::npos) << sheet;
    EXPECT_NE(sheet.find("\r\nAll together,2,"), std::string::npos) << sheet;
}

TEST(Tables, SayNothingThatTheScreensHaveNoWordsFor) {
    const std::vector<std::string> keys = {
        "coverage.matrix.of_type",     "coverage.matrix.of_region",
        "coverage.matrix.of_place",    "coverage.matrix.places",
        "coverage.bars.visited",       "coverage.matrix.never",
        "coverage.matrix.visits",      "coverage.bodies.last",
        "coverage.matrix.all",         "coverage.matrix.unknown_region",
        "coverage.gaps.law",           "coverage.gaps.practice",
        "bodies.ask.may_visit",        "coverage.gaps.ask",
        "vocabulary.body_type.npm",    "recommendations.progress.asked",
        "vocabulary.progress_by.year", "vocabulary.recommendation_age.unknown"};
    for (const char* language : {"en", "fr", "ar"})
        for (const auto& key : keys) EXPECT_NE(key, Wording(language).said(key));
    EXPECT_EQ("no.such_key", Wording("en").said("no.such_key"));
}

}  // namespace
}  // namespace liaise::sheet
