#include "modules/matching/normalise.hpp"

#include <gtest/gtest.h>

namespace liaise::matching {
namespace {

TEST(Normalise, CaseAccentsAndPunctuationDoNotMatter) {
    EXPECT_EQ(normalise("  PENITENCIÁRIA  Dr. João-Alves "), "penitenciaria dr joao alves");
    EXPECT_EQ(normalise("Straße"), normalise("STRASSE"));
    EXPECT_EQ(normalise("ΦΥΛΑΚΉ"), normalise("φυλακη"));
    EXPECT_EQ(normalise("..."), "");
}

TEST(Normalise, OrdinalSignsDoNotBecomeLetters) {
    EXPECT_EQ(normalise("Nº 02"), "n 02");
    EXPECT_EQ(normalise("5ª Região"), "5 regiao");
}

TEST(Normalise, OtherScriptsAreKept) {
    EXPECT_EQ(normalise("سِجْن"), normalise("سجن"));
    EXPECT_FALSE(normalise("سجن").empty());
}

TEST(Normalise, BrokenTextLosesOnlyItsBrokenBytes) {
    EXPECT_EQ(normalise("a\xFF\xC3 b"), "a b");
}

TEST(Normalise, AbbreviationsAreWrittenOutAndTheLongestWins) {
    const Abbreviations table({{"U. P.", "unidade prisional"}, {"u", "unidade"}, {"n", ""}});

    EXPECT_EQ(normalise("U.P. de Iporá", table), "unidade prisional de ipora");
    EXPECT_EQ(normalise("U. de Iporá nº 2", table), "unidade de ipora 2");
}

TEST(Normalise, WhatIsWrittenOutIsNotReadAgain) {
    const Abbreviations table({{"st", "saint"}, {"saint", "st"}});

    EXPECT_EQ(normalise("St Paul", table), "saint paul");
}

TEST(WordsOf, DigitsArePartedFromLettersAndLoseLeadingZeros) {
    const std::vector<std::string> expected = {"unidade", "n", "7", "pb", "1", "0"};

    EXPECT_EQ(words_of("Unidade N07 PB1 00", {}), expected);
}

}  // namespace
}  // namespace liaise::matching
