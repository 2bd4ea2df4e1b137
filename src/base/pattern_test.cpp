#include "base/pattern.hpp"

#include <gtest/gtest.h>

namespace liaise {
namespace {

TEST(Pattern, AStarStandsForAnyLettersAndTheRestForItself) {
    EXPECT_TRUE(is_like("Facilities FY22", "Facilities*"));
    EXPECT_TRUE(is_like("Facilities", "Facilities*"));
    EXPECT_TRUE(is_like("Total of all rows", "*of*rows"));
    EXPECT_TRUE(is_like("abab", "*ab"));
    EXPECT_TRUE(is_like("a-b-c", "a*b*c"));
    EXPECT_TRUE(is_like("", "*"));
    EXPECT_TRUE(is_like("[1] a note", "[*] *"));

    EXPECT_FALSE(is_like("facilities", "Facilities*"));
    EXPECT_FALSE(is_like("ab", "ab*ab"));
    EXPECT_FALSE(is_like("a-c-b", "a*b*c"));
    EXPECT_FALSE(is_like("abc", "ab"));
    EXPECT_FALSE(is_like("", "a"));
}

}  // namespace
}  // namespace liaise
