#include "base/random_ids.hpp"

#include <gtest/gtest.h>

#include <set>

namespace liaise {
namespace {

TEST(RandomIds, AreAsManyAsWereAskedForAndAllDifferent) {
    for (const std::size_t count : {0, 1, 16, 17, 1'000}) {
        const auto ids = random_ids(count);

        EXPECT_EQ(ids.size(), count);
        EXPECT_EQ(std::set(ids.begin(), ids.end()).size(), count);
        EXPECT_FALSE(std::set(ids.begin(), ids.end()).contains(Id128{}));
    }
}

}  // namespace
}  // namespace liaise
