#include "guard/throttle.hpp"

#include "guard/an_installation_test.hpp"

namespace liaise::guard {
namespace {

class Guessing : public AnInstallation {
protected:
    void fail(int times, const Throttle::Who& who, Moment now = noon) {
        auto tx = database().writing();
        for (int i = 0; i < times; ++i) Throttle::failed(*tx, who, now);
        tx->commit();
    }
    std::string wait_for(const Throttle::Who& who, Moment now = noon) {
        const auto refusal = Throttle::refusal(*database().reading(), who, now);
        return refusal ? refusal->code : "";
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, Guessing, engines::both_engines(), engines::name_of_engine);

TEST_P(Guessing, WaitsLongerWithEachFailureBeyondTheFifth) {
    const Throttle::Who ada{"ada", "192.0.2.7"};
    std::vector<std::string> waits;
    for (int i = 0; i < 9; ++i) {
        waits.push_back(wait_for(ada));
        fail(1, ada);
    }

    const std::vector<std::string> expected = {
        "",
        "",
        "",
        "",
        "",
        "sign_in.wait_1",
        "sign_in.wait_2",
        "sign_in.wait_5",
        "sign_in.wait_15"};
    EXPECT_EQ(expected, waits);
}

TEST_P(Guessing, SaysInWordsHowLongToWait) {
    fail(5, {"ada", ""});
    const auto refusal = Throttle::refusal(*database().reading(), {"ada", ""}, after(1));

    EXPECT_EQ("There were too many attempts to sign in. Nothing is lost: wait 1 minute, then try "
              "again.",
              refusal.value().message);
    EXPECT_EQ(ErrorKind::busy, refusal.value().kind);
}

TEST_P(Guessing, WaitsForANameThatNobodyHasAsForOneThatSomebodyHas) {
    for (int i = 0; i < 8; ++i) {
        fail(1, {"ada", "192.0.2.1"});
        fail(1, {"nobody", "192.0.2.2"});

        EXPECT_EQ(wait_for({"ada", "192.0.2.1"}), wait_for({"nobody", "192.0.2.2"}));
    }
}

TEST_P(Guessing, GoesOnAfterTheWait) {
    fail(5, {"ada", ""});

    EXPECT_EQ("sign_in.wait_1", wait_for({"ada", ""}, after(59)));
    EXPECT_EQ("", wait_for({"ada", ""}, after(60)));
}

TEST_P(Guessing, WhileTheClockWasAheadKeepsNobodyOutOnceItIsSetRight) {
    fail(9, {"ada", ""}, after(30 * 24 * 60 * 60));

    EXPECT_EQ("", wait_for({"ada", ""}));
}

TEST_P(Guessing, OfOneNameIsOneCountHoweverItIsSpelt) {
    fail(5, {"Inès.Haddarine", ""});

    EXPECT_EQ("sign_in.wait_1", wait_for({"ines haddarine", ""}));
}

TEST_P(Guessing, OfManyNamesFromOneNetworkWaitsToo) {
    for (int i = 0; i < 30; ++i) fail(1, {"name " + std::to_string(i), "2001:db8:1:2::a"});

    EXPECT_EQ("sign_in.wait_1", wait_for({"another", "2001:db8:1:2:ffff::b"}));
    EXPECT_EQ("", wait_for({"another", "2001:db8:1:3::a"}));
    EXPECT_EQ("", wait_for({"another", "192.0.2.7"}));
}

TEST_P(Guessing, IsForgottenForTheNameAndNotForTheNetworkWhenSomebodySignsIn) {
    fail(29, {"another", "192.0.2.7"});
    fail(4, {"ada", "192.0.2.8"});
    {
        auto tx = database().writing();
        const auto counted = Throttle::admit(*tx, {"ada", "192.0.2.7"}, noon);
        EXPECT_EQ("sign_in.wait_1", code_of(Throttle::admit(*tx, {"bo", "192.0.2.7"}, noon)));
        Throttle::succeeded(*tx, counted.value());
        Throttle::failed(*tx, {"cy", "192.0.2.7"}, noon);
        tx->commit();
    }
    fail(4, {"ada", "192.0.2.8"});

    EXPECT_EQ("", wait_for({"ada", "192.0.2.8"}));
    EXPECT_EQ("sign_in.wait_1", wait_for({"bo", "192.0.2.7"}));
}

TEST_P(Guessing, ManyAtOnceIsCountedBeforeAnyIsChecked) {
    const Throttle::Who ada{"ada", "192.0.2.7"};
    auto tx = database().writing();
    for (int i = 0; i < 5; ++i) ASSERT_TRUE(Throttle::admit(*tx, ada, noon));

    EXPECT_EQ("sign_in.wait_1", code_of(Throttle::admit(*tx, ada, noon)));
}

TEST_P(Guessing, MakesNobodyWaitLongerForWhatWasNoFailure) {
    const Throttle::Who ada{"ada", "192.0.2.7"};
    fail(6, ada);
    auto tx = database().writing();
    const auto counted = Throttle::admit(*tx, ada, after(120));
    Throttle::take_back(*tx, counted.value());
    tx->commit();

    EXPECT_EQ("", wait_for(ada, after(120)));
}

TEST_P(Guessing, LeavesNoTraceAfterAnHour) {
    fail(8, {"ada", "192.0.2.7"});
    fail(1, {"another", "192.0.2.9"}, after(60 * 60 + 1));
    std::int64_t kept = 0;
    database().reading()->each("SELECT COUNT(*) FROM sign_in_attempts", {},
                               [&](const store::Row& row) { kept = row.integer(0); });

    EXPECT_EQ(2, kept);
}

TEST_P(Guessing, KeepsNoNameThatWasTyped) {
    fail(1, {"a password in the wrong field", "192.0.2.7"});

    database().reading()->each("SELECT attempted FROM sign_in_attempts", {},
                               [&](const store::Row& row) {
                                   EXPECT_EQ(64U, row.text(0).size());
                                   EXPECT_EQ(std::string::npos, row.text(0).find("password"));
                               });
}

}  // namespace
}  // namespace liaise::guard
