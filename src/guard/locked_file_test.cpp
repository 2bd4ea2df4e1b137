#include "guard/locked_file.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "guard/passwords.hpp"

namespace liaise::guard {
namespace {

constexpr FileKind kind{"liaise compartment", 1};
const Confidential passphrase("four unrelated words here");

// Two pieces and a bit; made once, since to derive the key is slow on purpose.
const std::string& content() {
    static const std::string text = [] {
        std::string made;
        for (int i = 0; made.size() < 150'000; ++i) made += std::to_string(i) + ' ';
        return made;
    }();
    return text;
}
const std::string& whole() {
    static const std::string bytes = locked_file(kind, content(), passphrase);
    return bytes;
}

std::string code_of(std::string_view bytes, const Confidential& with = passphrase) {
    const auto outcome = unlocked_file(kind, bytes, with);
    return outcome ? "" : outcome.error().code;
}

TEST(LockedFile, OpensWithItsPassphrase) {
    const auto opened = unlocked_file(kind, whole(), passphrase);

    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->reveal(), content());
}

TEST(LockedFile, ShowsNothingOfItsContent) {
    const auto plain = content().substr(70'000, 12);

    EXPECT_EQ(whole().find(plain), std::string::npos);
    EXPECT_NE(locked_file(kind, content(), passphrase), whole());
}

TEST(LockedFile, HoldsContentsOfAnySize) {
    for (const std::size_t size : {0UL, 1UL, 65'535UL, 65'536UL, 65'537UL, 131'072UL}) {
        const std::string text(size, 'x');
        const auto opened = unlocked_file(kind, locked_file(kind, text, passphrase), passphrase);
        ASSERT_TRUE(opened) << size;
        EXPECT_EQ(opened->reveal(), text);
    }
}

TEST(LockedFile, SaysThatThePassphraseIsAnother) {
    EXPECT_EQ(code_of(whole(), Confidential("four unrelated words there")),
              "compartment.other_passphrase");
}

TEST(LockedFile, IsRefusedWhereverALetterOfItIsChanged) {
    const auto head = whole().find('\n', whole().find('\n') + 1) + 1;
    std::vector<std::size_t> places = {0, 19, 30, head, head + 24, head + 24 + 65'553,
                                       whole().size() - 1};

    for (const auto place : places) {
        auto changed = whole();
        changed[place] = static_cast<char>(changed[place] ^ 1);
        EXPECT_NE(code_of(changed), "") << place;
    }
}

TEST(LockedFile, IsRefusedWhenItIsCutOffAnywhere) {
    const auto head = whole().find('\n', whole().find('\n') + 1) + 1;
    for (const auto end : {std::size_t{0}, std::size_t{5}, head - 1, head, head + 24,
                           head + 24 + 65'553, head + 24 + 2 * 65'553, whole().size() - 1})
        EXPECT_NE(code_of(whole().substr(0, end)), "") << end;
    // Cut between two pieces it looks whole, but for the mark of the last.
    EXPECT_EQ(code_of(whole().substr(0, head + 24 + 65'553)), "compartment.not_whole");
}

TEST(LockedFile, IsRefusedWithMoreBehindItsEnd) {
    EXPECT_EQ(code_of(whole() + "x"), "compartment.not_whole");
    EXPECT_EQ(code_of(whole() + whole()), "compartment.not_whole");
}

TEST(LockedFile, TellsANewerFormatFromWhatIsNoneOfOurs) {
    auto newer = whole();
    newer.replace(newer.find("compartment 1"), 13, "compartment 2");

    EXPECT_EQ(code_of(newer), "compartment.newer");
    EXPECT_EQ(code_of("PK\x03\x04 a zip file"), "compartment.not_a_file");
    EXPECT_EQ(code_of(""), "compartment.not_a_file");
}

TEST(LockedFile, MakesNobodyWaitForWhatItAsksOfTheReader) {
    const auto before = Passwords::hashings();

    for (const char* salt : {"argon2id:3:99999999999:AAAAAAAAAAAAAAAAAAAAAA",
                             "argon2id:4000000:67108864:AAAAAAAAAAAAAAAAAAAAAA",
                             "argon2id:3:67108864:AAAA", "argon2id::", "scrypt:3:4:AA", ""})
        EXPECT_EQ(code_of("liaise compartment 1\n" + std::string(salt) + "\n" +
                          std::string(200, 'x')),
                  "compartment.not_a_file")
            << salt;
    EXPECT_EQ(Passwords::hashings(), before);
}

}  // namespace
}  // namespace liaise::guard
