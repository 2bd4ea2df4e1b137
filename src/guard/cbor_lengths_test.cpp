#include "guard/cbor_lengths.hpp"

#include <gtest/gtest.h>

#include <string>

namespace liaise::guard {
namespace {

using namespace std::string_literals;

TEST(CborLengths, AreTrueWhereAllThatIsSaidIsThere) {
    for (const auto& right : {""s, "\x00"s, "\xA1\x01\x02"s, "\x82\x01\x61x"s, "\x58\x02" "ab"s,
                              "\xA2\x61" "a\xF5\x61" "b\x18\xFF"s})
        EXPECT_TRUE(says_true_lengths(right));
}

TEST(CborLengths, ThatAskForMoreThanThereIsAreRefusedBeforeRoomIsMade) {
    for (const auto& wrong :
         {"\x9A\x08\x00\x00\x00"s, "\x9B\x00\x00\x00\x06\x40\x68\x78\x00"s, "\xA1\x01"s, "\x41"s,
          "\x5B\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"s, "\x19\x01"s, "\x9F\x01\xFF"s, "\x1C"s})
        EXPECT_FALSE(says_true_lengths(wrong));
}

TEST(CborLengths, OfAnAuthenticatorAreThoseOfItsKeyAndItsExtensions) {
    const auto header = std::string(32, 'h');
    const auto counter = "\x00\x00\x00\x01"s;
    const auto key = std::string(16, 'a') + "\x00\x02id"s;

    EXPECT_TRUE(has_true_lengths(header + "\x01"s + counter));
    EXPECT_TRUE(has_true_lengths(header + "\x41"s + counter + key + "\xA1\x01\x02"s));
    EXPECT_FALSE(has_true_lengths(header + "\x41"s + counter + key + "\x9A\x08\x00\x00\x00"s));
    EXPECT_FALSE(has_true_lengths(header + "\x41"s + counter + std::string(16, 'a') + "\xFF\xFF"s));
    EXPECT_FALSE(has_true_lengths(header));
}

}  // namespace
}  // namespace liaise::guard
