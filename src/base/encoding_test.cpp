#include "base/encoding.hpp"

#include <gtest/gtest.h>

namespace liaise {
namespace {

using namespace std::string_literals;

TEST(Encoding, AByteOrderMarkIsNoLetter) {
    const auto text = decoded("\xEF\xBB\xBFnome;ação");

    ASSERT_TRUE(text);
    EXPECT_EQ(text->text, "nome;ação");
    EXPECT_EQ(text->encoding, Encoding::utf8);
}

TEST(Encoding, BothOrdersOfUtf16AreReadWithAndWithoutAMark) {
    const auto little = "n\0o\0\xE3\0\x3D\xD8\x00\xDE"s;  // n, o, ã, and a letter beyond 16 bits
    const auto big = "\0n\0o\0\xE3\xD8\x3D\xDE\x00"s;

    for (const auto& bytes : {"\xFF\xFE"s + little, "\xFE\xFF"s + big}) {
        const auto text = decoded(bytes);
        ASSERT_TRUE(text);
        EXPECT_EQ(text->text, "noã😀");
    }
    EXPECT_EQ(decoded("n\0o\0m\0e\0"s)->text, "nome");
    EXPECT_EQ(decoded("\0n\0o\0m\0e"s)->encoding, Encoding::utf16_be);
}

TEST(Encoding, WhatIsNoUtf8IsTakenAsWindows) {
    const auto text = decoded("S\xE3o Paulo \x96 \x80");

    ASSERT_TRUE(text);
    EXPECT_EQ(text->text, "São Paulo – €");
    EXPECT_EQ(text->encoding, Encoding::windows_1252);
}

TEST(Encoding, WhatIsNoTextIsRefusedWithWhatToDo) {
    for (const auto& bytes :
         {"PK\x03\x04 a zip \0 of XML"s, "\xFF\xFEx"s, "\xFF\xFE\x00\xDC"s, "a\x81"s}) {
        const auto text = decoded(bytes);
        ASSERT_FALSE(text);
        EXPECT_NE(text.error().message.find("Save it as CSV in UTF-8"), std::string::npos);
    }
}

}  // namespace
}  // namespace liaise
