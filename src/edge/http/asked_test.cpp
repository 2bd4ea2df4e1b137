#include "edge/http/asked.hpp"

#include <gtest/gtest.h>

namespace liaise::http {
namespace {

TEST(AnAddress, IsDecodedOnce) {
    const auto asked = asked_from("/a%252Fb/c%2Fd?e=%2541&f+g=h%2Bi");

    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->parts, (std::vector<std::string>{"a%2Fb", "c/d"}));
    EXPECT_EQ(asked->query, (Parameters{{"e", "%41"}, {"f g", "h+i"}}));
}

TEST(AnAddress, IsNoneWithHalfAnEscapeOrWithLettersThatAreNoText) {
    for (const auto* wrong : {"", "a", "/%", "/%4", "/%zz", "/?a=%", "/%ff", "/%00", "/?%c3=1",
                              "/?a=%c3%28", "/%ed%a0%80"})
        EXPECT_FALSE(asked_from(wrong)) << wrong;
}

TEST(AnAddress, GivesEachParameterOnceAndInItsOrder) {
    auto asked = *asked_from("/?a=1&b=2&a=3&&c");

    EXPECT_EQ("1", asked.taken("a"));
    EXPECT_EQ("3", asked.taken("a"));
    EXPECT_EQ("", asked.taken("a"));
    EXPECT_EQ(asked.query, (Parameters{{"b", "2"}, {"c", ""}}));
}

}  // namespace
}  // namespace liaise::http
