#include "edge/http/calls.hpp"

#include <algorithm>
#include <thread>

#include "engines/engines.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "modules/bodies/bodies.hpp"

namespace liaise::people { guard::Routes routes(); }

namespace liaise::http {
namespace {

/// Calls of the routes by which people come in, without a socket.
class ACall : public engines::OnBothEngines {
protected:
    ACall() {
        static const auto hash = guard::Passwords::hashed(
            Confidential("four unrelated words here"));
        const guard::NewInstallation wanted{
            "Ostrelle", "en", {"Ada", "ada", hash, {}}, {"Root", "root.admin", hash, {}}};
        guard::Founding::found(database(), clock_, wanted,
                               [](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
                                   bodies::Draft npm;
                                   npm.names = {{"en", "National Preventive Mechanism"}};
                                   npm.type = {"npm"};
                                   npm.is_dependent = {"no"};
                                   npm.source = {"A test", {}, {}};
                                   const auto id = bodies::add(work, npm);
                                   if (!id) return std::unexpected(id.error());
                                   return Id<guard::BodyRef>{id->value};
                               })
            .value();
    }
    Outcome call(guard::Method method, const std::string& path, const Json& input,
                 const std::string& token = "") {
        const auto route = std::ranges::find_if(routes_, [&](const guard::Route& one) {
            return one.method == method && one.path == path;
        });
        return calls_.make({*route, token, "192.0.2.7"}, input);
    }
    Outcome sign_in(const std::string& password) {
        return call(guard::Method::post, "/sign-in",
                    {{"sign_in_name", "ada"}, {"password", password}});
    }
    static std::string token_of(const Outcome& outcome) {
        return std::string(outcome.session.value().token.reveal());
    }

private:
    Clock clock_ = Clock::of_the_system();
    guard::Routes routes_ = people::routes();
    Worker jobs_{[](const std::exception& failure) { ADD_FAILURE() << failure.what(); }};
    Worker touches_{[](const std::exception& failure) { ADD_FAILURE() << failure.what(); }};
    Calls calls_{database(), clock_, {jobs_, touches_}};
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ACall, engines::both_engines(), engines::name_of_engine);

TEST_P(ACall, ThatSignsInBeginsASessionThatOpensTheBodysKey) {
    const auto in = sign_in("four unrelated words here");
    ASSERT_TRUE(in.answer);
    const auto standing = call(guard::Method::get, "/people/keys", Json::object(), token_of(in));

    EXPECT_TRUE(Json::parse(standing.answer.value()).at("is_with_me"));
}

TEST_P(ACall, ThatFailsToSignInIsRememberedAndBeginsNothing) {
    for (int i = 0; i < 5; ++i) EXPECT_EQ("sign_in.wrong", sign_in("no").answer.error().code);
    const auto last = sign_in("four unrelated words here");

    EXPECT_EQ("sign_in.wait_1", last.answer.error().code);
    EXPECT_FALSE(last.session);
}

TEST_P(ACall, ThatChangesThePasswordKeepsTheKeyAndEndsTheSessionBefore) {
    const auto before = token_of(sign_in("four unrelated words here"));
    const auto changed = call(guard::Method::post, "/me/password",
                              {{"current_password", "four unrelated words here"},
                               {"new_password", "quarry lemon otter"}},
                              before);
    ASSERT_TRUE(changed.answer) << changed.answer.error().message;
    const auto again = token_of(sign_in("quarry lemon otter"));

    for (const auto& token : {token_of(changed), again}) {
        const auto standing = call(guard::Method::get, "/people/keys", Json::object(), token);
        EXPECT_TRUE(Json::parse(standing.answer.value()).at("is_with_me"));
    }
    EXPECT_EQ("error.not_signed_in",
              call(guard::Method::get, "/me", Json::object(), before).answer.error().code);
}

TEST_P(ACall, OfManyWhoSignInAtOnceIsAnsweredEachInItsTurn) {
    std::vector<Outcome> outcomes(4);
    {
        std::vector<std::jthread> people;
        for (auto& outcome : outcomes)
            people.emplace_back([&] { outcome = sign_in("four unrelated words here"); });
    }

    for (const auto& outcome : outcomes)
        EXPECT_TRUE(outcome.answer) << outcome.answer.error().code;
}

}  // namespace
}  // namespace liaise::http
