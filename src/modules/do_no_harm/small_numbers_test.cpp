#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>

#include "modules/do_no_harm/attacker_test.hpp"
#include "modules/do_no_harm/small_numbers.hpp"

namespace liaise::do_no_harm {
namespace {

/// Numbers that are the same at every run.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : state_(seed * 2654435769U + 1) {}
    std::size_t below(std::size_t bound) {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>(state_ >> 33U) % bound;
    }

private:
    std::uint64_t state_;
};

Line line(std::string name, std::vector<std::string> members) {
    return {std::move(name), std::move(members)};
}

std::vector<Line> each(const std::vector<std::string>& keys) {
    std::vector<Line> lines;
    for (const auto& key : keys) lines.push_back({key, {key}});
    return lines;
}

std::vector<std::string> keys(const std::string& letter, std::size_t count) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < count; ++i) all.push_back(letter + std::to_string(i));
    return all;
}

std::vector<Line> with_total(const std::vector<std::string>& all) {
    auto lines = each(all);
    lines.push_back({"all", all});
    return lines;
}

const Cell& cell_of(const HiddenTable& table, std::size_t row, std::size_t column) {
    return table.cells[(row * table.layout.columns.size() + column) * table.layout.periods.size()];
}

std::vector<Count> counts_of(const std::vector<std::vector<std::int64_t>>& numbers,
                             const std::string& month) {
    std::vector<Count> counts;
    for (std::size_t r = 0; r < numbers.size(); ++r) {
        for (std::size_t c = 0; c < numbers[r].size(); ++c) {
            counts.push_back({"p" + std::to_string(r), "t" + std::to_string(c), month,
                              numbers[r][c]});
        }
    }
    return counts;
}

TEST(SmallNumbers, AreHiddenTogetherWithWhatWouldGiveThemAway) {
    const auto counts = counts_of({{20, 3, 15}, {12, 18, 30}, {25, 11, 14}}, "m");
    const Layout layout{with_total(keys("p", 3)), with_total(keys("t", 3)), each({"m"})};

    const auto table = hidden(counts, layout, {}, {});

    ASSERT_TRUE(table);
    EXPECT_EQ(cell_of(*table, 0, 1).hidden, Reason::small);
    const auto is_secondary = [](const Cell& cell) { return cell.hidden == Reason::secondary; };
    const auto secondary = std::count_if(table->cells.begin(), table->cells.end(), is_secondary);
    EXPECT_EQ(secondary, 3) << "the other corners of one rectangle";
    EXPECT_FALSE(cell_of(*table, 3, 3).hidden);
}

TEST(SmallNumbers, AreNotToldApartForTheRecipient) {
    const auto counts = counts_of({{20, 3}, {12, 18}}, "m");
    const Layout layout{with_total(keys("p", 2)), with_total(keys("t", 2)), each({"m"})};

    const auto numbers = for_recipient(*hidden(counts, layout, {}, {}));

    EXPECT_EQ(std::count(numbers.begin(), numbers.end(), std::nullopt), 4);
    EXPECT_EQ(numbers.back(), 53);
}

TEST(SmallNumbers, OfATableWithoutAnySmallNumberAreAllShown) {
    const auto counts = counts_of({{20, 13}, {12, 18}}, "m");
    const Layout layout{with_total(keys("p", 2)), with_total(keys("t", 2)), each({"m"})};

    const auto table = hidden(counts, layout, {}, {});

    for (const auto& cell : table->cells) EXPECT_FALSE(cell.hidden);
}

TEST(SmallNumbers, AZeroIsShownUnlessTheOwnerHidesZeros) {
    const auto counts = counts_of({{20, 0, 9}, {12, 18, 30}, {25, 11, 14}}, "m");
    const Layout layout{with_total(keys("p", 3)), with_total(keys("t", 3)), each({"m"})};

    EXPECT_FALSE(cell_of(*hidden(counts, layout, {}, {}), 0, 1).hidden);
    EXPECT_EQ(cell_of(*hidden(counts, layout, {5, Zeros::hidden}, {}), 0, 1).hidden,
              Reason::small);
}

TEST(SmallNumbers, ALineThatIsAllInOneColumnDoesNotSayWhatEverybodyComplainedOf) {
    const auto counts = counts_of({{0, 12, 0}, {12, 18, 30}, {25, 11, 14}}, "m");
    const Layout layout{with_total(keys("p", 3)), with_total(keys("t", 3)), each({"m"})};

    const auto table = hidden(counts, layout, {}, {});

    EXPECT_EQ(cell_of(*table, 0, 1).hidden, Reason::all_in_one);
    EXPECT_TRUE(cell_of(*table, 0, 0).hidden || cell_of(*table, 0, 2).hidden ||
                cell_of(*table, 0, 3).hidden);
}

TEST(SmallNumbers, TwelveComplaintsOfOnePersonAreOnePerson) {
    auto counts = counts_of({{20, 12}, {12, 18}}, "m");
    counts[1].largest = 11;
    const Layout layout{with_total(keys("p", 2)), with_total(keys("t", 2)), each({"m"})};

    EXPECT_EQ(cell_of(*hidden(counts, layout, {}, {}), 0, 1).hidden, Reason::dominated);
}

TEST(SmallNumbers, TenComplaintsOfTwoPeopleAreTwoPeople) {
    auto counts = counts_of({{20, 0}, {12, 18}}, "m");
    for (const char* person : {"x", "y"}) counts.push_back({"p0", "t1", "m", 5, 0, person});
    const Layout layout{with_total(keys("p", 2)), with_total(keys("t", 2)), each({"m"})};

    EXPECT_EQ(cell_of(*hidden(counts, layout, {}, {}), 0, 1).hidden, Reason::small);
}

TEST(SmallNumbers, WhoComplainsEveryMonthIsOnePersonInTheYear) {
    const auto months = keys("m", 6);
    std::vector<Count> counts;
    for (const auto& month : months) {
        for (auto& count : counts_of({{20, 0}, {12, 18}}, month)) counts.push_back(count);
        counts.push_back({"p0", "t1", month, 2, 0, "x"});
    }
    counts.push_back({"p0", "t1", "m0", 4, 0, ""});
    const Layout year{with_total(keys("p", 2)), with_total(keys("t", 2)),
                      {line("year", months)}};
    auto by_month = counts;
    for (auto& count : by_month) count.person.clear();

    EXPECT_EQ(cell_of(*hidden(counts, year, {}, {}), 0, 1).hidden, Reason::dominated);
    EXPECT_FALSE(cell_of(*hidden(by_month, year, {}, {}), 0, 1).hidden)
        << "sixteen people, as far as anybody knows";
}

TEST(SmallNumbers, WhoHasTheMostOfAMonthMayBeTheSameInEveryMonth) {
    const auto months = keys("m", 6);
    std::vector<Count> counts;
    for (const auto& month : months) {
        for (auto& count : counts_of({{20, 4}, {12, 18}}, month)) counts.push_back(count);
        counts[counts.size() - 3].largest = 4;
    }
    const Layout year{with_total(keys("p", 2)), with_total(keys("t", 2)),
                      {line("year", months)}};

    EXPECT_EQ(cell_of(*hidden(counts, year, {}, {}), 0, 1).hidden, Reason::dominated);
}

TEST(SmallNumbers, AprilIsNotWorkedOutFromWhatWasGivenForTheFirstQuarter) {
    auto counts = counts_of({{20, 10}, {12, 18}}, "january_to_march");
    for (auto& more : counts_of({{6, 1}, {8, 9}}, "april")) counts.push_back(more);
    const auto places = with_total(keys("p", 2));
    const auto themes = with_total(keys("t", 2));
    const Layout quarter{places, themes, {line("q1", {"january_to_march"})}};
    const Layout four_months{places, themes, {line("to_april", {"january_to_march", "april"})}};
    const auto first = hidden(counts, quarter, {}, {});

    const auto alone = hidden(counts, four_months, {}, {});
    const auto second = hidden(counts, four_months, {}, {received(*first)});

    EXPECT_FALSE(cell_of(*alone, 0, 1).hidden) << "eleven may be shown to whoever has nothing";
    EXPECT_EQ(cell_of(*second, 0, 1).hidden, Reason::differencing);
    EXPECT_TRUE(second->known_already.empty());
}

TEST(SmallNumbers, OverlappingRegionsDoNotGiveAwayThePlaceBetweenThem) {
    const auto counts = counts_of({{20}, {12}, {2}}, "m");
    const Layout south{{line("south", {"p0", "p1", "p2"})}, each({"t0"}), each({"m"})};
    const Layout without{{line("south without p2", {"p0", "p1"})}, each({"t0"}), each({"m"})};
    const auto first = hidden(counts, south, {}, {});

    const auto second = hidden(counts, without, {}, {received(*first)});

    EXPECT_FALSE(cell_of(*first, 0, 0).hidden);
    EXPECT_EQ(cell_of(*second, 0, 0).hidden, Reason::differencing);
}

TEST(SmallNumbers, WhatIsKnownAlreadyIsSaidToTheOwner) {
    const auto counts = counts_of({{20}, {2}}, "m");
    const Layout layout{with_total(keys("p", 2)), each({"t0"}), each({"m"})};
    const Received careless{layout, {true, true, true}};

    const auto table = hidden(counts, layout, {}, {careless});

    ASSERT_FALSE(table->known_already.empty());
    EXPECT_EQ(table->known_already.front().row, "p1");
    EXPECT_TRUE(cell_of(*table, 1, 0).hidden);
}

TEST(SmallNumbers, TheRuleCannotBeSetBelowFive) {
    EXPECT_FALSE(hidden({}, {}, {4, Zeros::shown}, {}));
    EXPECT_TRUE(hidden({}, {}, {10, Zeros::shown}, {}));
}

/// A world small enough for the attacker to solve.
struct World {
    std::vector<Count> counts;
    std::vector<Layout> layouts;
    SmallNumberRule rule;
    std::vector<std::string> places;
    std::vector<std::string> themes;
    std::vector<std::string> months;
};

std::vector<Line> some_lines(Draw& draw, const std::vector<std::string>& all) {
    auto lines = draw.below(8) == 0 ? std::vector<Line>{} : each(all);
    if (draw.below(8) > 0 || lines.empty()) lines.push_back({"all", all});
    const auto regions = all.size() > 2 ? draw.below(3) : 0;
    for (std::size_t i = 0; i < regions; ++i) {
        Line region{"region", {}};
        for (const auto& key : all) {
            if (draw.below(2) == 0) region.members.push_back(key);
        }
        if (!region.members.empty()) lines.push_back(region);
    }
    return lines;
}

World world_of(std::uint64_t seed) {
    Draw draw(seed);
    World world;
    world.places = keys("p", 2 + draw.below(3));
    world.themes = keys("t", 1 + draw.below(3));
    world.months = keys("m", 1 + draw.below(2));
    world.rule = {5 + static_cast<std::int64_t>(draw.below(3)),
                  draw.below(3) == 0 ? Zeros::hidden : Zeros::shown};
    const auto most = 4 + draw.below(12);
    for (const auto& place : world.places) {
        for (const auto& theme : world.themes) {
            for (const auto& month : world.months) {
                const auto number = draw.below(3) == 0 ? 0 : draw.below(most);
                world.counts.push_back({place, theme, month, static_cast<std::int64_t>(number)});
            }
        }
    }
    const auto tables = 1 + draw.below(3);
    for (std::size_t i = 0; i < tables; ++i) {
        std::vector<Line> periods{{"first", {world.months.front()}}};
        if (i > 0 || draw.below(2) == 0) periods = {{"all", world.months}};
        if (draw.below(6) == 0) periods = with_total(world.months);
        world.layouts.push_back(
            {some_lines(draw, world.places), some_lines(draw, world.themes), periods});
    }
    return world;
}

/// All that somebody could want to know: lines of all tables and every single key.
std::vector<Line> sides(const World& world, std::vector<Line> Layout::*side,
                        const std::vector<std::string>& all) {
    auto lines = each(all);
    for (const auto& layout : world.layouts) {
        for (const auto& line : layout.*side) {
            const bool is_there = std::any_of(lines.begin(), lines.end(), [&](const Line& other) {
                return other.members == line.members;
            });
            if (!is_there && !line.members.empty()) lines.push_back(line);
        }
    }
    return lines;
}

struct Attack {
    std::size_t attacked = 0;
    std::size_t broken = 0;
    std::size_t known_before = 0;
};

void attack(const World& world, const Attacker& before, const Attacker& after, Attack& result) {
    const auto least = world.rule.zeros == Zeros::hidden ? 0 : 1;
    for (const auto& place : sides(world, &Layout::rows, world.places)) {
        for (const auto& theme : sides(world, &Layout::columns, world.themes)) {
            for (const auto& month : sides(world, &Layout::periods, world.months)) {
                const auto number = sum_of(world.counts, place, theme, month);
                if (number < least || number >= world.rule.shown_from) continue;
                ++result.attacked;
                const auto left = after.bounds(place, theme, month);
                if (left.values() >= world.rule.shown_from) continue;
                const auto known = before.bounds(place, theme, month);
                ++(known.values() <= left.values() ? result.known_before : result.broken);
            }
        }
    }
}

/// Gives one table after the other to the same recipient, who attacks after each.
Attack attack_all(const World& world) {
    Attack result;
    std::vector<Received> given;
    Attacker attacker;
    for (const auto& layout : world.layouts) {
        const auto table = hidden(world.counts, layout, world.rule, given);
        EXPECT_TRUE(table);
        const auto before = attacker;
        given.push_back(received(*table));
        attacker.learn(world.counts, given.back());
        attack(world, before, attacker, result);
    }
    return result;
}

TEST(SmallNumbers, AreNeverPinnedDownByAnybodyWhoSolvesAllTheTablesTogether) {
    constexpr std::uint64_t worlds = 5'000;
    Attack all;
    for (std::uint64_t seed = 0; seed < worlds; ++seed) {
        const auto result = attack_all(world_of(seed));
        ASSERT_EQ(result.broken, 0U) << "world " << seed;
        all.attacked += result.attacked;
        all.known_before += result.known_before;
    }

    EXPECT_GT(all.attacked, 10'000U);
    EXPECT_EQ(all.known_before, 0U) << "every table was made by the rule";
}

TEST(SmallNumbers, AYearOfTablesThatEachGoOnFromJanuaryCanBeGivenMonthByMonth) {
    Draw draw(3);
    std::vector<Count> counts;
    for (const auto& month : keys("m", 12)) {
        for (const auto& place : keys("p", 10)) {
            for (const auto& theme : keys("t", 6)) {
                const auto number = draw.below(10) < 6 ? 0 : draw.below(12);
                counts.push_back({place, theme, month, static_cast<std::int64_t>(number)});
            }
        }
    }
    Layout layout{with_total(keys("p", 10)), with_total(keys("t", 6)), {line("so far", {})}};
    std::vector<Received> given;

    for (const auto& month : keys("m", 12)) {
        layout.periods.front().members.push_back(month);
        const auto table = hidden(counts, layout, {}, given);

        EXPECT_TRUE(table->known_already.empty()) << month;
        EXPECT_GE(std::count_if(table->cells.begin(), table->cells.end(),
                                [](const Cell& cell) { return !cell.hidden; }),
                  10)
            << month;
        given.push_back(received(*table));
    }
}

TEST(SmallNumbers, ARealCountryIsMadeReadyInAReasonableTime) {
    Draw draw(7);
    std::vector<Count> counts;
    for (const auto& place : keys("p", 120)) {
        for (const auto& theme : keys("t", 20)) {
            const auto is_none = draw.below(10) < 6;
            const auto number = is_none ? 0 : draw.below(draw.below(4) == 0 ? 60 : 8);
            counts.push_back({place, theme, "m", static_cast<std::int64_t>(number)});
        }
    }
    const Layout layout{with_total(keys("p", 120)), with_total(keys("t", 20)), each({"m"})};
    const auto start = std::clock();

    const auto table = hidden(counts, layout, {}, {});

    const auto taken = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    const auto shown = std::count_if(table->cells.begin(), table->cells.end(),
                                     [](const Cell& cell) { return !cell.hidden; });
    RecordProperty("seconds", std::to_string(taken));
    RecordProperty("shown", std::to_string(shown));
    EXPECT_GT(shown, 1000);
    EXPECT_LT(taken, 60.0);
}

}  // namespace
}  // namespace liaise::do_no_harm
