#include "modules/people/account.hpp"

#include "guard/totp.hpp"
#include "modules/people/a_country_test.hpp"

namespace liaise::people {
namespace {

using guard::Method;

class AnAccount : public ACountry {
protected:
    /// Turns ada's second step on; its secret.
    Confidential with_second_step(const std::string& token) {
        const auto step = post("/me/totp/begin", {{"password", password}}, token);
        Confidential secret(step["secret"].get<std::string>());
        const auto code = guard::Totp::code_at(secret, noon.seconds / 30);
        EXPECT_EQ("", post("/me/totp/confirm", {{"code", code}}, token).code());
        return secret;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AnAccount, engines::both_engines(), engines::name_of_engine);

TEST_P(AnAccount, TellsAtSignInAndAfterwardsWhoOneIs) {
    const auto signed_in = sign_in("ada", password);
    const auto token = signed_in.token();

    EXPECT_EQ(*signed_in.outcome, *get("/me", token).outcome);
    EXPECT_EQ("Ada", signed_in["name"]);
    EXPECT_EQ(council.text(), signed_in["body"]);
    EXPECT_EQ("The Council", signed_in["body_name"]);
    EXPECT_EQ("coordinator", signed_in["role"]);
    EXPECT_EQ(true, signed_in["writes_the_register"]);
    EXPECT_EQ(false, signed_in["runs_the_machine"]);
    EXPECT_EQ("en", signed_in["language"]);
    EXPECT_EQ("Ostrelle", signed_in["installation_name"]);
    EXPECT_EQ("exact", signed_in["sight"]);
    EXPECT_TRUE(guard::Sessions::csrf_matches(token, signed_in["csrf_token"].get<std::string>()));
}

TEST_P(AnAccount, OfTheAdministratorHasNoBody) {
    const auto me = get("/me", root());

    EXPECT_TRUE(me["body"].is_null());
    EXPECT_TRUE(me["body_name"].is_null());
    EXPECT_EQ("machine", me["role"]);
    EXPECT_EQ(true, me["runs_the_machine"]);
}

TEST_P(AnAccount, IsNobodysWithoutASession) {
    for (const auto* path : {"/me", "/me/sessions", "/people", "/machine/people"})
        EXPECT_EQ("error.not_signed_in", get(path, "").code()) << path;
}

TEST_P(AnAccount, RepliesTheSameToAWrongNameAndAWrongPassword) {
    const auto name = sign_in("nobody", password);
    const auto words = sign_in("ada", "not the right words");

    EXPECT_EQ("sign_in.wrong", name.code());
    EXPECT_EQ(name.told(), words.told());
}

TEST_P(AnAccount, SpeaksTheLanguageOfItsPerson) {
    const auto token = ada();
    call(Method::put, "/me", {{"name", "Ada Lovelace"}, {"language", "fr"}}, token);
    const auto me = get("/me", token);

    EXPECT_EQ("Ada Lovelace", me["name"]);
    EXPECT_EQ("fr", me["language"]);
    EXPECT_EQ("Le Conseil", me["body_name"]);
}

TEST_P(AnAccount, ListsItsSessionsAndEndsOneOfThem) {
    const auto here = ada();
    const auto there = sign_in("ada", password, {noon.seconds + 5}).token();
    const auto sessions = get("/me/sessions", here)["items"];
    ASSERT_EQ(2U, sessions.size());
    EXPECT_EQ("Firefox", sessions[0].at("device"));
    EXPECT_EQ(false, sessions[0].at("is_this_one"));
    const Json that_one{{"id", sessions[0].at("id")}};

    EXPECT_EQ("error.not_found",
              call(Method::remove, "/me/sessions/{id}", that_one, root()).code());
    const auto ended = call(Method::remove, "/me/sessions/{id}", that_one, here);
    EXPECT_EQ("", ended.code());
    EXPECT_FALSE(ended.session);
    EXPECT_EQ("error.not_signed_in", get("/me", there).code());
    EXPECT_EQ("", get("/me", here).code());
}

TEST_P(AnAccount, ThatEndsItsOwnSessionForgetsTheCookie) {
    const auto here = ada();
    const auto own = get("/me/sessions", here)["items"][0].at("id");
    const auto ended = call(Method::remove, "/me/sessions/{id}", {{"id", own}}, here);

    EXPECT_TRUE(ended.session.value().token.is_empty());
}

TEST_P(AnAccount, SignsOut) {
    const auto token = ada();
    const auto out = post("/sign-out", Json::object(), token);

    EXPECT_TRUE(out.session.value().token.is_empty());
    EXPECT_EQ("error.not_signed_in", get("/me", token).code());
    EXPECT_EQ("", post("/sign-out", Json::object(), "").code());
}

TEST_P(AnAccount, WithANewPasswordEndsAllSessionsAndGoesOnInANewOne) {
    const auto here = ada();
    const auto there = ada();
    const auto changed = post("/me/password", {{"current_password", password},
                                               {"new_password", "another set of words"}},
                              here);

    EXPECT_EQ("", changed.code());
    EXPECT_EQ("error.not_signed_in", get("/me", there).code());
    EXPECT_EQ("error.not_signed_in", get("/me", here).code());
    EXPECT_EQ("", get("/me", changed.token()).code());
    EXPECT_EQ("Firefox", get("/me/sessions", changed.token())["items"][0].at("device"));
    EXPECT_EQ("sign_in.wrong", sign_in("ada", password).code());
    EXPECT_EQ("", sign_in("ada", "another set of words").code());
}

TEST_P(AnAccount, AsksForThePasswordBeforeItChangesAndSlowsDownWhoGuesses) {
    const auto token = ada();
    const Json wrong{{"current_password", "not the right words"},
                     {"new_password", "another set of words"}};
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ("passwords.not_yours", post("/me/password", wrong, token).code());

    EXPECT_EQ("sign_in.wait_1", post("/me/password", wrong, token).code());
    EXPECT_EQ("sign_in.wait_1", post("/me/totp/begin", {{"password", password}}, token).code());
    EXPECT_EQ("sign_in.wait_1", sign_in("ada", password).code());
}

TEST_P(AnAccount, RefusesAPasswordThatIsTooShortAndKeepsTheOldOne) {
    const auto refused = post(
        "/me/password", {{"current_password", password}, {"new_password", "short"}}, ada());

    EXPECT_EQ("passwords.too_short", refused.code());
    EXPECT_NE(std::string::npos, refused.told().find("new_password"));
    EXPECT_EQ("", sign_in("ada", password).code());
}

TEST_P(AnAccount, AsksForACodeOnceItsSecondStepIsConfirmed) {
    const auto token = ada();
    const auto step = post("/me/totp/begin", {{"password", password}}, token);
    EXPECT_EQ("", sign_in("ada", password).code());
    EXPECT_EQ(0U, step["qr_path"].get<std::string>().find("M4 4h7v1h-7z"));
    EXPECT_EQ("sign_in.code_wrong", post("/me/totp/confirm", {{"code", "12"}}, token).code());
    EXPECT_EQ("", sign_in("ada", password).code());

    with_second_step(token);
    EXPECT_EQ("sign_in.code_needed", sign_in("ada", password).code());
    EXPECT_EQ(true, get("/me", token)["has_second_step"]);
}

TEST_P(AnAccount, TakesTheCodeOfTheConfirmationForNothingElse) {
    const auto secret = with_second_step(ada());
    const auto with_code = [&](std::int64_t steps_later) {
        const auto code = guard::Totp::code_at(secret, noon.seconds / 30 + steps_later);
        return post("/sign-in",
                    {{"sign_in_name", "ada"}, {"password", password}, {"code", code}})
            .code();
    };

    EXPECT_EQ("sign_in.code_wrong", with_code(0));
    EXPECT_EQ("", with_code(1));
}

TEST_P(AnAccount, ShowsItsSecretOnce) {
    const auto token = ada();
    const auto secret = with_second_step(token);
    const auto shown = get("/me", token).outcome->dump() + get("/people", token).outcome->dump();

    EXPECT_EQ(std::string::npos, shown.find(secret.reveal()));
}

TEST_P(AnAccount, TurnsItsSecondStepOffByThePassword) {
    const auto token = ada();
    with_second_step(token);

    const Json wrong{{"password", "not the right words"}};
    EXPECT_EQ("passwords.not_yours", call(Method::remove, "/me/totp", wrong, token).code());
    EXPECT_EQ("sign_in.code_needed", sign_in("ada", password).code());
    EXPECT_EQ("", call(Method::remove, "/me/totp", {{"password", password}}, token).code());
    EXPECT_EQ("", sign_in("ada", password).code());
}

}  // namespace
}  // namespace liaise::people
