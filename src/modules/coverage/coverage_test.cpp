#include <map>

#include "modules/coverage/a_small_country_test.hpp"

namespace liaise::coverage {
namespace {

/// Visits of two years and before, with one made together, one at a merged place, and some dated
/// no better than to a half-year or a year.
class Coverage : public ASmallCountry {
protected:
    Coverage() {
        stated({npm}, alder, "2024-03-18", "unannounced");
        stated({npm, ombudsman}, alder, "2025-02-01", "announced");
        stated({judge}, fir, "2025-H1");
        stated({ombudsman}, birch, "2023");
        stated({judge}, cedar, "2024");
        noted(npm, cedar, "2025-H2");
    }

    Summary summary_of(const Question& question) {
        return as(npm, [&](guard::Work& work) {
            return *coverage::summary(work, question).value();
        });
    }
    Matrix matrix_of(const Question& question) {
        return as(npm, [&](guard::Work& work) {
            return *coverage::matrix(work, question).value();
        });
    }
    std::vector<CoveredPlace> places_of(const Question& question) {
        return as(npm, [&](guard::Work& work) {
            std::vector<CoveredPlace> all;
            const auto page = coverage::places(work, question).value();
            for (const auto& place : page.items) all.push_back(*place);
            return all;
        });
    }
    std::vector<std::string> names_of(const Question& question) {
        std::vector<std::string> names;
        for (const auto& place : places_of(question)) names.push_back(name_in(place.names, "en"));
        return names;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, Coverage, engines::both_engines(), engines::name_of_engine);

TEST_P(Coverage, CountsAPeriodInAFewFigures) {
    const auto summary = summary_of(two_years());

    EXPECT_EQ(4, summary.places.value);
    EXPECT_EQ(2, summary.visited.value);
    EXPECT_EQ(2, summary.never.value);
    EXPECT_EQ(1, summary.by_many.value) << "three bodies were at Alder";
    EXPECT_EQ(1, summary.left_out.value) << "Elm closed in 2015";
    EXPECT_EQ(5, summary.visits.value);
    EXPECT_EQ(3, summary.bodies.value);
    EXPECT_EQ(4, summary.from_register.value);
    EXPECT_EQ(1, summary.own.value);
    EXPECT_EQ(0, summary.visits_at_the_edge);
    ASSERT_EQ(4U, summary.dated.size());
    EXPECT_EQ(2, summary.dated[0].visits.value);
    EXPECT_EQ(400, summary.dated[0].per_thousand);
    EXPECT_EQ(0, summary.dated[1].visits.value);
    EXPECT_EQ(2, summary.dated[2].visits.value);
    EXPECT_EQ(1, summary.dated[3].visits.value);
}

TEST_P(Coverage, SaysHowLongAFullCycleTakes) {
    const auto cycle = summary_of(two_years()).cycle;

    // Alder and Cedar, in both of the years: two places a year, of four.
    ASSERT_TRUE(cycle);
    EXPECT_EQ(4, cycle->places);
    EXPECT_EQ(20, cycle->visited_a_year_tenths);
    EXPECT_EQ(20, cycle->years_tenths);
}

TEST_P(Coverage, SaysNothingOfACycleWhereNobodyWas) {
    auto question = two_years();
    question.type = {{"social_care_home"}};
    const auto summary = summary_of(question);

    EXPECT_EQ(1, summary.never.value);
    EXPECT_FALSE(summary.cycle);
}

TEST_P(Coverage, AsksAboutTheLastFiveYearsUnlessToldOtherwise) {
    const auto summary = summary_of({});

    EXPECT_EQ("2021-11-25", text_of(summary.period.from));
    EXPECT_EQ("2026-11-24", text_of(summary.period.to));
    EXPECT_EQ(6, summary.visits.value);
}

TEST_P(Coverage, CountsAVisitThatMayLieInThePeriodAndSaysSo) {
    auto question = two_years();
    question.from = Day::of(2025, 3, 1);
    question.to = Day::of(2025, 3, 31);
    const auto summary = summary_of(question);

    EXPECT_EQ(1, summary.visits.value) << "the one of the first half of 2025";
    EXPECT_EQ(1, summary.visits_at_the_edge);
}

TEST_P(Coverage, RefusesAPeriodThatEndsBeforeItBegins) {
    auto question = two_years();
    question.to = Day::of(2023, 1, 1);
    const auto refused = as(npm, [&](guard::Work& work) { return summary(work, question); });

    ASSERT_FALSE(refused);
    EXPECT_EQ("to", refused.error().field);
}

TEST_P(Coverage, CrossesPlacesWithTypesOfBody) {
    const auto matrix = matrix_of(two_years());

    ASSERT_EQ(3U, matrix.rows.size());
    const auto& prisons = matrix.rows[1];
    EXPECT_EQ("prison", prisons.value);
    EXPECT_EQ(2, prisons.places);
    EXPECT_EQ(0, prisons.never);
    EXPECT_EQ(5, prisons.visits) << "the one made together is one";
    ASSERT_EQ(3U, prisons.cells.size());
    EXPECT_EQ("ombudsperson_general", prisons.cells[0].body_type.value);
    EXPECT_EQ(1, prisons.cells[0].visits);
    EXPECT_EQ("judge", prisons.cells[1].body_type.value);
    EXPECT_EQ(2, prisons.cells[1].visits);
    EXPECT_EQ(2, prisons.cells[1].places_visited) << "Fir counts as Alder";
    EXPECT_EQ("npm", prisons.cells[2].body_type.value);
    EXPECT_EQ(3, prisons.cells[2].visits);
    EXPECT_EQ("2025-H2", text_of(prisons.cells[2].last.value()));
    EXPECT_EQ(5, matrix.total.visits);
    EXPECT_EQ(4, matrix.total.places);
}

TEST_P(Coverage, TellsALastVisitFromBeforeThePeriod) {
    const auto stations = matrix_of(two_years()).rows.at(0);

    EXPECT_EQ("police_station", stations.value);
    EXPECT_EQ(0, stations.visits);
    EXPECT_EQ(1, stations.never);
    EXPECT_EQ("2023", text_of(stations.last.value()));
}

TEST_P(Coverage, CrossesRegionsAndSinglePlacesToo) {
    auto question = two_years();
    question.rows = "region";
    const auto regions = matrix_of(question);
    question.rows = "place";
    const auto places = matrix_of(question);

    ASSERT_EQ(3U, regions.rows.size()) << "North, South and not known";
    EXPECT_EQ("North", name_in(regions.rows[0].names, "en"));
    EXPECT_EQ(3, regions.rows[0].visits);
    EXPECT_EQ("", regions.rows[2].value);
    EXPECT_FALSE(regions.rows[2].opens_places);
    ASSERT_EQ(4U, places.rows.size());
    EXPECT_EQ("Alder", name_in(places.rows[0].names, "en"));
    EXPECT_EQ(3, places.rows[0].visits);
    EXPECT_EQ(5, places.total.visits);
}

TEST_P(Coverage, ListsPlacesByTheColumnThatIsNamed) {
    auto question = two_years();
    question.show = "unvisited";
    const auto unvisited = names_of(question);
    question.show = "all";
    question.sort = "-visits";
    const auto most_visited = names_of(question);
    question.sort = "last";
    const auto longest_ago = names_of(question);

    EXPECT_EQ((std::vector<std::string>{"Birch", "Dogwood"}), unvisited);
    EXPECT_EQ((std::vector<std::string>{"Alder", "Cedar", "Birch", "Dogwood"}), most_visited);
    EXPECT_EQ((std::vector<std::string>{"Dogwood", "Birch", "Alder", "Cedar"}), longest_ago);
}

TEST_P(Coverage, SaysHowLongAgoAsExactlyAsItIsKnown) {
    auto question = two_years();
    question.sort = "-visits";
    const auto alder_row = places_of(question).at(0);

    // The day in February is certain; the half-year may end later, on the 30th of June.
    EXPECT_EQ("2025-02-01", text_of(alder_row.last.value()));
    EXPECT_EQ(184, alder_row.days_since_at_least);
    EXPECT_EQ(333, alder_row.days_since_at_most);
    EXPECT_EQ(3, alder_row.bodies);
    EXPECT_EQ((std::vector<Id<bodies::Body>>{npm, ombudsman}), alder_row.last_bodies);
}

TEST_P(Coverage, TellsAGapInLawFromAGapInPractice) {
    const auto gaps = as(npm, [&](guard::Work& work) {
        return *coverage::gaps(work, two_years()).value();
    });
    std::map<std::string, Gap> by_type;
    for (const auto& gap : gaps.types) by_type[gap.type.value] = gap;

    EXPECT_EQ(2, gaps.bodies_with_mandates);
    EXPECT_EQ(1, gaps.bodies_without_mandates);
    EXPECT_EQ("no", by_type["prison"].in_law.value);
    EXPECT_EQ("no", by_type["prison"].in_practice.value);
    ASSERT_EQ(1U, by_type["prison"].without_mandate.size());
    EXPECT_EQ(ombudsman, by_type["prison"].without_mandate[0].body);
    EXPECT_EQ("no", by_type["police_station"].in_law.value);
    EXPECT_EQ("yes", by_type["police_station"].in_practice.value);
    EXPECT_EQ("yes", by_type["social_care_home"].in_law.value);
    EXPECT_EQ("no", by_type["social_care_home"].in_practice.value);
}

TEST_P(Coverage, DoesNotKnowOfGapsWhereNoMandateIsRecorded) {
    auto question = two_years();
    question.body = {ombudsman};
    const auto gaps = as(npm, [&](guard::Work& work) {
        return *coverage::gaps(work, question).value();
    });

    for (const auto& gap : gaps.types) {
        EXPECT_EQ("unknown", gap.in_law.value) << gap.type.value;
        EXPECT_EQ("unknown", gap.in_practice.value) << gap.type.value;
    }
}

TEST_P(Coverage, TellsWhoWasAtAPlaceAndWhatIsNotKnown) {
    const auto alder_now = as(npm, [&](guard::Work& work) {
        return *at_place(work, {fir, two_years().from, two_years().to, {}, {}, {}, {}}).value();
    });

    EXPECT_EQ(alder, alder_now.place) << "Fir is part of Alder";
    EXPECT_EQ(3, alder_now.visits.value);
    ASSERT_EQ(3U, alder_now.bodies.size());
    EXPECT_EQ(judge, alder_now.bodies[0].body);
    EXPECT_EQ(npm, alder_now.bodies[1].body);
    EXPECT_EQ(2, alder_now.bodies[1].visits);
    EXPECT_EQ(1, alder_now.bodies[1].announced);
    EXPECT_EQ(1, alder_now.bodies[1].unannounced);
    EXPECT_EQ("2024-03-18", text_of(alder_now.bodies[1].first.value()));
    EXPECT_EQ(1, alder_now.dates_not_exact);
    EXPECT_EQ(1, alder_now.announcement_unknown);
    EXPECT_EQ(1, alder_now.mandates_not_recorded);
    EXPECT_TRUE(alder_now.may_visit_and_were_not.empty());
}

TEST_P(Coverage, OfAPlaceThatIsNotThereIsNotFound) {
    const auto none = as(npm, [&](guard::Work& work) {
        return at_place(work, {Id<places::Place>::random(), {}, {}, {}, {}, {}, {}});
    });

    ASSERT_FALSE(none);
    EXPECT_EQ(ErrorKind::not_found, none.error().kind);
}

}  // namespace
}  // namespace liaise::coverage
