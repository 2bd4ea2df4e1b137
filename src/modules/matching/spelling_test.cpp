#include "modules/matching/spelling.hpp"

#include <gtest/gtest.h>

namespace liaise::matching {
namespace {

using Strings = std::vector<std::string>;

TEST(Reader, ANameIsPartedIntoWordsNumbersAndSides) {
    Settings settings;
    settings.contrasts = {{{{"men"}, {"women"}}}};
    const Reader reader(settings);

    const auto name = reader.name("Women's Prison IV, Wing 03 B");

    EXPECT_EQ(name.words, (Strings{"s", "prison", "wing"}));
    EXPECT_EQ(name.numbers, (Strings{"3", "4", "b"}));
    EXPECT_EQ(name.sides, std::vector<unsigned>{2U});
}

TEST(Reader, InitialsOfTheNameItselfAreFound) {
    const Reader reader({});

    EXPECT_EQ(reader.name("CDP - Centro de Detenção Provisória").initials, Strings{"cdp"});
    EXPECT_EQ(reader.name("Presídio de Caratinga PRCAR").initials, Strings{"prcar"});
    EXPECT_EQ(reader.name("Penitenciária Estadual de Vila Velha PEVV 5").initials,
              Strings{"pevv"});
    EXPECT_TRUE(reader.name("Presídio Central de Alegrete").initials.empty());
}

TEST(Reader, ANameWithoutEndIsReadOnlySoFar) {
    const Reader reader({});
    std::string endless;
    for (std::size_t i = 0; i < 5000; ++i) endless += "word" + std::string(i % 9 + 1U, 'x') + " ";

    EXPECT_LE(reader.name(endless).words.size(), 24U);
}

TEST(SpellingsOf, OneNameAtTwoAddressesInOneListIsTwoSpellings) {
    Statement here{.row = 1, .list = "2021", .name = "Jail", .region = "N", .town = "Alba"};
    auto there = here;
    here.address = "Port 1";
    there.row = 2;
    there.address = "Hill 9";

    EXPECT_EQ(spellings_of({here, there}, Reader({})).size(), 2U);
    there.list = "2022";
    EXPECT_EQ(spellings_of({here, there}, Reader({})).size(), 1U);
}

}  // namespace
}  // namespace liaise::matching
