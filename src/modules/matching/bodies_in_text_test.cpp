#include "modules/matching/bodies_in_text.hpp"

#include <gtest/gtest.h>

namespace liaise::matching {
namespace {

using Strings = std::vector<std::string>;

const std::vector<BodyPhrases>& bodies() {
    static const std::vector<BodyPhrases> bodies = {
        {"bar", {"OAB", "Ordem dos Advogados do Brasil", "Comissão de Direitos Humanos da OAB"}},
        {"church", {"Pastoral Carcerária"}},
        {"npm", {"MNPCT"}},
        {"rights", {"Direitos Humanos"}},
        {"cnj", {"CNJ", "C.N.J"}},
        {"health", {"Vigilância Sanitária"}},
    };
    return bodies;
}

PhraseSettings words() { return {{"e"}, {"da", "do", "de", "visita"}}; }

TEST(RecogniseBodies, AListOfNamesIsUnderstood) {
    const auto named = recognise_bodies("OAB, Pastoral Carcerária e MNPCT", bodies(), words());

    EXPECT_EQ(named.bodies, (Strings{"bar", "church", "npm"}));
    EXPECT_TRUE(named.is_understood());
    EXPECT_TRUE(named.beside.empty());
}

TEST(RecogniseBodies, TheLongestPhraseWins) {
    const auto named = recognise_bodies("Comissão de Direitos Humanos da OAB", bodies(), words());

    EXPECT_EQ(named.bodies, Strings{"bar"});
}

TEST(RecogniseBodies, EachBodyIsNamedOnce) {
    const auto named = recognise_bodies("OAB - Ordem dos Advogados do Brasil", bodies(), words());

    EXPECT_EQ(named.bodies, Strings{"bar"});
    EXPECT_TRUE(named.is_understood());
}

TEST(RecogniseBodies, WhatNamesNoKnownBodyIsLeftOver) {
    const auto named = recognise_bodies("OAB e o Bispo / cônsul da Bolívia", bodies(), words());

    EXPECT_EQ(named.bodies, Strings{"bar"});
    EXPECT_EQ(named.left_over, (Strings{"o bispo", "consul bolivia"}));
    EXPECT_FALSE(named.is_understood());
}

TEST(RecogniseBodies, WordsBesideABodyAreKeptForAPerson) {
    const auto named = recognise_bodies("Visita da OAB Canoinhas", bodies(), words());

    EXPECT_EQ(named.bodies, Strings{"bar"});
    EXPECT_TRUE(named.is_understood());
    EXPECT_EQ(named.beside, Strings{"canoinhas"});
}

TEST(RecogniseBodies, PointsInsideInitialsDoNotPart) {
    EXPECT_EQ(recognise_bodies("C.N.J", bodies(), words()).bodies, Strings{"cnj"});
}

TEST(RecogniseBodies, ALongWordMayBeOneLetterOffAndAShortOneMayNot) {
    EXPECT_EQ(recognise_bodies("VIGILANCIA SANITÁRA", bodies(), words()).bodies,
              Strings{"health"});
    EXPECT_EQ(recognise_bodies("OAP", bodies(), words()).left_over, Strings{"oap"});
}

TEST(RecogniseBodies, NothingSaysNothing) {
    const auto named = recognise_bodies(" - ", bodies(), words());

    EXPECT_TRUE(named.bodies.empty());
    EXPECT_TRUE(named.is_understood());
}

TEST(RecogniseBodies, TextBeyondTheLimitIsReportedNotSwallowed) {
    const auto named = recognise_bodies(std::string(5000, ' ') + "OAB", bodies(), words());

    EXPECT_TRUE(named.bodies.empty());
    EXPECT_FALSE(named.is_understood());
}

}  // namespace
}  // namespace liaise::matching
