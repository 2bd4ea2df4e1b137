#include "modules/matching/resemblance.hpp"

#include <gtest/gtest.h>

namespace liaise::matching {
namespace {

TEST(JaroWinkler, GivesTheValuesOfWinklersPaper) {
    EXPECT_NEAR(jaro_winkler("martha", "marhta"), 0.961, 0.001);
    EXPECT_NEAR(jaro_winkler("dwayne", "duane"), 0.840, 0.001);
    EXPECT_NEAR(jaro_winkler("dixon", "dicksonx"), 0.813, 0.001);
}

TEST(JaroWinkler, IsTheSameBothWaysAndBounded) {
    EXPECT_DOUBLE_EQ(jaro_winkler("regional", "reginal"), jaro_winkler("reginal", "regional"));
    EXPECT_EQ(jaro_winkler("abc", "xyz"), 0.0);
    EXPECT_EQ(jaro_winkler("", "abc"), 0.0);
    EXPECT_EQ(jaro_winkler("", ""), 1.0);
}

TEST(JaroWinkler, ReadsNoFurtherThanItsLimit) {
    const std::string word(5000, 'a');

    EXPECT_DOUBLE_EQ(jaro_winkler(word, word + "b"), 1.0);
}

TEST(OneSlipApart, IsOneLetterMoreLessOtherOrSwapped) {
    EXPECT_TRUE(is_one_slip_apart("prisional", "prisioinal"));
    EXPECT_TRUE(is_one_slip_apart("prisional", "prsional"));
    EXPECT_TRUE(is_one_slip_apart("prisional", "prizional"));
    EXPECT_TRUE(is_one_slip_apart("prisional", "prisoinal"));
    EXPECT_FALSE(is_one_slip_apart("prisional", "prisional"));
    EXPECT_FALSE(is_one_slip_apart("prisional", "prsonal"));
    EXPECT_FALSE(is_one_slip_apart("ab", "ba c"));
}

}  // namespace
}  // namespace liaise::matching
