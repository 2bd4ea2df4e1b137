#include "base/names.hpp"

#include <gtest/gtest.h>

namespace liaise {
namespace {

TEST(Folded, LettersWithoutAccentsAreFoldedAsThoseWithThem) {
    EXPECT_EQ(folded("  Saint-Gilles (No. 2): L'ÉCOLE  "), "saint gilles no 2 l ecole");
    EXPECT_EQ(folded("  Saint-Gilles (No. 2): L'ECOLE  "), "saint gilles no 2 l ecole");
    std::string all;
    for (char letter = 1; letter < 0x7f; ++letter) all += letter;
    EXPECT_EQ(folded(all) + " e", folded(all + " \xC3\xA9"));
}

}  // namespace
}  // namespace liaise
