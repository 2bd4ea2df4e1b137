#include "guard/totp.hpp"

#include <gtest/gtest.h>

#include <set>
#include <utility>

namespace liaise::guard {
namespace {

/// RFC 6238's secret, "12345678901234567890", in base 32.
const Confidential secret_of_the_rfc{"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"};

TEST(Totp, GivesTheCodesOfTheRfc) {
    const std::vector<std::pair<std::int64_t, std::string>> vectors = {
        {59, "94287082"},         {1'111'111'109, "07081804"}, {1'111'111'111, "14050471"},
        {1'234'567'890, "89005924"}, {2'000'000'000, "69279037"}, {20'000'000'000, "65353130"}};

    for (const auto& [seconds, code] : vectors)
        EXPECT_EQ(code, Totp::code_at(secret_of_the_rfc, seconds / 30, 8));
}

TEST(Totp, TakesACodeFromHalfAMinuteBesideAndNoFurther) {
    const Moment now{1'234'567'890};
    const auto present = now.seconds / 30;
    const auto taken = [&](std::int64_t step) {
        return Totp::step_of(secret_of_the_rfc, Totp::code_at(secret_of_the_rfc, step), 0, now);
    };

    EXPECT_EQ(present - 1, taken(present - 1));
    EXPECT_EQ(present, taken(present));
    EXPECT_EQ(present + 1, taken(present + 1));
    EXPECT_EQ(std::nullopt, taken(present - 2));
    EXPECT_EQ(std::nullopt, taken(present + 2));
}

TEST(Totp, TakesNoCodeTwiceNorAnEarlierOne) {
    const Moment now{1'234'567'890};
    const auto present = now.seconds / 30;

    for (const auto step : {present - 1, present}) {
        const auto code = Totp::code_at(secret_of_the_rfc, step);
        EXPECT_EQ(std::nullopt, Totp::step_of(secret_of_the_rfc, code, present, now));
    }
}

TEST(Totp, TakesACodeAsPeopleWriteItAndNothingElse) {
    const Moment now{1'234'567'890};
    const auto code = Totp::code_at(secret_of_the_rfc, now.seconds / 30);

    EXPECT_TRUE(Totp::step_of(secret_of_the_rfc, code.substr(0, 3) + " " + code.substr(3), 0, now));
    EXPECT_FALSE(Totp::step_of(secret_of_the_rfc, "", 0, now));
    EXPECT_FALSE(Totp::step_of(secret_of_the_rfc, code + "0", 0, now));
}

TEST(Totp, MakesSecretsThatDifferAndCanBeRead) {
    std::set<std::string> secrets;
    for (int i = 0; i < 50; ++i) secrets.emplace(Totp::fresh_secret().reveal());

    EXPECT_EQ(50U, secrets.size());
    EXPECT_EQ(32U, secrets.begin()->size());
    EXPECT_EQ(6U, Totp::code_at(Confidential(*secrets.begin()), 1).size());
}

TEST(Totp, EscapesTheNamesInTheAddress) {
    const auto address = Totp::address(secret_of_the_rfc, "Conseil & Cie", "jo@npm.example");

    EXPECT_EQ("otpauth://totp/Conseil%20%26%20Cie:jo%40npm.example?secret="
              "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Conseil%20%26%20Cie",
              address.reveal());
}

TEST(Totp, DrawsACodeWithItsThreeCornersAndAWhiteBorder) {
    const auto qr = Totp::qr_of(Confidential("otpauth://totp/x"));
    const auto far = std::to_string(qr.size - 4 - 7);

    EXPECT_EQ(0U, qr.path.find("M4 4h7v1h-7z"));
    EXPECT_NE(std::string::npos, qr.path.find("M" + far + " 4h7v1h-7z"));
    EXPECT_NE(std::string::npos, qr.path.find("M4 " + far + "h7v1h-7z"));
}

}  // namespace
}  // namespace liaise::guard
