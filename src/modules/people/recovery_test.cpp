#include "modules/people/recovery.hpp"

#include "guard/an_authenticator_test.hpp"
#include "modules/people/a_country_test.hpp"

namespace liaise::people {
namespace {

const std::string another = "another set of words";

class ACodeOnPaper : public ACountry {
protected:
    std::vector<std::string> codes(const std::string& token) {
        const std::string lines =
            post("/me/recovery-codes", {{"password", password}}, token)["codes"];
        std::vector<std::string> codes;
        for (std::size_t at = 0; at < lines.size(); at += 20) codes.push_back(lines.substr(at, 19));
        return codes;
    }
    Reply recover(const std::string& name, const std::string& code,
                  const std::string& words = another) {
        return post("/sign-in/recovery",
                    {{"sign_in_name", name}, {"code", code}, {"new_password", words}});
    }
    Reply sign_in_with(const std::string& code, const std::string& words) {
        return post("/sign-in", {{"sign_in_name", "ada"}, {"password", words}, {"code", code}});
    }
    bool opens_the_bodys_key(const std::string& token) {
        return get("/people/keys", token)["is_with_me"];
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ACodeOnPaper, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(ACodeOnPaper, LetsItsPersonInOnceWithANewPasswordAndTheirKey) {
    const auto before = ada();
    const auto sheet = codes(before);
    ASSERT_EQ(10U, sheet.size());
    const auto in = recover("Ada", sheet[3]);
    ASSERT_EQ("", in.code());

    EXPECT_TRUE(opens_the_bodys_key(in.token()));
    EXPECT_EQ(9, get("/me/recovery-codes", in.token())["left"]);
    EXPECT_EQ("error.not_signed_in", get("/me", before).code());
    EXPECT_EQ("", sign_in("ada", another).code());
    EXPECT_EQ("recovery.not_good", recover("ada", sheet[3]).code());
    // Another code opens the key that there is now.
    EXPECT_TRUE(opens_the_bodys_key(recover("ada", sheet[4], password).token()));
}

TEST_P(ACodeOnPaper, IsReadHoweverItIsTyped) {
    auto typed = codes(ada())[0];
    std::ranges::transform(typed, typed.begin(), [](char letter) {
        return letter == '-' ? ' ' : letter == '0' ? 'o' : static_cast<char>(tolower(letter));
    });

    EXPECT_EQ("", recover("ada", typed).code());
}

TEST_P(ACodeOnPaper, ThatIsWrongGetsTheReplyOfANameThatNobodyHas) {
    const std::string made_up = "7H2K-7H2K-7H2K-7H2K";
    const auto without_codes = recover("root.admin", made_up).told();
    codes(ada());

    EXPECT_EQ(without_codes, recover("ada", made_up).told());
    EXPECT_EQ(without_codes, recover("nobody", made_up).told());
    EXPECT_EQ("recovery.no_code", recover("ada", "7H2K").code());
    EXPECT_EQ("", sign_in("ada", password).code());
}

TEST_P(ACodeOnPaper, IsGuessedNoFasterThanAPassword) {
    for (int i = 0; i < 5; ++i) recover("ada", "7H2K-7H2K-7H2K-7H2K");

    EXPECT_EQ("sign_in.wait_1", recover("ada", "7H2K-7H2K-7H2K-7H2K").code());
    EXPECT_EQ("sign_in.wait_1", sign_in("ada", password).code());
}

TEST_P(ACodeOnPaper, IsNoGoodOnceOthersWereMade) {
    const auto token = ada();
    const auto old = codes(token);
    const auto fresh = codes(token);

    EXPECT_EQ("recovery.not_good", recover("ada", old[0]).code());
    EXPECT_EQ("", recover("ada", fresh[0]).code());
}

TEST_P(ACodeOnPaper, StandsInForTheSecondStepOnce) {
    const auto token = ada();
    const auto sheet = codes(token);
    const guard::AnAuthenticator authenticator;
    const std::string asked =
        post("/me/passkeys/begin", {{"password", password}}, token)["challenge"];
    const auto made = authenticator.makes(asked);
    post("/me/passkeys", {{"name", "blue key"},
                          {"client_data", made.client_data},
                          {"authenticator_data", made.authenticator_data}},
         token);
    EXPECT_EQ("sign_in.passkey_needed", sign_in("ada", password).code());

    EXPECT_EQ("sign_in.wrong", sign_in_with(sheet[0], "not the right words").code());
    EXPECT_EQ("", sign_in_with(sheet[0], password).code());
    EXPECT_EQ("sign_in.paper_wrong", sign_in_with(sheet[0], password).code());
}

TEST_P(ACodeOnPaper, IsMadeByWhoKnowsThePassword) {
    EXPECT_EQ("passwords.not_yours",
              post("/me/recovery-codes", {{"password", "not the right words"}}, ada()).code());
}

TEST_P(ACodeOnPaper, DoesNotSetAPasswordThatIsTooShort) {
    const auto code = codes(ada())[0];

    EXPECT_EQ("passwords.too_short", recover("ada", code, "short").code());
    EXPECT_EQ("", recover("ada", code).code());
}

class OnesSignIns : public ACountry {
protected:
    Json list(const std::string& token, Moment now = noon) {
        return get("/me/sign-ins", token, now)["items"];
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, OnesSignIns, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(OnesSignIns, TellWhenAndByWhichMeansAlsoWhatFailed) {
    sign_in("ada", "not the right words", {noon.seconds - 60});
    const auto token = ada();
    const auto lines = list(token);

    ASSERT_EQ(2U, lines.size());
    EXPECT_EQ("came_in", lines[0].at("outcome"));
    EXPECT_EQ("password", lines[0].at("way"));
    EXPECT_EQ("Firefox", lines[0].at("device"));
    EXPECT_EQ("internet", lines[0].at("network"));
    EXPECT_EQ("wrong", lines[1].at("outcome"));
    EXPECT_EQ(text_of(Moment{noon.seconds - 60}), lines[1].at("at"));
}

TEST_P(OnesSignIns, RepeatNothingThatWhoFailedMayHaveChosen) {
    sign_in("ada", "not the right words", {noon.seconds - 60});

    EXPECT_EQ("", list(ada())[1].at("device"));
}

TEST_P(OnesSignIns, AreNobodyElses) {
    ada();

    EXPECT_EQ(1U, list(root()).size());
    EXPECT_EQ("error.not_signed_in", get("/me/sign-ins", "").code());
}

TEST_P(OnesSignIns, AreForgottenAfterNinetyDays) {
    const Moment long_ago{noon.seconds - 90 * 86'400};
    sign_in("ada", password, long_ago);
    sign_in("ada", password, {long_ago.seconds + 1});

    EXPECT_EQ(2U, list(ada()).size());
}

}  // namespace
}  // namespace liaise::people
