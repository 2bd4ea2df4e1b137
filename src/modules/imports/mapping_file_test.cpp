#include "modules/imports/mapping_file.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace liaise::imports {
namespace {

const std::string good = R"(name = "test"
language = "en"
source = "A list"

[when]
column = "year"

[place]
name = "place"
type = "prison"

[visit]
yes = "yes"
no = ["no"]

[[visit.by]]
column = "judges"
body = "judge"

[[body]]
key = "judge"
names = { en = "Judges" }
type = "judge"
)";

std::string with(const std::string& what, const std::string& instead) {
    auto text = good;
    text.replace(text.find(what), what.size(), instead);
    return text;
}

/// "line key" of each mistake.
std::vector<std::string> mistakes_in(const std::string& text) {
    std::vector<std::string> all;
    const auto read = read_mapping(text);
    if (read) return all;
    for (const auto& mistake : read.error()) {
        all.push_back(std::to_string(mistake.line) + ' ' + mistake.key);
        EXPECT_TRUE(mistake.code.starts_with("mapping."));
        EXPECT_FALSE(mistake.wrong.empty());
        EXPECT_FALSE(mistake.instead.empty());
    }
    return all;
}

using Told = std::vector<std::string>;

TEST(MappingFile, SaysWhatIsWhat) {
    const auto mapping = read_mapping(good);

    ASSERT_TRUE(mapping) << error_of(mapping.error()).message;
    EXPECT_EQ(mapping->name, "test");
    EXPECT_EQ(mapping->place.name.heading, "place");
    EXPECT_EQ(mapping->place.type.otherwise, "prison");
    ASSERT_EQ(mapping->visits.size(), 1U);
    EXPECT_EQ(mapping->bodies[mapping->visits[0].by.body.value()].key, "judge");
}

TEST(MappingFile, AnUnknownKeyIsAMistakeAndTheKnownOnesAreNamed) {
    const auto read = read_mapping(with("type = \"prison\"", "type = \"prison\"\nnmae = \"x\""));

    ASSERT_FALSE(read);
    ASSERT_EQ(read.error().size(), 1U);
    EXPECT_EQ(read.error()[0].line, 11);
    EXPECT_EQ(read.error()[0].key, "place.nmae");
    EXPECT_NE(read.error()[0].instead.find("name, known_by, other_names"), std::string::npos);
}

TEST(MappingFile, EachMistakeIsToldWithItsLineAndAllAtOnce) {
    EXPECT_EQ(mistakes_in(with("name = \"test\"", "name = \"A test!\"")), Told{"1 name"});
    EXPECT_EQ(mistakes_in(with("name = \"test\"", "name = 7")), Told{"1 name"});
    EXPECT_EQ(mistakes_in(with("[when]\ncolumn = \"year\"", "[when]\nalways = \"soon\"")),
              Told{"6 when.always"});
    EXPECT_EQ(mistakes_in(with("column = \"year\"", "column = \"year\"\npattern = \"DD.MM\"")),
              Told{"7 when.pattern"});
    EXPECT_EQ(mistakes_in(with("type = \"prison\"", "latitude = \"lat\"")),
              (Told{"8 place.type", "10 place.latitude"}));
    EXPECT_EQ(mistakes_in(with("body = \"judge\"", "body = \"juge\"")), Told{"18 visit.by.1.body"});
    EXPECT_EQ(mistakes_in(with("no = [\"no\"]", "")), Told{"12 visit.no"});
    EXPECT_EQ(mistakes_in(with("names = { en = \"Judges\" }", "names = \"Judges\"")),
              Told{"22 body.1.names"});
}

TEST(MappingFile, WhatIsNoTomlIsToldWithItsLine) {
    EXPECT_EQ(mistakes_in("name = \"test\"\nlanguage = en\n"), Told{"2 "});
    EXPECT_EQ(mistakes_in(std::string(mapping_bytes_max + 1, '#')), Told{"1 "});
    EXPECT_EQ(mistakes_in(""), (Told{"1 name", "1 language", "1 source", "1 when", "1 place"}));
}

TEST(MappingFile, LettersThatTheReaderCannotTakeAreRefusedBeforeIt) {
    for (const std::string& foreign :
         {std::string("[[\xC3\xA9t\xC3\xA9]]\n"), std::string("caf\xC3\xA9 = 1\n"),
          std::string("[[]\n"), std::string("[[=]]\n"), std::string("[[[\n"),
          std::string("a = \"\xFF\"\n"), std::string("a = \"\0\"\n", 8),
          std::string("a \xC2\xA1= 1\n"), std::string("a = \"open\n\xC3\xA9 = 1\n")}) {
        const auto refused = read_mapping("# \xC3\xA9t\xC3\xA9\n" + foreign);

        ASSERT_FALSE(refused) << foreign;
        EXPECT_GE(refused.error().front().line, 2) << foreign;
    }
}

TEST(MappingFile, AKeyOfTooManyNamesIsRefusedBeforeTheReader) {
    const auto key = [](std::size_t names) {
        std::string all = "a";
        for (std::size_t i = 1; i < names; ++i) all += " . a";
        return all;
    };
    for (const auto& deep : {key(300'000) + " = 1\n", "[" + key(17) + "]\n",
                             "b = { " + key(17) + " = 1 }\n", "b = 1.5\n" + key(17) + " = 1\n"}) {
        const auto refused = read_mapping("# a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s\n" +
                                          deep.substr(0, mapping_bytes_max / 2));

        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().front().code, "mapping.too_deep") << deep.substr(0, 80);
        EXPECT_GE(refused.error().front().line, 2);
    }
    const auto long_enough = read_mapping(key(16) + " = '1.2.3.4.5.6.7.8.9.0.1.2.3.4.5.6.7'\n");
    for (const auto& mistake : long_enough.error()) EXPECT_NE(mistake.code, "mapping.too_deep");
}

TEST(MappingFile, ListsWithinListsEndSomewhere) {
    const auto refused = read_mapping("name = " + std::string(400'000, '['));

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().front().code, "mapping.no_toml");
}

TEST(MappingFile, AccentsStandInQuotesAndCommentsAsTheyLike) {
    const auto mapping = read_mapping(
        "\xEF\xBB\xBF# \xC3\xA9t\xC3\xA9 \"\n" +
        with("\"A list\"", "\"\"\"A \\\"list\\\" \"\xC3\xA9\"\"\"\"") +
        "'phrases' = ['l\xC3\xA0 \"']\n");

    ASSERT_TRUE(mapping) << mapping.error().front().wrong;
}

TEST(MappingFile, AccentsStandAfterTheBackslashThatEndsALine) {
    const auto mapping = read_mapping(with("\"A list\"", "\"\"\"A \\\n  \xC3\xA9t\xC3\xA9\"\"\""));
    EXPECT_TRUE(mapping) << mapping.error().front().wrong;

    const auto refused = read_mapping(with("\"A list\"", "\"\"\"A \\\xC2\xA1\"\"\""));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().front().code, "mapping.no_toml");
}

TEST(MappingFile, AllMistakesStandInOneMessage) {
    const auto read = read_mapping("nmae = \"test\"\n");

    ASSERT_FALSE(read);
    const auto error = error_of(read.error());
    EXPECT_EQ(error.field, "mapping");
    EXPECT_NE(error.message.find("\nLine 1, nmae: There is no such key here."), std::string::npos)
        << error.message;
}

TEST(MappingFile, RowsThatAreBodiesNeedNoPlaceAndNoTime) {
    const std::string list = R"(name = "bodies"
language = "en"
source = "A list"
[body]
name = ["body", "country"]
type = "ngo"
)";

    EXPECT_EQ(mistakes_in(list), std::vector<std::string>{});
    EXPECT_EQ(read_mapping(list)->listed->name.size(), 2U);
    EXPECT_EQ(mistakes_in(list + "[place]\nname = \"place\"\n"), Told{"7 place"});
    EXPECT_EQ(mistakes_in(list + "colour = \"red\"\n"), Told{"7 body.colour"});
}

}  // namespace
}  // namespace liaise::imports
