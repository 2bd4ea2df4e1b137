#include "modules/recommendations/paragraphs.hpp"

#include <gtest/gtest.h>

namespace liaise::recommendations {

namespace {

using Paragraphs = std::vector<std::string>;

}  // namespace

TEST(ParagraphsOf, StandBetweenEmptyLines) {
    EXPECT_EQ(paragraphs_of("One.\n\nTwo,\nits second line.\n\n\n\nThree."),
              (Paragraphs{"One.", "Two,\nits second line.", "Three."}));
}

TEST(ParagraphsOf, AreTheSameWhateverEndsALine) {
    EXPECT_EQ(paragraphs_of("One.\r\n \t\r\nTwo.\r\n"), (Paragraphs{"One.", "Two."}));
}

TEST(ParagraphsOf, AreNoneWithoutWords) {
    EXPECT_TRUE(paragraphs_of("").empty());
    EXPECT_TRUE(paragraphs_of("\n \n").empty());
}

}  // namespace liaise::recommendations
