#include "base/day.hpp"

#include <gtest/gtest.h>

namespace liaise {
namespace {

TEST(ADay, IsWrittenWithAllItsDigits) {
    EXPECT_EQ(text_of(Day::of(2024, 3, 8)), "2024-03-08");
    EXPECT_EQ(text_of(Day::of(2026, 12, 31)), "2026-12-31");
    EXPECT_EQ(text_of(Day::of(987, 10, 20)), "0987-10-20");
    EXPECT_EQ(text_of(Day::of(12'024, 1, 2)), "12024-01-02");
}

TEST(ADay, IsReadAsItWasWritten) {
    for (int days = 0; days < 800; ++days) {
        const auto day = plus_days(Day::of(2023, 12, 1), days);
        EXPECT_EQ(day_from(text_of(day)), day);
    }
}

TEST(AMoment, IsWrittenToTheSecondAndReadAsItWasWritten) {
    EXPECT_EQ(text_of(Moment{0}), "1970-01-01T00:00:00Z");
    EXPECT_EQ(text_of(Moment{1'795'521'600 + 3'661}), "2026-11-24T13:01:01Z");
    for (const std::int64_t seconds : {-1, 59, 86'399, 86'400, 1'795'564'799})
        EXPECT_EQ(moment_from(text_of(Moment{seconds})), (Moment{seconds}));
}

}  // namespace
}  // namespace liaise
