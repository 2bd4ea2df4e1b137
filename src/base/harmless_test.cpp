#include "base/harmless.hpp"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace liaise {
namespace {

TEST(HarmlessText, BeginsLikeNoFormula) {
    for (const std::string begin :
         {"=", "+", "-", "@", "\t", "\r", "＝", "－", "﹫", " =", "\"=", "\u00A0=", "\uFEFF@", "'=",
          "''=", "\t=", "sep="})
        EXPECT_EQ(harmless(begin + "cmd").front(), '\'') << begin;
}

TEST(HarmlessText, BeginsLikeNoFormulaWhereOtherProgramsPartCells) {
    EXPECT_EQ(harmless("a;=b"), "a;'=b");
    EXPECT_EQ(harmless("a\n=b"), "a\n'=b");
    EXPECT_EQ(harmless("a\t @b"), "a\t' @b");
    EXPECT_EQ(harmless("a|\"-b"), "a|'\"-b");
}

TEST(HarmlessText, IsTheTextItselfWhereNothingIsDangerous) {
    for (const std::string text :
         {"", "a=b", "a - b", "O'Brien", "'quoted'", "1;2", "\"x\"", "a,-b", "x\n\ny"})
        EXPECT_EQ(harmless(text), text);
}

TEST(HarmlessText, IsWhatItWasAgain) {
    const std::vector<std::string> pieces = {"'", "\"", " ", "=",  "-",  "＝", "a",    "sep=",
                                             ";", "\t", "|", "\n", "\r", "@",  "\u00A0", ","};
    std::mt19937 chance(20'261'129);
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (auto left = chance() % 9; left > 0; --left) text += pieces[chance() % pieces.size()];

        EXPECT_EQ(as_it_was(harmless(text)), text);
    }
}

}  // namespace
}  // namespace liaise
