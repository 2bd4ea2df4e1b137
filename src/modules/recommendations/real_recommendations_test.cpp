#include <fmt/format.h>

#include "base/json.hpp"
#include "engines/shared_data.hpp"
#include "modules/recommendations/a_load_test.hpp"

namespace liaise::recommendations {

namespace {

using Numbers = std::map<std::string, std::int64_t>;

/// Lists of recommendations as they were published, each with the mapping that is shipped for it.
class RealRecommendations : public ALoad {
protected:
    static std::string data(const std::string& file) {
        return engines::contents_of(engines::shared_data() / file);
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, RealRecommendations, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

// The numbers were counted by Python's csv, by the same crosswalk, apart from this program.
TEST_P(RealRecommendations, OfTheUniversalPeriodicReviewAreLoadedOnceAndTakenBackWhole) {
    if (GetParam() == engines::Engine::postgres)
        GTEST_SKIP() << "so many are loaded on one engine; loading is tried on both";
    const auto rows = data("upr-info/recommendations.csv");
    if (rows.empty()) GTEST_SKIP() << "the shared data upr-info is not here";
    const auto mapping = engines::example("upr-info/mapping.toml");
    const auto review = registered("Universal Periodic Review", "international");
    const auto austria = registered("Austria", "other");

    const auto first = loaded(rows, mapping);
    const auto again = loaded(rows, mapping);

    EXPECT_EQ(first.rows_read, 41'062);
    EXPECT_EQ(first.rows_left_out, 0);
    EXPECT_EQ(first.fresh, 41'062);
    EXPECT_EQ(first.answers, 41'062);
    EXPECT_EQ(again.fresh + again.answers + again.said_otherwise, 0);
    EXPECT_EQ(again.known, 41'062);
    EXPECT_EQ(rows_of("recommendation_facts"), 41'062);
    auto numbered = numbers();
    EXPECT_EQ(numbered["answered"], (Numbers{{"accepted", 30'469}, {"noted", 10'593}}));
    EXPECT_EQ(numbered["theme"],
              (Numbers{{"deaths", 244}, {"education", 1'924}, {"food_and_water", 322},
                       {"health_care", 705}, {"ill_treatment", 1'332},
                       {"infectious_disease", 250}, {"inspection_mechanisms", 1'467},
                       {"judicial_control", 2'271}, {"law", 7'660}, {"other", 21'667},
                       {"religion", 956}, {"sentence_and_release", 1'754},
                       {"staff_conduct", 510}}));
    const auto& issuers = numbered["issuer"];
    EXPECT_EQ(issuers.at(review.text()) + issuers.at(austria.text()), 41'062);
    EXPECT_EQ(issuers.at(austria.text()), 772);
    EXPECT_EQ(numbered["verified"], (Numbers{{"not_assessed", 41'062}}));

    const auto load = all_loads();
    EXPECT_EQ(undone(load.at(1).id).value().taken_out, 41'062);
    EXPECT_EQ(undone(load.at(0).id).value().taken_out, 0);
    expect_nothing_left();
}

TEST_P(RealRecommendations, OfCoronersAreConcernsWithWhatWasRepliedByADay) {
    const auto rows = data("gb-coroner-pfd/pfd_reports_metadata.csv");
    if (rows.empty()) GTEST_SKIP() << "the shared data gb-coroner-pfd is not here";
    const auto mapping = engines::example("gb-coroner-pfd/mapping.toml");
    registered("Coroners of England and Wales", "judge");
    const auto service = registered("NHS England", "other");

    const auto first = loaded(rows, mapping);
    const auto again = loaded(rows, mapping);

    EXPECT_EQ(first.rows_read, 4'926);
    EXPECT_EQ(first.rows_left_out, 1) << "it has neither a number, a day, an area nor a category";
    EXPECT_EQ(first.fresh, 4'887);
    EXPECT_EQ(first.rows_said_twice, 38);
    EXPECT_EQ(first.answers, 1'517 + 185);
    EXPECT_EQ(again.fresh + again.answers + again.said_otherwise, 0);
    EXPECT_EQ(again.known, 4'887);
    auto numbered = numbers();
    EXPECT_EQ(numbered["nature"], (Numbers{{"concern", 4'887}}));
    EXPECT_EQ(numbered["answered"], (Numbers{{"acknowledged", 1'702}, {"none", 3'185}}));
    EXPECT_EQ(numbered["theme"], (Numbers{{"deaths", 1'390}, {"drugs", 372},
                                         {"health_care", 2'661}, {"mental_health", 208},
                                         {"self_harm", 256}}));
    const auto tx = database().reading();
    std::int64_t to_the_service = 0;
    tx->each("SELECT COUNT(*) FROM recommendations WHERE addressee_body = $1",
             store::Binds{service.text()},
             [&](const store::Row& row) { to_the_service = row.integer(0); });
    EXPECT_EQ(to_the_service, 56);
}

/// 2,480 ways in which coroners wrote an addressee, and who was meant, as others worked it out.
TEST_P(RealRecommendations, ToAnAddresseeInAnyOfItsWaysAreToThatOne) {
    const auto text = data("gb-coroner-pfd/recipient_aliases_known.json");
    if (text.empty()) GTEST_SKIP() << "the shared data gb-coroner-pfd is not here";
    registered("Coroners of England and Wales", "judge");
    auto mapping = engines::example("gb-coroner-pfd/mapping.toml") + "\n[addressee.values]\n";
    std::string rows = "ref,date,coroner_area,category,sent_to,response_status\n";
    std::map<std::string, std::string> meant;
    const auto aliases = Json::parse(text);
    for (const auto& [alias, name] : aliases.items()) {
        if (folded(alias).empty()) continue;
        mapping += fmt::format("{} = {}\n", Json(alias).dump(), name.dump());
        const auto number = std::to_string(meant.size() + 1);
        meant.emplace(number, folded(name.get<std::string>()));
        rows += fmt::format("{},2024-01-02,Surrey,Other related deaths,\"{}\",pending\n", number,
                            alias);
    }

    const auto report = loaded(rows, mapping);

    std::int64_t right = 0;
    const auto tx = database().reading();
    tx->each("SELECT s.statement_key, r.addressee FROM recommendation_statements s "
             "JOIN recommendations r ON r.id = s.recommendation",
             {}, [&](const store::Row& row) {
                 const std::string key(row.text(0));
                 const auto number = key.substr(key.find('|') + 1);
                 right += folded(row.text(1)) == meant.at(number.substr(0, number.find('|')));
             });
    EXPECT_EQ(report.fresh, static_cast<std::int64_t>(meant.size()));
    EXPECT_GT(meant.size(), 2'400U);
    // A few short forms of two bodies differ by capitals alone, which do not count.
    EXPECT_GE(right, report.fresh - 6);
}

}  // namespace liaise::recommendations
