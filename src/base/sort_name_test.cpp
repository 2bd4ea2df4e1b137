#include "base/sort_name.hpp"

#include <gtest/gtest.h>

namespace liaise {
namespace {

bool is_before(const std::string& one, const std::string& other, const std::string& language) {
    return sort_name({{language, one}}, language) < sort_name({{language, other}}, language);
}

TEST(SortName, InFrenchTakesNoNoticeOfAccentsCapitalsAndLigatures) {
    EXPECT_TRUE(is_before("Cité", "École", "fr"));
    EXPECT_TRUE(is_before("école", "Fleury", "fr"));
    EXPECT_TRUE(is_before("Ocre", "Œuvre", "fr"));
    EXPECT_TRUE(is_before("Œuvre", "Olivier", "fr"));
    EXPECT_TRUE(is_before("L’Élan", "La Santé", "fr"));
}

TEST(SortName, InArabicTakesNoNoticeOfSignsAboveAndBelow) {
    EXPECT_EQ(sort_name({{"ar", "أَمَل"}}, "ar"), sort_name({{"ar", "امل"}}, "ar"));
    EXPECT_EQ(sort_name({{"ar", "ٱلأمل"}}, "ar"), sort_name({{"ar", "الامل"}}, "ar"));
    EXPECT_EQ(sort_name({{"ar", "ســجن"}}, "ar"), sort_name({{"ar", "سجن"}}, "ar"));
    EXPECT_TRUE(is_before("إبراهيم", "بيت", "ar"));
    EXPECT_TRUE(is_before("دار", "سجن", "ar"));
}

TEST(SortName, InArabicPutsWhatIsWrittenInOtherLettersLast) {
    EXPECT_TRUE(is_before("يافا", "Alder", "ar"));
    EXPECT_TRUE(is_before("Alder", "Birch", "ar"));
}

TEST(SortName, IsOfTheNameThatIsShown) {
    const Names names = {{"pt", "Cadeia"}, {"en-GB", "Gaol"}, {"fr-CH", "Prison"}};

    EXPECT_EQ("prison", sort_name(names, "fr"));
    EXPECT_EQ("gaol", sort_name(names, "en"));
    EXPECT_EQ(sort_name({{"ar", "Gaol"}}, "ar"), sort_name(names, "ar"));
    EXPECT_EQ("cadeia", sort_name({{"pt", "Cadeia"}}, "en"));
    EXPECT_EQ("", sort_name({}, "en"));
}

}  // namespace
}  // namespace liaise
