#include "modules/people/passkeys.hpp"

#include "guard/an_authenticator_test.hpp"
#include "modules/people/a_country_test.hpp"

namespace liaise::people {
namespace {

using guard::AnAuthenticator;
using guard::Method;

enum class With { a_secret, no_secret };

class AnOwnPasskey : public ACountry {
protected:
    std::string challenge(Moment now = noon) {
        return post("/sign-in/passkey/begin", Json::object(), "", now)["id"];
    }
    /// What a browser sends of a use.
    static Json shown(const AnAuthenticator& authenticator, const std::string& asked, With with) {
        const auto used = authenticator.uses(asked);
        Json json{{"credential", used.credential},
                  {"client_data", used.client_data},
                  {"authenticator_data", used.authenticator_data},
                  {"signature", used.signature}};
        if (with == With::a_secret) json["secret"] = authenticator.secret();
        return json;
    }
    Json offer(const std::string& token) {
        return *post("/me/passkeys/begin", {{"password", password}}, token).outcome;
    }
    Reply add(const AnAuthenticator& authenticator, const std::string& token,
              const std::string& asked, With with) {
        const auto made = authenticator.makes(asked);
        Json json{{"name", "blue key"},
                  {"client_data", made.client_data},
                  {"authenticator_data", made.authenticator_data}};
        if (with == With::a_secret) json["secret"] = authenticator.secret();
        return post("/me/passkeys", json, token);
    }
    std::string added(const AnAuthenticator& authenticator, const std::string& token, With with) {
        return add(authenticator, token, offer(token)["challenge"], with)["id"];
    }
    Reply come_in(const AnAuthenticator& authenticator, With with = With::a_secret) {
        return come_in_by(shown(authenticator, challenge(), with));
    }
    Reply come_in_by(const Json& passkey, Moment now = noon) {
        return post("/sign-in/passkey", {{"passkey", passkey}, {"device", "Firefox"}}, "", now);
    }
    Reply sign_in_with(const std::string& name, const Json& passkey) {
        return post("/sign-in",
                    {{"sign_in_name", name}, {"password", password}, {"passkey", passkey}});
    }
    bool opens_the_bodys_key(const std::string& token) {
        return get("/people/keys", token)["is_with_me"];
    }
    /// How many of the person's sign-ins came to `outcome`.
    std::ptrdiff_t sign_ins_that(const std::string& outcome, const std::string& token) {
        return std::ranges::count_if(get("/me/sign-ins", token)["items"], [&](const Json& line) {
            return line.at("outcome") == outcome;
        });
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AnOwnPasskey, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(AnOwnPasskey, LetsItsPersonInWithoutAPasswordAndOpensTheirKey) {
    const AnAuthenticator authenticator;
    added(authenticator, ada(), With::a_secret);
    const auto in = come_in(authenticator);

    ASSERT_EQ("", in.code());
    EXPECT_EQ("Ada", in["name"]);
    EXPECT_EQ(true, in["has_second_step"]);
    EXPECT_EQ(false, in["has_authenticator"]);
    EXPECT_TRUE(opens_the_bodys_key(in.token()));
}

TEST_P(AnOwnPasskey, IsListedToItsPersonAlone) {
    const auto token = ada();
    const AnAuthenticator authenticator;
    added(authenticator, token, With::no_secret);
    const auto items = get("/me/passkeys", token)["items"];

    ASSERT_EQ(1U, items.size());
    EXPECT_EQ("blue key", items[0].at("name"));
    EXPECT_EQ(false, items[0].at("opens_the_key"));
    EXPECT_TRUE(items[0].at("last_used").is_null());
    EXPECT_EQ(Json::array(), get("/me/passkeys", root())["items"]);
}

TEST_P(AnOwnPasskey, WithoutASecretIsTheSecondStepAfterThePassword) {
    const AnAuthenticator authenticator;
    added(authenticator, ada(), With::no_secret);

    EXPECT_EQ("passkeys.opens_no_key", come_in(authenticator, With::no_secret).code());
    EXPECT_EQ("passkeys.opens_no_key", come_in(authenticator, With::a_secret).code());
    EXPECT_EQ("sign_in.passkey_needed", sign_in("ada", password).code());
    const auto in = sign_in_with("ada", shown(authenticator, challenge(), With::no_secret));
    ASSERT_EQ("", in.code());
    EXPECT_TRUE(opens_the_bodys_key(in.token()));
}

TEST_P(AnOwnPasskey, LearnsToOpenTheKeyWhenItIsShownWithThePassword) {
    const AnAuthenticator authenticator;
    added(authenticator, ada(), With::no_secret);
    sign_in_with("ada", shown(authenticator, challenge(), With::a_secret));

    EXPECT_TRUE(opens_the_bodys_key(come_in(authenticator).token()));
}

TEST_P(AnOwnPasskey, LearnsToOpenTheKeyWithinASession) {
    const auto token = ada();
    const AnAuthenticator authenticator;
    added(authenticator, token, With::no_secret);
    const auto learnt =
        post("/me/passkeys/opening", shown(authenticator, challenge(), With::a_secret), token);

    ASSERT_EQ("", learnt.code());
    EXPECT_EQ("", come_in(authenticator).code());
}

TEST_P(AnOwnPasskey, IsLearntOfByNobodyElse) {
    const AnAuthenticator authenticator;
    added(authenticator, ada(), With::no_secret);
    const auto theirs =
        post("/me/passkeys/opening", shown(authenticator, challenge(), With::a_secret), root());

    EXPECT_EQ("error.not_found", theirs.code());
    EXPECT_EQ("passkeys.opens_no_key", come_in(authenticator).code());
}

TEST_P(AnOwnPasskey, OfAnotherIsNoSecondStep) {
    const AnAuthenticator adas;
    const AnAuthenticator roots;
    added(adas, ada(), With::a_secret);
    added(roots, root(), With::a_secret);

    EXPECT_EQ("passkeys.another_ones",
              sign_in_with("ada", shown(roots, challenge(), With::a_secret)).code());
}

TEST_P(AnOwnPasskey, TakesEachChallengeOnce) {
    const AnAuthenticator authenticator;
    added(authenticator, ada(), With::a_secret);
    const auto passkey = shown(authenticator, challenge(), With::a_secret);

    EXPECT_EQ("", come_in_by(passkey).code());
    EXPECT_EQ("passkeys.too_late", come_in_by(passkey).code());
}

TEST_P(AnOwnPasskey, TakesAChallengeForFiveMinutes) {
    const AnAuthenticator authenticator;
    added(authenticator, ada(), With::a_secret);
    const auto in_time = shown(authenticator, challenge(), With::a_secret);
    const auto late = shown(authenticator, challenge(), With::a_secret);

    EXPECT_EQ("", come_in_by(in_time, {noon.seconds + 5 * 60 - 1}).code());
    EXPECT_EQ("passkeys.too_late", come_in_by(late, {noon.seconds + 5 * 60}).code());
}

TEST_P(AnOwnPasskey, TakesNoChallengeThatNobodyGave) {
    const AnAuthenticator authenticator;
    added(authenticator, ada(), With::a_secret);
    const auto made_up = Id<guard::PasskeyChallenge>::random().text();

    EXPECT_EQ("passkeys.too_late",
              come_in_by(shown(authenticator, made_up, With::a_secret)).code());
}

TEST_P(AnOwnPasskey, IsAddedInTheSessionThatBeganItAndInNoOther) {
    const auto here = ada();
    const auto there = ada();
    const AnAuthenticator authenticator;
    const std::string asked = offer(here)["challenge"];

    EXPECT_EQ("passkeys.too_late", add(authenticator, there, asked, With::a_secret).code());
    EXPECT_EQ("passkeys.too_late",
              add(authenticator, here, challenge(), With::a_secret).code());
    EXPECT_EQ("", add(authenticator, here, asked, With::a_secret).code());
}

TEST_P(AnOwnPasskey, IsAddedOnce) {
    const auto token = ada();
    const AnAuthenticator authenticator;
    added(authenticator, token, With::a_secret);
    const auto again = offer(token);

    EXPECT_EQ(1U, again["credentials"].size());
    EXPECT_EQ("passkeys.is_there",
              add(authenticator, token, again["challenge"], With::a_secret).code());
}

TEST_P(AnOwnPasskey, IsAddedByWhoKnowsThePassword) {
    const auto refused =
        post("/me/passkeys/begin", {{"password", "not the right words"}}, ada());

    EXPECT_EQ("passwords.not_yours", refused.code());
}

TEST_P(AnOwnPasskey, ThatWasCopiedIsRefusedAndItsPersonIsTold) {
    AnAuthenticator authenticator;
    authenticator.counter = 5;
    const auto token = ada();
    added(authenticator, token, With::a_secret);
    authenticator.counter = 7;
    EXPECT_EQ("", come_in(authenticator).code());

    authenticator.counter = 6;
    EXPECT_EQ("passkeys.went_back", come_in(authenticator).code());
    EXPECT_EQ(1, sign_ins_that("counter_went_back", token));
    authenticator.counter = 7;
    EXPECT_EQ("passkeys.went_back", come_in(authenticator).code());
    authenticator.counter = 8;
    EXPECT_EQ("", come_in(authenticator).code());
}

TEST_P(AnOwnPasskey, OfAnAuthenticatorThatDoesNotCountIsUsedAgain) {
    const AnAuthenticator authenticator;
    added(authenticator, ada(), With::a_secret);

    EXPECT_EQ("", come_in(authenticator).code());
    EXPECT_EQ("", come_in(authenticator).code());
}

TEST_P(AnOwnPasskey, ForgedAgainAndAgainMakesTheForgerWaitAndNobodyElse) {
    const AnAuthenticator ours;
    const AnAuthenticator forger;
    added(ours, root(), With::a_secret);
    const auto forged = [&] {
        const auto asked = challenge();
        auto passkey = shown(ours, asked, With::a_secret);
        passkey["signature"] = shown(forger, asked, With::a_secret)["signature"];
        return come_in_by(passkey).code();
    };
    for (int i = 0; i < 5; ++i) EXPECT_EQ("passkeys.not_right", forged());

    EXPECT_EQ("sign_in.wait_1", forged());
    EXPECT_EQ("", sign_in("ada", password).code());
}

TEST_P(AnOwnPasskey, ComesInThoughSomebodyGuessesAtThePassword) {
    const AnAuthenticator authenticator;
    added(authenticator, ada(), With::a_secret);
    for (int i = 0; i < 6; ++i) sign_in("ada", "not the right words");
    EXPECT_EQ("sign_in.wait_1", sign_in("ada", password).code());

    EXPECT_EQ("", come_in(authenticator).code());
}

TEST_P(AnOwnPasskey, IsTakenOutByThePasswordWhichStays) {
    const auto token = ada();
    const AnAuthenticator authenticator;
    const auto id = added(authenticator, token, With::a_secret);
    const auto take_out = [&](const std::string& words) {
        return call(Method::remove, "/me/passkeys/{id}", {{"id", id}, {"password", words}}, token)
            .code();
    };

    EXPECT_EQ("passwords.not_yours", take_out("not the right words"));
    EXPECT_EQ("", take_out(password));
    EXPECT_EQ("error.not_found", take_out(password));
    EXPECT_EQ("passkeys.not_known", come_in(authenticator).code());
    EXPECT_EQ(false, sign_in("ada", password)["has_second_step"]);
}

TEST_P(AnOwnPasskey, OpensTheKeyAfterThePasswordWasChanged) {
    const auto token = ada();
    const AnAuthenticator authenticator;
    added(authenticator, token, With::a_secret);
    post("/me/password",
         {{"current_password", password}, {"new_password", "another set of words"}}, token);

    EXPECT_TRUE(opens_the_bodys_key(come_in(authenticator).token()));
}

TEST_P(AnOwnPasskey, EndsWithALinkToANewPassword) {
    const auto token = ada();
    const auto ben = let_in(token, "ben", "editor");
    const AnAuthenticator authenticator;
    added(authenticator, ben, With::a_secret);
    const auto link = post("/people/{id}/new-password", {{"id", id_of(ben)}}, token);
    EXPECT_EQ("", post("/invitations/accept",
                       {{"token", link["token"]}, {"password", "another set of words"}})
                      .code());

    EXPECT_EQ("passkeys.not_known", come_in(authenticator).code());
    EXPECT_EQ("", sign_in("ben", "another set of words").code());
}

TEST_P(AnOwnPasskey, OfSomebodyWhoIsShutOutOpensNothing) {
    const auto token = ada();
    const auto ben = let_in(token, "ben", "editor");
    const AnAuthenticator authenticator;
    added(authenticator, ben, With::a_secret);
    post("/people/{id}/disable", {{"id", id_of(ben)}}, token);

    EXPECT_EQ("passkeys.not_known", come_in(authenticator).code());
}

}  // namespace
}  // namespace liaise::people
