#include "modules/clash_checks/intersection.hpp"

#include <gtest/gtest.h>
#include <sodium.h>

#include <algorithm>
#include <set>

namespace liaise::clash_checks {

namespace {

constexpr std::size_t agreed_size = 64;

/// Any of so many, differently each time.
std::uint32_t any_below(std::uint32_t count) { return randombytes_uniform(count); }

std::vector<Item> some_items() {
    std::vector<Item> items(any_below(agreed_size));
    for (auto& item : items)
        item =
            "place " + std::to_string(any_below(9)) + " 2027-W" + std::to_string(10 + any_below(9));
    return items;
}

std::size_t in_both_sets(const std::vector<Item>& one, const std::vector<Item>& other) {
    const std::set<Item> set(other.begin(), other.end());
    const std::set<Item> mine(one.begin(), one.end());
    return static_cast<std::size_t>(
        std::ranges::count_if(mine, [&](const Item& item) { return set.contains(item); }));
}

/// All that two sides send each other, and what each makes of it.
struct Round {
    guard::Key asker = fresh_scalar();
    guard::Key answerer = fresh_scalar();
    HashedFor hashed_for{fresh_salt(), "a pair and a round"};
    Blinded asked;
    Blinded answered;
    Points asked_raised;
    Points answered_raised;

    Round(const std::vector<Item>& ours, const std::vector<Item>& theirs)
        : asked(blinded(ours, agreed_size, hashed_for, asker)),
          answered(blinded(theirs, agreed_size, hashed_for, answerer)),
          asked_raised(raised(asked.points, answerer).value()),
          answered_raised(raised(answered.points, asker).value()) {}

    Points both() const { return in_both(asked_raised, answered_raised); }
    std::set<Item> seen_by_asker() const { return items(asked, answerer); }
    std::set<Item> seen_by_answerer() const { return items(answered, asker); }

private:
    std::set<Item> items(const Blinded& own, const guard::Key& of_the_other) const {
        const auto told = marks(own.points, of_the_other, both()).value();
        std::set<Item> found;
        for (std::size_t i = 0; i < told.size(); ++i)
            if (told[i] == '1') found.insert(own.items[i].value());
        return found;
    }
};

bool is_refused(const std::string& text, std::size_t count = agreed_size) {
    return !points_from(text, count).has_value();
}

}  // namespace

TEST(Intersection, GivesBothSidesTheNumberOfWhatIsInBoth) {
    for (int i = 0; i < 20; ++i) {
        const auto ours = some_items();
        const auto theirs = some_items();

        EXPECT_EQ(Round(ours, theirs).both().size(), in_both_sets(ours, theirs));
    }
}

TEST(Intersection, OpenedByBothShowsEachTheSameItems) {
    const Round round({"a 2027-W01", "b 2027-W01", "c 2027-W02"},
                      {"b 2027-W01", "c 2027-W02", "c 2027-W03"});
    const std::set<Item> expected{"b 2027-W01", "c 2027-W02"};

    EXPECT_EQ(round.seen_by_asker(), expected);
    EXPECT_EQ(round.seen_by_answerer(), expected);
}

TEST(Intersection, OfNothingIsAsLongAndAsOrderedAsOfAFullPlan) {
    std::vector<Item> full;
    for (std::size_t i = 0; i < agreed_size; ++i) full.push_back("place " + std::to_string(i));
    const Round empty({}, {});
    const Round whole(full, full);

    EXPECT_EQ(empty.both().size(), 0U);
    EXPECT_EQ(whole.both().size(), agreed_size);
    for (const auto* round : {&empty, &whole}) {
        for (const auto* points : {&round->asked.points, &round->answered.points,
                                   &round->asked_raised, &round->answered_raised}) {
            EXPECT_EQ(text_of(*points).size(), text_of(empty.asked.points).size());
            EXPECT_TRUE(std::ranges::is_sorted(*points));
        }
        EXPECT_EQ(marks(round->asked.points, round->answerer, round->both()).value().size(),
                  agreed_size);
    }
}

TEST(Intersection, SendsNoPointTwiceInTwoRoundsOfTheSamePlan) {
    const std::vector<Item> plan{"a 2027-W01", "b 2027-W01"};
    const Round one(plan, plan);
    const Round other(plan, plan);

    EXPECT_TRUE(in_both(one.asked.points, other.asked.points).empty());
    EXPECT_TRUE(in_both(one.asked_raised, other.asked_raised).empty());
}

TEST(Intersection, OfAnotherPairOrAnotherSaltFindsNothing) {
    const std::vector<Item> plan{"a 2027-W01", "b 2027-W01"};
    const auto a = fresh_scalar();
    const auto b = fresh_scalar();
    const HashedFor ours{fresh_salt(), "this pair"};
    const auto found_with = [&](const HashedFor& theirs) {
        return in_both(raised(blinded(plan, agreed_size, ours, a).points, b).value(),
                       raised(blinded(plan, agreed_size, theirs, b).points, a).value())
            .size();
    };

    EXPECT_EQ(found_with(ours), plan.size());
    EXPECT_EQ(found_with({ours.salt, "another pair"}), 0U);
    EXPECT_EQ(found_with({fresh_salt(), "this pair"}), 0U);
}

// What docs/explanation/clash-checks.md says of a partner who changes its program.
TEST(Intersection, ShowsWhoRaisesEachGuessToASecretOfItsOwnWhichOfThemAreRightAndNoMore) {
    const HashedFor hashed_for{fresh_salt(), "a pair and a round"};
    const auto answerer = fresh_scalar();
    const std::vector<Item> guesses{"a 2027-W01", "b 2027-W01", "c 2027-W01"};
    std::vector<guard::Key> secrets;
    Points asked;
    for (const auto& guess : guesses) {
        secrets.push_back(fresh_scalar());
        asked.push_back(blinded({guess}, 1, hashed_for, secrets.back()).points.front());
    }
    const auto answered =
        blinded({"b 2027-W01", "d 2027-W01"}, agreed_size, hashed_for, answerer).points;
    const auto back = raised(asked, answerer).value();
    std::vector<bool> right;
    for (const auto& secret : secrets)
        right.push_back(!in_both(back, raised(answered, secret).value()).empty());

    EXPECT_EQ(right, (std::vector<bool>{false, true, false}));
}

TEST(Intersection, CountsAnItemThatIsNamedTwiceOnce) {
    EXPECT_EQ(Round({"a 2027-W01", "a 2027-W01"}, {"a 2027-W01"}).both().size(), 1U);
}

TEST(Intersection, RefusesWhatIsNoPointOfTheAgreedNumber) {
    const auto scalar = fresh_scalar();
    const auto good = blinded({}, agreed_size, {fresh_salt(), ""}, scalar).points;
    ASSERT_EQ(points_from(text_of(good), agreed_size).value(), good);
    auto with_identity = good;
    with_identity.front() = Point{};
    auto with_no_point = good;
    with_no_point.back().fill(0xFF);
    auto twice = good;
    twice[1] = twice[0];
    auto out_of_order = good;
    std::swap(out_of_order[0], out_of_order[1]);

    for (const auto& bad : {with_identity, with_no_point, twice, out_of_order})
        EXPECT_TRUE(is_refused(text_of(bad)));
    EXPECT_TRUE(is_refused(text_of(good), agreed_size + 1));
    EXPECT_TRUE(is_refused("no base 64"));
    EXPECT_FALSE(raised(with_identity, scalar));
    EXPECT_FALSE(raised(with_no_point, scalar));
    EXPECT_FALSE(marks(with_no_point, scalar, {}));
}

TEST(Intersection, RefusesASaltThatIsNone) {
    EXPECT_TRUE(check_salt(fresh_salt()));
    for (const std::string salt : {"", "c2hvcnQ", "no base 64"}) EXPECT_FALSE(check_salt(salt));
}

TEST(Intersection, RefusesMoreThanWasAgreed) {
    EXPECT_THROW(blinded({"a", "b"}, 1, {fresh_salt(), ""}, fresh_scalar()), std::logic_error);
}

}  // namespace liaise::clash_checks
