#include <gtest/gtest.h>

#include <algorithm>

#include "modules/similar/index.hpp"
#include "modules/similar/kept.hpp"
#include "modules/similar/reasons.hpp"

namespace liaise::similar {
namespace {

bool means(const Reading& reading, const char* code) {
    const auto what = Lexicon::shipped().named(code);
    return std::ranges::any_of(
        reading.meant, [&](const Meant& meant) { return meant.what == what && meant.share == 1; });
}

Index index_of(const std::vector<std::string>& texts) {
    Index index;
    for (const auto& text : texts) index.add(read(text));
    return index;
}

TEST(Similar, TheLanguageOfATextIsToldByItsSmallWords) {
    EXPECT_EQ(read("Improve the conditions in the prisons.").language, Language::english);
    EXPECT_EQ(read("Améliorer les conditions dans les prisons.").language, Language::french);
    EXPECT_EQ(read("Mejorar las condiciones en las cárceles.").language, Language::spanish);
    EXPECT_EQ(read("تحسين ظروف السجون").language, Language::arabic);
}

TEST(Similar, OneThingIsMeantInEachLanguage) {
    for (const auto* text :
         {"Reduce overcrowding in remand prisons.", "Réduire la surpopulation des prisons.",
          "Reducir el hacinamiento en las cárceles.", "الحد من اكتظاظ السجون"})
        EXPECT_TRUE(means(read(text), "overcrowding")) << text;
}

TEST(Similar, ATreatysProtocolIsNotTheTreaty) {
    const auto protocol = read("Ratify the Optional Protocol to the Convention against Torture.");

    EXPECT_TRUE(means(protocol, "opcat"));
    EXPECT_FALSE(means(protocol, "cat"));
}

TEST(Similar, AThemeThatWasGivenCountsLessThanAWordOfTheText) {
    const auto what = *Lexicon::shipped().named("overcrowding");
    const auto given = read("Act at once.", "space");

    const auto found = std::ranges::find(given.meant, what, &Meant::what);
    ASSERT_NE(found, given.meant.end());
    EXPECT_LT(found->share, 1);
    EXPECT_GT(found->share, 0);
}

TEST(Similar, TheSameInOtherWordsComesBeforeTheSameWordsAboutAnotherMatter) {
    const auto index = index_of({
        "Take measures to ensure that all schools in the country are heated.",
        "Address congestion in jails by means of alternatives to imprisonment.",
        "Train judges.",
    });

    const auto found =
        index.find(read("Take measures to reduce prison overcrowding through non-custodial "
                        "sentences and alternatives to detention."), 3);
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().number, 1U);
}

TEST(Similar, TheSameInAnotherLanguageIsFound) {
    const auto index = index_of({
        "Former le personnel pénitentiaire à la prévention du suicide.",
        "Garantir à toute personne en garde à vue l'accès à un avocat.",
        "Enquêter sans délai sur tous les décès en détention.",
    });

    const auto found = index.find(read("Investigate all deaths in custody promptly."), 3);
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().number, 2U);
}

TEST(Similar, WhoAsksForTheOppositeContradicts) {
    const auto index = index_of({"Extend the use of solitary confinement to all prisons.",
                                 "Abolish solitary confinement of minors."});

    const auto found = index.find(read("Abolish solitary confinement in all prisons."), 2);
    ASSERT_EQ(found.size(), 2U);
    for (const auto& one : found)
        EXPECT_EQ(one.kind == Kind::contradicts, one.number == 0) << one.number;
}

TEST(Similar, AnActionThatIsDeniedIsItsOpposite) {
    const auto index = index_of({"Do not extend solitary confinement in any prison."});

    const auto found = index.find(read("Abolish solitary confinement in all prisons."), 1);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NE(found.front().kind, Kind::contradicts);
}

TEST(Similar, WhatIsLookedForIsLeftOut) {
    const auto index = index_of({"Train prison staff.", "Train prison guards."});

    const auto found = index.find(read("Train prison staff."), 5, 0);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().number, 1U);
}

TEST(Similar, TheOrderOfAddingChangesNothingButTheNumbers) {
    const std::vector<std::string> texts = {"Separate juveniles from adults in detention.",
                                            "Hold minors apart from adults.",
                                            "Give minors access to education in detention."};
    const auto query = read("Keep children separate from adults in all prisons.");

    const auto forward = index_of(texts).find(query, 3);
    const auto backward = index_of({texts.rbegin(), texts.rend()}).find(query, 3);
    ASSERT_EQ(forward.size(), backward.size());
    for (std::size_t i = 0; i < forward.size(); ++i) {
        EXPECT_EQ(forward[i].number, 2 - backward[i].number);
        EXPECT_DOUBLE_EQ(forward[i].nearness, backward[i].nearness);
    }
}

TEST(Similar, AReadingThatWasKeptIsAsGoodAsOneThatIsMadeAnew) {
    for (const auto* text : {"Keep children separate from adults in all prisons.", "",
                             "الحد من اكتظاظ السجون", "Réduire la surpopulation des prisons."}) {
        const auto reading = read(text, "separation");
        EXPECT_EQ(from_kept(kept(reading)), reading) << text;
    }
}

TEST(Similar, WhatIsNoReadingIsMadeAnew) {
    for (const auto& line : {std::string(), std::string("1-00 0 0 word"), stamp(), stamp() + "9 0",
                             stamp() + "0 1 70000 1000", stamp() + "0 x", stamp() + "0 2 1 1000"})
        EXPECT_FALSE(from_kept(line)) << line;
}

TEST(Similar, NothingAndWhatIsNoTextFindNothing) {
    const auto index = index_of({"Train prison staff.", ""});

    EXPECT_TRUE(index.find(read(""), 5).empty());
    EXPECT_TRUE(index.find(read("\xff\xfe"), 5).empty());
    EXPECT_TRUE(Index().find(read("Train prison staff."), 5).empty());
}

TEST(Similar, ReasonsAreGivenInTheWordsOfBoth) {
    const auto same = grounds("Reduce overcrowding in prisons.", "Tackle congestion in prisons.");

    EXPECT_TRUE(std::ranges::count(
        same, Ground{Because::other_words, "overcrowding", "congestion"}));
    EXPECT_TRUE(std::ranges::count(same, Ground{Because::shared_words, "prisons", "prisons"}));
    EXPECT_TRUE(std::ranges::count(
        grounds("Reduce overcrowding in the prisons.", "Réduire la surpopulation des prisons."),
        Ground{Because::translation, "overcrowding", "surpopulation"}));
}

TEST(Similar, AReasonSaysWhatTheOneEndsAndTheOtherExtends) {
    const auto found = grounds("Abolish solitary confinement.", "Extend solitary confinement.");

    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front(), (Ground{Because::opposite, "abolish", "extend"}));
}

TEST(Similar, WordsOfEveryRecommendationAreNoReason) {
    EXPECT_TRUE(grounds("Take all necessary measures to plant trees.",
                        "Take all necessary measures to pave roads.")
                    .empty());
}

}  // namespace
}  // namespace liaise::similar
