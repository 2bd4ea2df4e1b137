#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>

#include "modules/do_no_harm/do_no_harm.hpp"
#include "modules/do_no_harm/labelled_sentences_test.hpp"
#include "modules/do_no_harm/lexicon.hpp"
#include "modules/do_no_harm/pattern.hpp"

namespace liaise::do_no_harm {
namespace {

Known known(std::vector<std::string> places_and_bodies) {
    return {std::move(places_and_bodies), Day::of(2026, 11, 25)};
}

std::vector<std::string> words_in(const std::string& text, const Known& known) {
    std::vector<std::string> words;
    for (const auto& finding : findings_in(text, known)) words.push_back(finding.words);
    return words;
}

using Words = std::vector<std::string>;

TEST(Text, ANameOfAPlaceThatTheCallerKnowsIsNobodysName) {
    const std::string text = "We spoke to Daniel Whitmore in Martin Hall.";

    EXPECT_EQ(words_in(text, known({})), (Words{"Daniel Whitmore", "Martin"}));
    EXPECT_EQ(words_in(text, known({"Martin Hall"})), Words{"Daniel Whitmore"});
}

TEST(Text, APlaceNamedAfterAPersonHidesNoPerson) {
    EXPECT_EQ(words_in("Mr Martin spoke in Martin Hall.", known({"Martin Hall"})), Words{"Martin"});
}

TEST(Text, AKnownArabicNameIsKnownBehindAParticleToo) {
    EXPECT_EQ(words_in("يوجد محمد في مركز مريم وبمركز مريم", known({"مركز مريم"})), Words{"محمد"});
}

TEST(Text, AnAddressOfTheFamilyIsOneFindingAndNotAName) {
    const auto found = findings_in("They live at 14 Martin Lane.", known({}));

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, Kind::address);
}

TEST(Text, ABirthIsOneWithoutAWordBeforeItsDate) {
    for (const std::string text :
         {"She was born 3 May 2004.", "Born: 3 May 2004.", "The boy, born 03.05.2004, was alone.",
          "Il est né 3 mai 2004.", "Nació 3 de mayo de 2004.", "Nascida 3 de maio de 2004."}) {
        const auto found = findings_in(text, known({}));
        EXPECT_TRUE(std::ranges::any_of(
            found, [](const auto& one) { return one.kind == Kind::birth; }))
            << text;
    }
}

TEST(Text, EveryFindingsPlaceCutsItsWordsOutOfTheText) {
    for (const auto file : {"development.txt", "held_out.txt", "afterwards.txt"}) {
        for (const auto& sentence : labelled_set(file).sentences) {
            for (const auto& finding : findings_in(sentence.text, known({}))) {
                const auto& [begin, end, first, last] = finding.span;
                EXPECT_EQ(sentence.text.substr(begin, end - begin), finding.words);
                const auto codepoints = std::count_if(
                    finding.words.begin(), finding.words.end(),
                    [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
                EXPECT_EQ(last - first, static_cast<std::size_t>(codepoints)) << finding.words;
            }
        }
    }
}

TEST(Text, BytesThatAreNoTextAreReadOver) {
    std::string text = "We met Karim Benali.";
    text.insert(2, "\xFF\xFE\xC3");

    EXPECT_EQ(words_in(text, known({})), Words{"Karim Benali"});
    EXPECT_TRUE(findings_in("", known({})).empty());
    EXPECT_TRUE(findings_in("\xF0\x9F", known({})).empty());
}

TEST(Text, NoBeginningOrEndOfASentenceBreaksTheReading) {
    for (const auto& sentence : labelled_set("development.txt").sentences) {
        for (std::size_t cut = 0; cut < sentence.text.size(); cut += 3) {
            for (const auto& finding : findings_in(sentence.text.substr(cut), known({}))) {
                EXPECT_FALSE(finding.words.empty());
            }
        }
    }
}

TEST(Text, IsReadByEachRuleWhereverItFits) {
    std::vector<Pattern> patterns;
    for (const auto& [kind, text] : lexicon().patterns()) patterns.emplace_back(text);
    std::size_t fitted = 0;
    for (const auto* file : {"development.txt", "held_out.txt", "afterwards.txt"}) {
        const auto set = labelled_set(file);
        for (const auto& sentence : set.sentences) {
            auto tokens = tokens_of(sentence.text);
            understand(tokens, set.known.places_and_bodies);
            for (std::size_t i = 0; i < tokens.size(); ++i) {
                // One word at most, so that the rules for it are all that are tried.
                ASSERT_LE(tokens[i].words.size(), 1U);
                for (const auto& pattern : patterns) {
                    if (!pattern.at(tokens, i)) continue;
                    ++fitted;
                    EXPECT_TRUE(tokens[i].words.empty()
                                    ? pattern.may_begin_anywhere()
                                    : pattern.may_begin_with(tokens[i].words.front()))
                        << sentence.text;
                }
            }
        }
    }
    EXPECT_GT(fitted, 400U);
}

TEST(Text, TwentyPagesAreReadInLessThanASecond) {
    constexpr std::size_t page_bytes = 3'500;
    std::string text;
    while (text.size() < 20 * page_bytes) {
        for (const auto& sentence : labelled_set("development.txt").sentences) {
            text += sentence.text + "\n";
        }
    }
    std::vector<std::string> register_names;
    for (int i = 0; i < 5'000; ++i) register_names.push_back("House " + std::to_string(i));
    const auto start = std::clock();

    const auto found = findings_in(text, known(register_names));

    const auto taken = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    EXPECT_GT(found.size(), 500U);
    EXPECT_LT(taken, 1.0);
}

}  // namespace
}  // namespace liaise::do_no_harm
