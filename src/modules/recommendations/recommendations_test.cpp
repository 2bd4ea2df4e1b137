#include "modules/recommendations/recommendations.hpp"

#include "modules/recommendations/a_register_test.hpp"

namespace liaise::recommendations {

namespace {

class ARecommendation : public ARegister {};

}  // namespace

TEST_P(ARecommendation, IsReadAsItWasWrittenDown) {
    auto written = draft("Rights are told late");
    written.basis = Confidential("Four people in the cells said so.");
    written.groups = {{"children"}};
    written.due = day_from("2027-01-31");
    const auto id = added(written).value();

    const auto read = found(id);
    EXPECT_EQ(read.issuer, council);
    EXPECT_EQ(read.place, station);
    EXPECT_EQ(read.due, written.due);
    EXPECT_EQ(read.groups, written.groups);
    EXPECT_EQ(read.basis.value().reveal(), "Four people in the cells said so.");
    EXPECT_EQ(read.answered.value, "none");
    EXPECT_FALSE(read.claimed || read.verified);
    EXPECT_TRUE(read.is_open);
}

TEST_P(ARecommendation, ToAMonitoringBodySaysAtWhichLevelAndIsFoundByIt) {
    auto written = draft("Speak with people alone");
    written.addressee_body = visitors;
    written.level = {{"methodology"}};
    const auto id = added(written).value();
    written.title = "See prevention as your business";
    written.level = {{"unknown"}};
    added(written).value();
    added(draft("Rights are told late")).value();
    Question question;
    question.level = {{"methodology"}};

    EXPECT_EQ(found(id).level->value, "methodology");
    EXPECT_EQ(titles(question), std::vector<std::string>{"Speak with people alone"});
    const auto counted = as(ours, [](guard::OwnWork& work) { return facets(work, {}).value(); });
    EXPECT_EQ(std::ranges::count_if(
                  counted,
                  [](const auto& facet) { return facet->field == "level" && facet->count == 1; }),
              2);
}

TEST_P(ARecommendation, ToAnAuthorityHasNoLevel) {
    auto written = draft("Rights are told late");
    written.level = {{"methodology"}};
    const auto refused = added(written);
    written.addressee_body = visitors;
    written.level = {{"depth"}};

    EXPECT_EQ(refused.error().code, "recommendations.level_of_an_authority");
    EXPECT_EQ(refused.error().field, "level");
    EXPECT_EQ(added(written).error().field, "level") << "there are three, and not known";
}

TEST_P(ARecommendation, KeepsItsLevelWhenItIsCorrected) {
    auto written = draft("Speak with people alone");
    written.addressee_body = visitors;
    written.level = {{"methodology"}};
    const auto id = added(written).value();
    written.level = {{"understanding"}};
    as(ours, [&](guard::OwnWork& work) { return correct(work, {id, 1, written}); }).value();

    EXPECT_EQ(found(id).level->value, "understanding");
    EXPECT_EQ(found(id).addressee_body, visitors);
    EXPECT_EQ(found(id).priority.value, "high");
}

TEST_P(ARecommendation, OfAnotherBodyIsFollowedOnlyWhereItIsPublished) {
    auto written = draft("Rights are told late");
    written.issuer = visitors;
    const auto whose = added(written);
    written.report = "Annual report 2025, page 31";

    EXPECT_EQ(whose.error().field, "report");
    EXPECT_EQ(found(added(written).value()).issuer, visitors);
}

TEST_P(ARecommendation, IsAskedOfWhatItSaysAndOfNothingElse) {
    auto written = draft("Rights are told late");
    written.place.reset();
    EXPECT_EQ(added(written).error().field, "place");
    written.extent = {"place_types"};
    EXPECT_EQ(added(written).error().field, "place_types");
    written.place = station;
    written.place_types = {{"police_station"}};

    const auto read = found(added(written).value());
    EXPECT_FALSE(read.place) << "it is asked of a type of places";
}

TEST_P(ARecommendation, IsNotOfADayToComeAndNotWithoutWords) {
    auto written = draft("");
    EXPECT_EQ(added(written).error().field, "title");
    written.title = "Rights are told late";
    written.issued = when_from("2027-01");
    EXPECT_EQ(added(written).error().code, "error.future_day");
    written.issued = when_from("2026-H1");
    EXPECT_TRUE(added(written));
}

TEST_P(ARecommendation, DoesNotLoseACorrectionToALaterOne) {
    const auto id = added(draft("Rights are told late")).value();
    const auto correct_to = [&](const char* title) {
        return as(ours, [&](guard::OwnWork& work) { return correct(work, {id, 1, draft(title)}); });
    };

    EXPECT_TRUE(correct_to("Rights are told too late"));
    EXPECT_EQ(correct_to("Rights").error().code, "error.changed_meanwhile");
    EXPECT_EQ(found(id).title, "Rights are told too late");
}

TEST_P(ARecommendation, OfOneBodyIsNothingToAnother) {
    const auto id = added(draft("Rights are told late")).value();
    const auto seen_by_them = [&](auto&& f) { return as(theirs, f).error().code; };

    EXPECT_EQ(seen_by_them([&](guard::OwnWork& work) { return find(work, {id}); }),
              "error.not_found");
    EXPECT_EQ(seen_by_them([&](guard::OwnWork& work) { return story(work, {id}); }),
              "error.not_found");
    EXPECT_EQ(seen_by_them([&](guard::OwnWork& work) { return remove(work, {id}); }),
              "error.not_found");
    EXPECT_EQ(seen_by_them([&](guard::OwnWork& work) {
                  return verify(work, seen(id, "2026-05", "fully"));
              }),
              "error.not_found");
    EXPECT_TRUE(found(id).is_open);
}

TEST_P(ARecommendation, GoesWithAllThatWasSaidAboutIt) {
    const auto id = added(draft("Rights are told late")).value();
    verified(seen(id, "2026-05", "partly")).value();
    as(ours, [&](guard::OwnWork& work) { return remove(work, {id}).value(); });

    EXPECT_TRUE(titles({}).empty());
    auto tx = database().reading();
    std::int64_t left = -1;
    tx->each("SELECT COUNT(*) FROM recommendation_facts", {},
             [&](const store::Row& row) { left = row.integer(0); });
    EXPECT_EQ(left, 0);
}

TEST_P(ARecommendation, IsFoundByWhatIsAskedAndByHowItStands) {
    auto late = draft("Rights are told late");
    late.due = day_from("2026-11-01");
    const auto first = added(late).value();
    auto wide = draft("Cells are cold");
    wide.extent = {"system"};
    wide.theme = {{"light_and_air"}};
    const auto second = added(wide).value();
    verified(seen(second, "2026-05", "fully")).value();
    claimed(claim(first, "2026-05", "fully")).value();
    verified(seen(first, "2026-06", "not_done")).value();
    using Titles = std::vector<std::string>;
    Question question;

    EXPECT_EQ(titles(question), (Titles{"Rights are told late", "Cells are cold"}));
    question.is_open = {{"yes"}};
    EXPECT_EQ(titles(question), Titles{"Rights are told late"});
    question.is_open = {{"no"}};
    EXPECT_EQ(titles(question), Titles{"Cells are cold"});
    question = {};
    question.is_overdue = {{"yes"}};
    EXPECT_EQ(titles(question), Titles{"Rights are told late"});
    question = {};
    question.voices_differ = {{"yes"}};
    EXPECT_EQ(titles(question), Titles{"Rights are told late"});
    question = {};
    question.search = "FIRST hour";
    question.theme = {{"light_and_air"}};
    question.verified = {{"fully"}};
    EXPECT_EQ(titles(question), Titles{"Cells are cold"});
    question.claimed = {{"partly"}};
    EXPECT_TRUE(titles(question).empty());
}

TEST_P(ARecommendation, IsCountedByEachOfItsWords) {
    verified(seen(added(draft("Rights are told late")).value(), "2026-05", "partly")).value();
    added(draft("Rights are not told")).value();
    const auto counted = as(ours, [&](guard::OwnWork& work) {
        std::map<std::string, std::int64_t> all;
        const auto now = facets(work, {}).value();
        for (const auto& one : now)
            all[one->field + '=' + one->value] = one->count;
        return all;
    });

    EXPECT_EQ(counted.at("theme=information_on_rights"), 2);
    EXPECT_EQ(counted.at("answered=none"), 2);
    EXPECT_EQ(counted.at("verified=partly"), 1);
    EXPECT_EQ(counted.at("verified=not_assessed"), 1) << "what is unknown is shown as unknown";
    EXPECT_EQ(counted.count("claimed=partly"), 0u);
}

TEST_P(ARecommendation, StandsInTheBriefOfAPlaceWhileItIsOpen) {
    added(draft("Of the station")).value();
    auto other = draft("Of the prison");
    other.place = prison;
    added(other).value();
    auto types = draft("Of all stations");
    types.extent = {"place_types"};
    types.place_types = {{"police_station"}, {"court_cells"}};
    types.issuer = visitors;
    types.report = "Annual report 2025";
    added(types).value();
    auto system = draft("Of everybody");
    system.extent = {"system"};
    const auto of_all = added(system).value();
    const auto brief_of = [&](const Id<places::Place>& place) {
        return as(ours, [&](guard::OwnWork& work) {
            std::set<std::string> all;
            const auto now = brief(work, {place, {}}).value();
            for (const auto& one : now.items) all.insert(one->title);
            return all;
        });
    };

    EXPECT_EQ(brief_of(station),
              (std::set<std::string>{"Of the station", "Of all stations", "Of everybody"}));
    EXPECT_EQ(brief_of(prison), (std::set<std::string>{"Of the prison", "Of everybody"}));
    verified(seen(of_all, "2026-05", "fully")).value();
    EXPECT_EQ(brief_of(prison), std::set<std::string>{"Of the prison"});
}

TEST_P(ARecommendation, IsAdvisedOnAndNeverMarked) {
    auto bare = draft("Rights are told late");
    bare.addressee.reset();
    const auto hints_of = [&](const Draft& written) {
        std::vector<std::string> all;
        const auto story_of_it = told(added(written).value());
        for (const auto& hint : story_of_it.hints) all.push_back(hint.value);
        return all;
    };
    auto whole = draft("Rights are told late");
    whole.due = day_from("2027-01-31");
    whole.measure = "The register shows the hour.";
    whole.cause = "Nobody is named to do it at night.";
    using Hints = std::vector<std::string>;

    EXPECT_EQ(hints_of(bare), (Hints{"no_addressee", "no_day", "no_measure", "no_cause"}));
    EXPECT_TRUE(hints_of(whole).empty());
    whole.nature = {"concern"};
    whole.measure.reset();
    EXPECT_TRUE(hints_of(whole).empty()) << "a concern leaves the remedy to its addressee";
}

INSTANTIATE_TEST_SUITE_P(BothEngines, ARecommendation, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace liaise::recommendations
