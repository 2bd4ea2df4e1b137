#include "edge/http/once.hpp"

#include <thread>

#include "edge/http/served_test.hpp"
#include "guard/clock_belief.hpp"

namespace liaise::http {
namespace {

constexpr const char* hill_as_sent = R"({"names":[{"language":"en","text":"Hill"}],"type":"prison",
    "operator":"public","standing":"official","is_temporary":"no","groups_held":[],
    "source":{"statement":"A test"}})";
constexpr const char* dale = R"({"names":[{"language":"en","text":"Dale"}],"type":"prison",
    "operator":"public","standing":"official","is_temporary":"no","groups_held":[],
    "source":{"statement":"A test"}})";
constexpr const char* key = "Idempotency-Key: \"8e03978e-40d5-43dd-bc93-6894a57f9324\"\r\n";
constexpr const char* other_key = "Idempotency-Key: \"d2ce4fb2-13a8-4b7b-8f0c-5c6c1ff3b6a1\"\r\n";

class WhatIsSentTwice : public Served, public ::testing::WithParamInterface<engines::Engine> {
protected:
    WhatIsSentTwice() : Served(GetParam()) { sign_in(); }

    std::string add(const char* place, const std::string& more) {
        return ask("POST", "/api/v1/places", place, more);
    }
    std::int64_t places() {
        return Json::parse(body_of(ask("GET", "/api/v1/places")))["total"].get<std::int64_t>();
    }
    static std::string code_of(const std::string& reply) {
        return Json::parse(body_of(reply))["error"]["code"].get<std::string>();
    }
    static Moment in_days(std::int64_t days) {
        return {Clock::of_the_system().now().seconds + days * 86'400};
    }
    void believe_the_clock_at(Moment moment) {
        const auto tx = database().writing();
        guard::ClockBelief{moment, {}, {}, {}, {}}.keep(*tx);
        tx->commit();
    }
    void make_a_reader(const char* name) {
        const auto tx = database().writing();
        tx->execute("UPDATE persons SET role = 'reader' WHERE sign_in_name = $1",
                    store::Binds{name});
        tx->commit();
    }
    std::string kept() {
        std::string all;
        database().reading()->each("SELECT id, kept_on, answer FROM first_answers", {},
                                   [&](const store::Row& row) {
                                       for (const int i : {0, 1, 2}) all += row.text(i);
                                   });
        return all;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, WhatIsSentTwice, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(WhatIsSentTwice, WithOneKeyIsDoneOnceAndAnsweredAlike) {
    const auto first = add(hill_as_sent, key);
    ASSERT_EQ(200, status_of(first)) << first;

    EXPECT_EQ(body_of(first), body_of(add(hill_as_sent, key)));
    EXPECT_EQ(1, places());
}

TEST_P(WhatIsSentTwice, WithoutAKeyOrWithAnotherIsDoneTwice) {
    add(hill_as_sent, key);
    add(hill_as_sent, other_key);
    add(hill_as_sent, "");

    EXPECT_EQ(3, places());
}

TEST_P(WhatIsSentTwice, WithOneKeyButOtherWordsOrElsewhereIsRefused) {
    add(hill_as_sent, key);

    const auto refused = add(dale, key);
    EXPECT_EQ(422, status_of(refused)) << refused;
    EXPECT_EQ("error.key_used", code_of(refused));
    const auto elsewhere = "/api/v1/people/" + text_of(random_id()) + "/enable";
    EXPECT_EQ(422, status_of(ask("POST", elsewhere, "", key)));
    EXPECT_EQ(1, places());
}

TEST_P(WhatIsSentTwice, IsDoneWhenTheFirstTimeWasRefused) {
    EXPECT_EQ(400, status_of(add(R"({"names":[]})", key)));

    EXPECT_EQ(200, status_of(add(hill_as_sent, key)));
    EXPECT_EQ(1, places());
}

TEST_P(WhatIsSentTwice, AtTheSameMomentIsDoneOnce) {
    std::string one;
    std::thread other([&] { one = add(hill_as_sent, key); });
    const auto two = add(hill_as_sent, key);
    other.join();

    EXPECT_EQ(200, status_of(one)) << one;
    EXPECT_EQ(body_of(one), body_of(two));
    EXPECT_EQ(1, places());
}

TEST_P(WhatIsSentTwice, BySomebodyElseIsSomebodyElsesOwn) {
    const auto first = add(hill_as_sent, key);
    enrol_and_sign_in("bea");

    const auto second = add(hill_as_sent, key);
    EXPECT_EQ(200, status_of(second)) << second;
    EXPECT_NE(body_of(first), body_of(second));
    EXPECT_EQ(422, status_of(add(dale, key)));
}

TEST_P(WhatIsSentTwice, IsStillKnownInAnotherSession) {
    const auto first = add(hill_as_sent, key);
    sign_in();

    EXPECT_EQ(body_of(first), body_of(add(hill_as_sent, key)));
}

TEST_P(WhatIsSentTwice, NeedsAKeyThatNobodyGuesses) {
    for (const auto* weak : {"Idempotency-Key: 1\r\n", "Idempotency-Key: \"fifteen-letters\"\r\n",
                             "Idempotency-Key: with a space in the middle\r\n",
                             "Idempotency-Key: \"8e03978e-40d5-43dd-bc93-6894a57f93\"\r\n",
                             "Idempotency-Key: \"8e03978e-40d5-43dd-bc93-6894a57f932x\"\r\n",
                             "Idempotency-Key: \"correct-horse-battery-staple-twenty-1\"\r\n"})
        EXPECT_EQ("error.key_malformed", code_of(add(hill_as_sent, weak))) << weak;

    EXPECT_EQ(0, places());
}

TEST_P(WhatIsSentTwice, LeavesNothingThatAnybodyElseReads) {
    const auto id = Json::parse(body_of(add(hill_as_sent, key)))["id"].get<std::string>();
    const auto left = kept();

    ASSERT_FALSE(left.empty());
    for (const std::string& told : {id, std::string("Hill"), std::string("places"),
                                    std::string("8e03978e")})
        EXPECT_EQ(left.find(told), std::string::npos) << told;
}

TEST_P(WhatIsSentTwice, IsKnownForADayAtLeastAndForgottenAfterTwo) {
    const auto first = add(hill_as_sent, key);
    guard::FirstAnswers::forget_old(database(), in_days(1));
    EXPECT_EQ(body_of(first), body_of(add(hill_as_sent, key)));

    guard::FirstAnswers::forget_old(database(), in_days(2));
    EXPECT_EQ(kept(), "");
}

TEST_P(WhatIsSentTwice, IsKnownForADayAlsoWhenTheClockWasBehind) {
    believe_the_clock_at(in_days(30));
    const auto first = add(hill_as_sent, key);

    guard::FirstAnswers::forget_old(database(), in_days(30));
    EXPECT_EQ(body_of(first), body_of(add(hill_as_sent, key)));
}

TEST_P(WhatIsSentTwice, IsNotKeptForYearsWhenTheClockWasAhead) {
    add(hill_as_sent, key);

    guard::FirstAnswers::forget_old(database(), in_days(-1));
    EXPECT_NE(kept(), "");
    guard::FirstAnswers::forget_old(database(), in_days(-1000));
    EXPECT_EQ(kept(), "");
}

TEST_P(WhatIsSentTwice, IsAnsweredOnlyWhoStillHasTheRight) {
    ASSERT_EQ(200, status_of(add(hill_as_sent, key)));
    make_a_reader("ada");

    EXPECT_EQ(403, status_of(add(hill_as_sent, key)));
}

TEST_P(WhatIsSentTwice, IsDoneTwiceWhereASecretIsShownOnce) {
    const char* invitation = R"({"name":"Cleo","role":"reader"})";
    const auto first = ask("POST", "/api/v1/people/invitations", invitation, key);
    ASSERT_EQ(200, status_of(first)) << first;

    EXPECT_NE(body_of(first), body_of(ask("POST", "/api/v1/people/invitations", invitation, key)));
    EXPECT_EQ(kept(), "");
}

}  // namespace liaise::http
