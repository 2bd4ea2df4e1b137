#include "modules/complaints/cut.hpp"

#include "modules/complaints/a_list_test.hpp"
#include "modules/complaints/epochs.hpp"
#include "modules/do_no_harm/attacker_test.hpp"

namespace liaise::complaints {

namespace {

class ComplaintsCut : public AList {
protected:
    static std::string why(const PreviewCell& cell) {
        return cell.hidden ? cell.hidden->value : "";
    }

    /// Enough at each place, in one year and of one theme.
    void enough() {
        for (std::size_t place = 0; place < 4; ++place) noted(7 + place, "2025-03", place);
    }
    /// The small sums that whoever solves all tables of the mechanism together can narrow.
    std::size_t broken() {
        return reading([](guard::Work& work) {
            const Epochs epochs(*entries(work));
            do_no_harm::Attacker attacker;
            std::vector<do_no_harm::Received> known;
            for (const auto& table : tables_given(work, {})) {
                known.push_back(epochs.received(*table));
                attacker.learn(epochs.counts(), known.back());
            }
            return narrowed(attacker, epochs.counts(), known);
        });
    }

    /// Gives the mechanism this table, and says what it shows where all is added up.
    std::optional<std::int64_t> all_shown_of(const PreviewQuestion& q) {
        const LayoutQuestion layout{q.rows, q.region, q.place_type, q.theme, {}, {}, q.span};
        const GivingDraft wanted{mechanism_, {layout, {}, {}}, {}};
        const auto id = writing([&](guard::OwnWork& work) { return give(work, wanted); }).value();
        const auto table = reading([&](guard::Work& work) {
            return *given_table(work, {id}).value();
        });
        return table.cells.back().number;
    }
    /// Whether the two together tell of one to four complaints that stand in neither.
    static bool tells_a_small_difference(std::optional<std::int64_t> whole,
                                         std::optional<std::int64_t> part) {
        const auto difference = whole && part ? *whole - *part : 0;
        return difference > 0 && difference < do_no_harm::people_min;
    }

private:
    static std::size_t narrowed(const do_no_harm::Attacker& attacker,
                                const std::vector<do_no_harm::Count>& truth,
                                const std::vector<do_no_harm::Received>& known) {
        std::vector<do_no_harm::Line> periods;
        for (const auto& count : truth) periods.push_back({"", {count.month}});
        std::size_t narrow = 0;
        for (const auto& table : known) {
            auto times = periods;
            times.insert(times.end(), table.layout.periods.begin(), table.layout.periods.end());
            for (const auto& row : table.layout.rows)
                for (const auto& column : table.layout.columns)
                    for (const auto& time : times) {
                        const auto number = do_no_harm::sum_of(truth, row, column, time);
                        if (number < 1 || number >= do_no_harm::people_min) continue;
                        const auto left = attacker.bounds(row, column, time);
                        narrow += left.values() < do_no_harm::people_min ? 1U : 0U;
                    }
        }
        return narrow;
    }
};

INSTANTIATE_TEST_SUITE_P(BothEngines, ComplaintsCut, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(ComplaintsCut, ShowsWhatNoSmallNumberFollowsFrom) {
    enough();

    const auto made = previewed();

    ASSERT_EQ(made.rows.size(), 5U);
    EXPECT_TRUE(made.rows[4].is_all);
    EXPECT_EQ(made.hidden, 0);
    EXPECT_EQ(cell(made, 4, 0).number, 34);
}

TEST_P(ComplaintsCut, HidesASmallNumberAndWhatWouldGiveItAway) {
    enough();
    noted(2, "2024-03", 0);

    const auto made = previewed();

    EXPECT_EQ(why(cell(made, 0, 0, 0)), "small");
    EXPECT_EQ(why(cell(made, 4, 0, 0)), "small");
    EXPECT_NE(why(cell(made, 0, 0, 1)), "");
    const auto leaves = reading([&](guard::Work& work) {
        CutQuestion question;
        question.layout.rows = {{"place"}};
        return product_of(**cut(work, question, mechanism_));
    });
    EXPECT_FALSE(leaves.cells[0].number);
    EXPECT_EQ(leaves.cells.size(), made.cells.size());
}

TEST_P(ComplaintsCut, CountsOnePersonOnceInAllMonths) {
    enough();
    auto again = draft("2025-01", "work");
    again.person = Confidential{"P-17"};
    for (const char* month : {"2025-01", "2025-02", "2025-04", "2025-06", "2025-07", "2025-09"}) {
        again.received = *when_from(month);
        noted(again);
    }
    noted(2, "2025-03", 0, "work");

    const auto made = previewed();

    ASSERT_EQ(made.columns[0].theme->value, "work");
    EXPECT_EQ(cell(made, 0, 0).number, 8);
    EXPECT_EQ(why(cell(made, 0, 0)), "small") << "three people";
}

TEST_P(ComplaintsCut, TheSameTableCanBeGivenAgain) {
    enough();
    given();

    const auto again = previewed();

    EXPECT_EQ(again.tables_before, 1);
    EXPECT_EQ(again.hidden, 0);
}

TEST_P(ComplaintsCut, TheOneComplaintWrittenDownSinceIsNotTheDifference) {
    enough();
    given();
    noted(1, "2025-03", 0);

    const auto again = previewed();
    given();

    EXPECT_EQ(why(cell(again, 0, 0)), "differencing");
    EXPECT_EQ(why(cell(again, 4, 0)), "differencing");
    EXPECT_EQ(broken(), 0U);
}

TEST_P(ComplaintsCut, TheOneComplaintRemovedSinceIsNotTheDifference) {
    enough();
    const auto one = noted(draft("2025-03"));
    given();
    writing([&](guard::OwnWork& work) { return remove_case(work, {one}); }).value();

    const auto again = previewed();
    given();

    EXPECT_EQ(cell(again, 0, 0).number, 7);
    EXPECT_EQ(why(cell(again, 0, 0)), "differencing");
    EXPECT_EQ(broken(), 0U);
}

TEST_P(ComplaintsCut, TheOneComplaintCorrectedSinceIsNotTheDifference) {
    enough();
    const auto one = noted(draft("2025-03"));
    given();
    auto elsewhere = draft("2025-03");
    elsewhere.place = places_[1];
    writing([&](guard::OwnWork& work) { return correct_case(work, {one, 1, elsewhere}); }).value();

    const auto again = previewed();
    given();

    EXPECT_EQ(why(cell(again, 0, 0)), "differencing");
    EXPECT_EQ(why(cell(again, 1, 0)), "differencing");
    EXPECT_EQ(broken(), 0U);
}

TEST_P(ComplaintsCut, WhatACountGrowsOrShrinksByIsNotTheDifferenceEither) {
    const auto added = [&](std::size_t place) {
        auto wanted = count("2025-01-01", "year", 40);
        wanted.place = places_[place];
        return writing([&](guard::OwnWork& work) { return add_count(work, wanted); }).value();
    };
    const auto grows = added(0);
    const auto shrinks = added(1);
    added(2);
    added(3);
    given();
    const auto corrected = [&](const Id<Count>& id, std::int64_t version, std::int64_t to) {
        writing([&](guard::OwnWork& work) {
            return correct_count(work, {id, version, to, {}});
        }).value();
    };
    corrected(grows, 1, 39);
    corrected(grows, 2, 42);
    corrected(shrinks, 1, 39);

    const auto again = previewed();
    given();

    EXPECT_EQ(cell(again, 0, 0).number, 42);
    EXPECT_EQ(why(cell(again, 0, 0)), "differencing");
    EXPECT_EQ(why(cell(again, 1, 0)), "differencing");
    EXPECT_EQ(cell(again, 4, 0).number, 161);
    EXPECT_EQ(broken(), 0U);
}

TEST_P(ComplaintsCut, OfATableNarrowedByThemeTheThemeLeftOutIsNotTheDifference) {
    for (const char* theme : {"health_care", "food_and_water"})
        for (std::size_t place = 0; place < 4; ++place) noted(8 + place, "2025-03", place, theme);
    noted(2, "2025-03", 0, "work");
    auto narrowed = question("year", "place");
    const auto whole = all_shown_of(narrowed);
    narrowed.theme = {{"health_care"}, {"food_and_water"}};

    const auto part = all_shown_of(narrowed);

    EXPECT_TRUE(whole);
    EXPECT_FALSE(tells_a_small_difference(whole, part));
    EXPECT_EQ(broken(), 0U);
}

TEST_P(ComplaintsCut, OfATableNarrowedByRegionOrTypeOfPlaceTheRestIsNotTheDifference) {
    const std::size_t many[] = {9, 2, 8, 7};
    for (std::size_t place = 0; place < 4; ++place) noted(many[place], "2025-03", place);
    noted(2, "2025-03", 3, "work");
    auto narrowed = question("year", "region");
    narrowed.region = {regions_[0]};
    const auto of_north = all_shown_of(narrowed);
    narrowed.place_type = {{"prison"}};
    const auto of_prisons_in_north = all_shown_of(narrowed);
    narrowed.region.clear();
    narrowed.place_type.clear();
    narrowed.theme = {{"health_care"}};
    const auto of_health = all_shown_of(narrowed);
    narrowed.theme.clear();

    const auto whole = all_shown_of(narrowed);

    EXPECT_EQ(of_north, 11);
    EXPECT_FALSE(tells_a_small_difference(of_north, of_prisons_in_north));
    EXPECT_FALSE(tells_a_small_difference(whole, of_health));
    EXPECT_EQ(broken(), 0U);
}

TEST_P(ComplaintsCut, TheOwnerSeesItsOwnNumbersHoweverTheyAreNarrowed) {
    noted(2, "2025-03", 0);
    noted(1, "2025-03", 1, "work");
    TableQuestion narrowed;
    narrowed.region = {regions_[0]};
    const auto number = [&] {
        return reading([&](guard::Work& work) { return (*table(work, narrowed).value()).number; });
    };

    EXPECT_EQ(number(), 3);
    narrowed.place_type = {{"police_station"}};
    EXPECT_EQ(number(), 1);
    narrowed.place_type.clear();
    narrowed.theme = {{"health_care"}};
    EXPECT_EQ(number(), 2);
}

TEST_P(ComplaintsCut, AskedForFewerThanFiveShowsFromFive) {
    enough();
    noted(4, "2025-03", 0, "work");
    auto asked = question("year", "place");
    asked.shown_from = 1;

    const auto made = reading([&](guard::Work& work) { return *preview(work, asked).value(); });

    EXPECT_EQ(made.shown_from, 5);
    EXPECT_EQ(why(cell(made, 0, 0)), "small");
}

TEST_P(ComplaintsCut, IsNotForOneself) {
    auto asked = question("year", "place");
    asked.recipient = own_;

    EXPECT_EQ(code_of(reading([&](guard::Work& work) { return preview(work, asked); })),
              "complaints.no_such_recipient");
}

TEST_P(ComplaintsCut, RemembersWhatWasGivenAsItWasGiven) {
    enough();
    given();
    noted(9, "2025-03", 0);

    const auto brief = reading([&](guard::Work& work) { return givings(work, {}).value(); });
    const auto table = reading([&](guard::Work& work) {
        return *given_table(work, {brief.front()->id}).value();
    });

    EXPECT_EQ(brief.front()->number, 1);
    EXPECT_EQ(brief.front()->recipient, mechanism_);
    EXPECT_EQ(brief.front()->shown, 5);
    EXPECT_EQ(table.cells[0].number, 7);
}

}  // namespace

}  // namespace liaise::complaints
