#include "modules/coverage/a_small_country_test.hpp"

namespace liaise::coverage {
namespace {

constexpr auto a_day = 86'400;

/// What the register says grows and is corrected from one day to the next: the 24th, 25th and 26th
/// of November 2026.
class AsKnownOnADay : public ASmallCountry {
protected:
    AsKnownOnADay() {
        first_ = stated({npm}, alder, "2025-02-01");
        at = Moment{now.seconds + a_day};
        stated({judge}, cedar, "2024-05-20");
        at = Moment{now.seconds + 2 * a_day};
        as_writer<guard::RegisterWork>(npm, [&](guard::RegisterWork& work) {
            ASSERT_TRUE(visits::remove_stated(work, {first_}));
            const auto place = *places::find(work, {cedar}).value();
            places::Draft draft;
            draft.names = place.names;
            draft.type = {"police_station"};
            draft.region = place.region;
            draft.source = place.source;
            ASSERT_TRUE(places::correct(work, {cedar, place.version, draft}));
        });
    }

    static Question known(const Day& day) {
        auto question = two_years();
        question.known_on = day;
        return question;
    }
    Summary summary_of(const Question& question) {
        return as(npm, [&](guard::Work& work) { return *summary(work, question).value(); });
    }
    /// "PLACE: VISITS" of the prisons.
    std::vector<std::string> prisons(Question question) {
        question.type = {{"prison"}};
        return as(npm, [&](guard::Work& work) {
            std::vector<std::string> all;
            const auto page = coverage::places(work, question).value();
            for (const auto& place : page.items)
                all.push_back(name_in(place->names, "en") + ": " +
                              std::to_string(place->visits));
            return all;
        });
    }
    std::string error_of(const Id<bodies::Body>& body, const Question& question) {
        return as(body, [&](guard::Work& work) {
            const auto answer = summary(work, question);
            return answer ? "" : answer.error().code;
        });
    }

    const Day eve = Day::of(2026, 11, 23);
    const Day first = Day::of(2026, 11, 24);
    const Day second = Day::of(2026, 11, 25);
    const Day third = Day::of(2026, 11, 26);

private:
    Id<visits::Visit> first_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AsKnownOnADay, engines::both_engines(),
                         engines::name_of_engine);

using Texts = std::vector<std::string>;

TEST_P(AsKnownOnADay, TheCoverageIsThatOfItsEnd) {
    EXPECT_EQ(0, summary_of(known(eve)).places.value) << "nothing was written down";
    EXPECT_EQ(1, summary_of(known(first)).visits.value);
    EXPECT_EQ(2, summary_of(known(second)).visits.value);
    EXPECT_EQ(1, summary_of(known(third)).visits.value) << "one was taken out";
    EXPECT_EQ(1, summary_of(two_years()).visits.value);
}

TEST_P(AsKnownOnADay, APlaceIsOfTheTypeThatItWasThoughtToBe) {
    EXPECT_EQ((Texts{"Alder: 1", "Cedar: 0"}), prisons(known(first)));
    EXPECT_EQ((Texts{"Alder: 1", "Cedar: 1"}), prisons(known(second)));
    EXPECT_EQ((Texts{"Alder: 0"}), prisons(known(third)));
}

TEST_P(AsKnownOnADay, TheListsAreOfTheSameDay) {
    as(npm, [&](guard::Work& work) {
        visits::Question question;
        question.known_on = first;
        EXPECT_EQ(1, visits::list(work, question).value().total);
        places::Question places_then;
        places_then.known_on = second;
        places_then.type = {{"prison"}};
        places_then.search = "Cedar";
        EXPECT_EQ(1, places::list(work, places_then).value().total);
    });
}

TEST_P(AsKnownOnADay, ADayToComeIsRefused) {
    EXPECT_EQ("error.future_day", error_of(npm, known(Day::of(2026, 11, 27))));
    EXPECT_EQ("", error_of(npm, known(third)));
}

TEST_P(AsKnownOnADay, WhoSeesHalfYearsIsToldWhatWasKnownAtTheirEnds) {
    EXPECT_EQ("error.not_a_half_year", error_of(ombudsman, known(first)));
    EXPECT_EQ("error.not_a_half_year", error_of(ombudsman, known(third)))
        << "the newest day is a day too";
    EXPECT_EQ("", error_of(ombudsman, known(Day::of(2026, 6, 30))));
    EXPECT_EQ("", error_of(ombudsman, known(Day::of(2025, 12, 31))));
    at = moment_from("2026-12-31T12:00:00Z").value();
    const auto last = known(Day::of(2026, 12, 31));
    EXPECT_EQ("", error_of(npm, last));
    EXPECT_EQ("error.not_a_half_year", error_of(ombudsman, last)) << "it is not over yet";
}

}  // namespace
}  // namespace liaise::coverage
