#include "guard/passwords.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <ctime>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "guard/sodium.hpp"

namespace liaise::guard {
namespace {

std::string refusal_of(const std::string& password, const std::string& name = "ada") {
    const auto outcome = Passwords::check_choice(Confidential(password), name, "password");
    return outcome ? "" : outcome.error().code;
}

/// The memory that this process uses now, in KiB.
long resident_kib() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmRSS:") {
            long kib = 0;
            status >> kib;
            return kib;
        }
    return 0;
}

TEST(Passwords, MatchOnlyTheirOwnHash) {
    const auto hash = Passwords::hashed(Confidential("four unrelated words"));

    EXPECT_TRUE(Passwords::matches(hash, Confidential("four unrelated words")));
    EXPECT_FALSE(Passwords::matches(hash, Confidential("four unrelated word")));
    EXPECT_FALSE(Passwords::matches({"not a hash"}, Confidential("four unrelated words")));
}

TEST(Passwords, MatchHoweverAKeyboardComposesTheirLetters) {
    const auto hash = Passwords::hashed(Confidential("caf\xC3\xA9 au lait tiède"));

    EXPECT_TRUE(Passwords::matches(hash, Confidential("cafe\xCC\x81 au lait tiède")));
}

TEST(Passwords, MayBeAWholeParagraphAndEndSomewhere) {
    const std::string words = "four unrelated words, and more of them ";
    const auto of = [&](std::size_t bytes) {
        std::string text;
        while (text.size() < bytes) text += words;
        return text.substr(0, bytes);
    };
    const auto hash = Passwords::hashed(Confidential(of(Passwords::bytes_max)));

    EXPECT_EQ("", refusal_of(of(64)));
    EXPECT_EQ("", refusal_of(of(Passwords::bytes_max)));
    EXPECT_EQ("passwords.too_long", refusal_of(of(Passwords::bytes_max + 1)));
    EXPECT_FALSE(Passwords::matches(hash, Confidential(of(Passwords::bytes_max - 1))));
}

TEST(Passwords, AreHashedAnewWhenTheLimitsHaveChanged) {
    ready_sodium();
    std::array<char, crypto_pwhash_STRBYTES> weak{};
    const std::string text = "four unrelated words";
    ASSERT_EQ(0, crypto_pwhash_str(weak.data(), text.data(), text.size(), 1, 8192));

    EXPECT_TRUE(Passwords::is_outdated({weak.data()}));
    EXPECT_TRUE(Passwords::matches({weak.data()}, Confidential(text)));
    EXPECT_FALSE(Passwords::is_outdated(Passwords::hashed(Confidential(text))));
}

TEST(Passwords, AreRefusedForShortnessByLettersAndNotByBytes) {
    EXPECT_EQ("passwords.too_short", refusal_of("elevenchars"));
    EXPECT_EQ("passwords.too_short", refusal_of("كلمة سر"));
    EXPECT_EQ("", refusal_of("كلمة سر طويلة"));
    EXPECT_EQ("passwords.too_long", refusal_of(std::string(1'001, 'a') + "b"));
}

TEST(Passwords, NeedNoFiguresOrMarks) { EXPECT_EQ("", refusal_of("otter saddle lemon quarry")); }

TEST(Passwords, AreRefusedWhenTheyAreAmongTheFirstToBeTried) {
    for (const auto* common : {"password1234", "Password2026!", "MotDePasse2026", "aaaaaaaaaaaaa",
                               "abcabcabcabc", "abcdefghijklm", "123456789012", "qwertyuiop123",
                               "9876543210987", "letmeinletmein"})
        EXPECT_EQ("passwords.too_common", refusal_of(common)) << common;
    EXPECT_EQ("passwords.too_common", refusal_of("Ines.Haddarine", "ines haddarine"));
}

TEST(Passwords, CostLessThanASecond) {
    const auto before = std::clock();
    Passwords::hashed(Confidential("four unrelated words"));

    EXPECT_LT(std::clock() - before, CLOCKS_PER_SEC);
}

TEST(Passwords, OfSixSignInsAtOnceUseTheMemoryOfTwo) {
    std::atomic<long> most = 0;
    std::atomic<bool> goes_on = true;
    const auto before = resident_kib();
    std::thread watch([&] {
        while (goes_on) {
            most = std::max(most.load(), resident_kib());
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    });
    std::vector<std::thread> people;
    for (int i = 0; i < 6; ++i)
        people.emplace_back([] { Passwords::hashed(Confidential("four unrelated words")); });
    for (auto& person : people) person.join();
    goes_on = false;
    watch.join();

    EXPECT_LT(most - before, 2 * 64 * 1024 + 16 * 1024);
}

}  // namespace
}  // namespace liaise::guard
