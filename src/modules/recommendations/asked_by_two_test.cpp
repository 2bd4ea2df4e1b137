#include "modules/recommendations/asked_by_two.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace liaise::recommendations {

namespace {

std::vector<AskedInReport> asked(const std::vector<std::string>& texts) {
    std::vector<AskedInReport> all;
    for (const auto& text : texts)
        all.push_back({Id<Recommendation>::random(), similar::read(text)});
    return all;
}

}  // namespace

TEST(AskedByTwo, IsTheSameFromEitherSide) {
    const auto ours = asked({"Reduce overcrowding in prisons.", "Plant trees in the yard."});
    const auto theirs = asked({"Train prison staff.", "Reduce overcrowding in the prisons.",
                               "Réduire la surpopulation des prisons.", ""});
    const auto here = asking_the_same(ours, theirs);
    const auto there = asking_the_same(theirs, ours);

    ASSERT_FALSE(here.empty());
    ASSERT_EQ(here.size(), there.size());
    for (const auto& pair : here) {
        EXPECT_EQ(pair.ours, ours[0].id);
        EXPECT_TRUE(std::ranges::any_of(there, [&](const AskingTheSame& other) {
            return other.ours == pair.theirs && other.theirs == pair.ours;
        }));
    }
}

TEST(AskedByTwo, FollowsFromTheTwoTextsAndNothingElseThatABodyKeeps) {
    const auto ours = asked({"Reduce overcrowding in prisons."});
    auto theirs = asked({"Reduce overcrowding in the prisons."});
    const auto alone = asking_the_same(ours, theirs);
    for (int i = 0; i < 50; ++i)
        theirs.push_back({Id<Recommendation>::random(),
                          similar::read("Plant trees in the yard of the prison.")});
    const auto among_others = asking_the_same(ours, theirs);

    ASSERT_EQ(alone.size(), 1U);
    ASSERT_EQ(among_others.size(), 1U);
    EXPECT_EQ(among_others.front().theirs, theirs.front().id);
}

TEST(AskedByTwo, IsNotWhatAsksForTheOpposite) {
    EXPECT_TRUE(asking_the_same(asked({"Abolish solitary confinement in all prisons."}),
                                asked({"Extend the use of solitary confinement to all prisons."}))
                    .empty());
}

}  // namespace liaise::recommendations
