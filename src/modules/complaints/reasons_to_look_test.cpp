#include "modules/complaints/reasons_to_look.hpp"

#include <algorithm>

#include "modules/complaints/a_list_test.hpp"
#include "modules/complaints/reasons_among_places.hpp"
#include "modules/signals/over_time.hpp"

namespace liaise::complaints {

namespace {

class WorthALook : public AList {
protected:
    /// Each month from October 2020 to October 2026 about 4; in the last `months_above` of them
    /// `number`.
    void counted_by_month(std::size_t place, std::int64_t number, int months_above = 1,
                          const std::string& theme = "health_care") {
        constexpr int months = 73;
        writing([&](guard::OwnWork& work) -> Result<Done> {
            auto month = Day::of(2020, 10, 1);
            for (int at = 0; at < months; ++at) {
                auto draft = count(text_of(month), "month", 3 + (at * 7) % 3);
                draft.place = places_[place];
                draft.theme = {theme};
                if (at >= months - months_above) draft.number = number;
                if (auto added = add_count(work, draft); !added)
                    return std::unexpected(added.error());
                month = plus_days(period_around(month, {"month"}).to, 1);
            }
            return Done{};
        }).value();
    }
    ReasonsToLook reasons(const ReasonsQuestion& question = {}) {
        return reading([&](guard::Work& work) { return *reasons_to_look(work, question).value(); });
    }
};

INSTANTIATE_TEST_SUITE_P(BothEngines, WorthALook, engines::both_engines(), engines::name_of_engine);

/// Ten prisons for 100 people each, with 6 complaints each in a year that is known in full; of the
/// last two one has `number`, and of the other it is not known how many it holds.
class TwelvePrisons {
public:
    explicit TwelvePrisons(std::int64_t number) {
        layout_.rows_are = "place";
        layout_.themes = {"health_care"};
        layout_.periods = periods_between(Day::of(2025, 1, 1), Day::of(2025, 12, 31), {"year"});
        for (std::size_t at = 0; at < 12; ++at) {
            RowLine line;
            line.place = Id<places::Place>::random();
            line.keys = {line.place->text()};
            line.places = line.keys;
            likenesses_[line.keys[0]] = {"prison", 100, true};
            Entry entry{line.keys[0], "health_care", layout_.periods[0]};
            entry.number = at == 10 ? number : 5 + static_cast<std::int64_t>(at) % 3;
            if (entry.number > 0) entries_.push_back(entry);
            layout_.rows.push_back(std::move(line));
        }
        likenesses_[layout_.rows[11].keys[0]].capacity.reset();
    }

    AmongPlacesReasons reasons(bool is_known = true) const {
        const std::vector<Complete> complete{{"", layout_.periods[0]}};
        const OwnSeries series(layout_, entries_, is_known ? complete : std::vector<Complete>{});
        return reasons_among_places(layout_, series, likenesses_, 0);
    }
    const Id<places::Place>& odd_one() const { return *layout_.rows[10].place; }
    void close_odd_one() { likenesses_[odd_one().text()].is_open = false; }

private:
    Layout layout_;
    std::vector<Entry> entries_;
    std::map<std::string, queries::Likeness> likenesses_;
};

}  // namespace

TEST_P(WorthALook, IsWhatIsMoreThanAtThisTimeOfOtherYears) {
    counted_by_month(0, 19);

    const auto found = reasons();

    ASSERT_EQ(found.reasons.size(), 1u);
    const auto& reason = found.reasons[0];
    EXPECT_EQ(reason.kind.value, "more_than_before");
    EXPECT_EQ(reason.place, places_[0]);
    EXPECT_EQ(name_in(reason.place_names, "en"), "North Hill");
    EXPECT_EQ(reason.number, 19);
    EXPECT_LT(reason.usual_to, 19);
    EXPECT_LE(reason.usual_from, 4);
    EXPECT_EQ(text_of(reason.from), "2026-10-01");
    EXPECT_FALSE(reason.since);
    EXPECT_FALSE(reason.sender);
    EXPECT_EQ(found.over_time, 1);
}

TEST_P(WorthALook, SaysSinceWhenItGoesOn) {
    counted_by_month(0, 19, 3);

    const auto found = reasons();

    ASSERT_EQ(found.reasons.size(), 1u);
    ASSERT_TRUE(found.reasons[0].since);
    EXPECT_EQ(text_of(*found.reasons[0].since), "2026-08-01");
}

TEST_P(WorthALook, IsNotWhatIsAsUsual) {
    counted_by_month(0, 4);

    const auto found = reasons();

    EXPECT_TRUE(found.reasons.empty());
    EXPECT_EQ(found.over_time, 1);
    ASSERT_TRUE(found.to);
    EXPECT_EQ(text_of(*found.to), "2026-10-31");
}

TEST_P(WorthALook, StandsByTheNameOfThePlaceAndNotByNumbers) {
    counted_by_month(3, 90);
    counted_by_month(1, 19);

    const auto found = reasons();

    ASSERT_EQ(found.reasons.size(), 2u);
    EXPECT_EQ(name_in(found.reasons[0].place_names, "en"), "North Vale");
    EXPECT_EQ(name_in(found.reasons[1].place_names, "en"), "South Vale");
}

TEST_P(WorthALook, CanBeNarrowedToAThemeOrAPlaceType) {
    counted_by_month(0, 19);
    counted_by_month(1, 19, 1, "work");
    ReasonsQuestion by_theme;
    by_theme.theme = {{"work"}};
    ReasonsQuestion by_type;
    by_type.place_type = {{"prison"}};

    const auto of_work = reasons(by_theme);
    const auto of_prisons = reasons(by_type);

    ASSERT_EQ(of_work.reasons.size(), 1u);
    EXPECT_EQ(of_work.reasons[0].place, places_[1]);
    EXPECT_EQ(of_work.over_time, 2) << "what is looked at does not hang on what is shown";
    EXPECT_EQ(of_work.themes.size(), 2u);
    ASSERT_EQ(of_prisons.reasons.size(), 1u);
    EXPECT_EQ(of_prisons.reasons[0].place, places_[0]);
}

TEST_P(WorthALook, IsNothingWhereNobodySaysThatEverythingIsWrittenDown) {
    noted(12, "2026-10", 0);

    const auto found = reasons();

    EXPECT_TRUE(found.reasons.empty());
    EXPECT_FALSE(found.to);
    EXPECT_EQ(found.over_time, 0);
}

TEST_P(WorthALook, IsNobodyElsesToKnow) {
    counted_by_month(0, 19);
    const auto tx = database().reading();
    guard::Work work(stranger(), *tx, noon);

    const auto found = *reasons_to_look(work, {}).value();

    EXPECT_TRUE(found.reasons.empty());
    EXPECT_EQ(found.over_time + found.over_time_not_known, 0);
    EXPECT_TRUE(found.themes.empty());
}

TEST_P(WorthALook, IsAskedForInWordsThatThereAre) {
    ReasonsQuestion question;
    question.span = {{"decade"}};

    EXPECT_FALSE(
        reading([&](guard::Work& work) { return reasons_to_look(work, question).has_value(); }));
}

TEST_P(WorthALook, KnowsHowManyPeopleAPlaceHoldsByItsLatestHeadCount) {
    const auto likenesses = reading([&](guard::Work& work) {
        return *queries::likenesses(work, {Day::of(2026, 1, 1), Day::of(2026, 6, 30)});
    });

    EXPECT_EQ(likenesses.at(places_[0].text()).type, "prison");
    EXPECT_EQ(likenesses.at(places_[0].text()).capacity, 120);
    EXPECT_TRUE(likenesses.at(places_[0].text()).is_open);
    EXPECT_FALSE(likenesses.at(places_[1].text()).capacity);
}

TEST(OwnSeries, DoNotKnowTheMonthsOfALongerTime) {
    Layout layout;
    layout.rows_are = "place";
    layout.themes = {"health_care"};
    layout.periods = periods_between(Day::of(2025, 1, 1), Day::of(2026, 6, 30), {"month"});
    RowLine line;
    line.place = Id<places::Place>::random();
    line.keys = {line.place->text()};
    line.places = line.keys;
    layout.rows = {line};
    Entry counted{line.keys[0], "health_care", {Day::of(2026, 1, 1), Day::of(2026, 1, 31)}};
    counted.number = 7;
    Entry some_day_of_2025{
        line.keys[0], "health_care", {Day::of(2025, 1, 1), Day::of(2025, 12, 31)}};
    some_day_of_2025.is_case = true;
    const std::vector<Complete> complete{{"", {Day::of(2025, 1, 1), Day::of(2026, 3, 31)}}};

    const auto numbers = OwnSeries(layout, {counted, some_day_of_2025}, complete).numbers({0, 0});

    ASSERT_EQ(numbers.size(), 18u);
    EXPECT_EQ(numbers[0], signals::unknown) << "that complaint may be of any month of 2025";
    EXPECT_EQ(numbers[11], signals::unknown);
    EXPECT_EQ(numbers[12], 7);
    EXPECT_EQ(numbers[13], 0) << "everything is written down, and nothing came";
    EXPECT_EQ(numbers[17], signals::unknown);
}

TEST(AmongPlaces, MoreThanPlacesLikeItIsAReasonToLook) {
    const TwelvePrisons prisons(60);

    const auto found = prisons.reasons();

    ASSERT_EQ(found.reasons.size(), 1u);
    EXPECT_EQ(found.reasons[0].place, prisons.odd_one());
    EXPECT_EQ(found.reasons[0].kind.value, "more_than_elsewhere");
    EXPECT_EQ(found.reasons[0].beside, 10);
    EXPECT_EQ(found.reasons[0].not_known, 1) << "nobody knows how many it holds";
    EXPECT_GT(found.reasons[0].times_from_tenths, 10);
    EXPECT_EQ(found.judged, 11);
    EXPECT_EQ(found.not_known, 1);
}

TEST(AmongPlaces, NothingStandsOutWhereAllAreAlike) {
    EXPECT_TRUE(TwelvePrisons(6).reasons().reasons.empty());
}

TEST(AmongPlaces, WhatIsNotKnownIsNoSilence) {
    const auto found = TwelvePrisons(0).reasons(false);

    EXPECT_TRUE(found.reasons.empty());
    EXPECT_EQ(found.judged, 10) << "each of these has a count of the whole year";
    EXPECT_EQ(found.not_known, 2) << "nothing is written down of one, nor how many the other holds";
}

TEST(AmongPlaces, AClosedPlaceIsNotSilent) {
    TwelvePrisons prisons(60);
    prisons.close_odd_one();

    EXPECT_TRUE(prisons.reasons().reasons.empty());
}

}  // namespace liaise::complaints
