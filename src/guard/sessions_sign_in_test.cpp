#include "guard/sessions_sign_in.hpp"

#include "guard/an_installation_test.hpp"
#include "guard/sodium.hpp"
#include "guard/totp.hpp"

namespace liaise::guard {
namespace {

class SigningIn : public AnInstallation {
protected:
    const std::string right{password.reveal()};

    Confidential with_second_step(const Id<Person>& person) {
        auto secret = Totp::fresh_secret();
        signed_in_with_key(person);
        auto tx = database().writing();
        Persons::set_second_step(*tx, person, secret, 0, noon);
        tx->commit();
        return secret;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, SigningIn, engines::both_engines(), engines::name_of_engine);

/// What a reply says, in one text.
std::string told(const Result<Id<Person>>& outcome) {
    if (outcome) return "in";
    const auto& error = outcome.error();
    return std::to_string(static_cast<int>(error.kind)) + error.code + error.message + error.field;
}

TEST_P(SigningIn, TakesTheRightPasswordUnderTheNameHoweverItIsSpelt) {
    EXPECT_EQ(person_called("ada"), attempt("ada", right).value());
    EXPECT_EQ(person_called("root.admin"), attempt("Root Admin", right).value());
}

TEST_P(SigningIn, RepliesTheSameForAWrongNameAWrongPasswordAndADisabledPerson) {
    run("UPDATE persons SET disabled_since = $1 WHERE sign_in_name = 'root.admin'",
        {text_of(noon)});
    const auto wrong_password = told(attempt("ada", "not the right words"));

    EXPECT_NE("in", wrong_password);
    EXPECT_EQ(wrong_password, told(attempt("nobody", "not the right words")));
    EXPECT_EQ(wrong_password, told(attempt("root.admin", right)));
    EXPECT_EQ(wrong_password, told(attempt("ada", std::string(2'000, 'x'))));
}

TEST_P(SigningIn, CostsOneHashingWhoeverIsAskedForAndAnotherForTheKeyOfWhoIsRight) {
    const auto cost = [&](const std::string& name, const std::string& words) {
        const auto before = Passwords::hashings();
        (void)attempt(name, words);
        return Passwords::hashings() - before;
    };

    EXPECT_EQ(1, cost("ada", "not the right words"));
    EXPECT_EQ(1, cost("nobody", "not the right words"));
    EXPECT_EQ(2, cost("ada", right));
}

TEST_P(SigningIn, RemembersAFailureThoughTheRequestFailed) {
    for (int i = 0; i < 5; ++i) (void)attempt("ada", "not the right words");

    EXPECT_EQ("sign_in.wait_1", code_of(attempt("ada", right)));
    EXPECT_TRUE(attempt("ada", right, {}, after(60)));
}

TEST_P(SigningIn, ComputesNothingWhileTheCallerHasToWait) {
    for (int i = 0; i < 5; ++i) (void)attempt("nobody", "not the right words");
    const auto before = Passwords::hashings();

    EXPECT_EQ("sign_in.wait_1", code_of(attempt("nobody", "not the right words")));
    EXPECT_EQ(before, Passwords::hashings());
}

TEST_P(SigningIn, AsksForTheCodeOnlyAfterTheRightPassword) {
    const auto secret = with_second_step(person_called("ada"));
    const auto code = Totp::code_at(secret, noon.seconds / 30);

    EXPECT_EQ("sign_in.wrong", code_of(attempt("ada", "not the right words", code)));
    EXPECT_EQ("sign_in.code_needed", code_of(attempt("ada", right)));
    EXPECT_TRUE(attempt("ada", right, code));
}

TEST_P(SigningIn, TakesNoCodeTwice) {
    const auto secret = with_second_step(person_called("ada"));
    const auto code = Totp::code_at(secret, noon.seconds / 30);
    ASSERT_TRUE(attempt("ada", right, code));

    EXPECT_EQ("sign_in.code_wrong", code_of(attempt("ada", right, code)));
    EXPECT_TRUE(attempt("ada", right, Totp::code_at(secret, noon.seconds / 30 + 1), after(30)));
}

TEST_P(SigningIn, SlowsDownWhoGuessesCodes) {
    with_second_step(person_called("ada"));
    for (int i = 0; i < 5; ++i) (void)attempt("ada", right, "000000x");

    EXPECT_EQ("sign_in.wait_1", code_of(attempt("ada", right, "000000x")));
}

TEST_P(SigningIn, HashesAnewWhatWasHashedWithOtherLimits) {
    std::array<char, crypto_pwhash_STRBYTES> weak{};
    ready_sodium();
    ASSERT_EQ(0, crypto_pwhash_str(weak.data(), right.data(), right.size(), 1, 8192));
    run("UPDATE credentials SET password_hash = $1", {std::string(weak.data())});
    ASSERT_TRUE(attempt("ada", right));
    std::string kept;
    database().reading()->each("SELECT password_hash FROM credentials WHERE person = $1",
                               store::Binds{person_called("ada").text()},
                               [&](const store::Row& row) { kept = row.text(0); });

    EXPECT_FALSE(Passwords::is_outdated({kept}));
    EXPECT_TRUE(attempt("ada", right));
}

TEST_P(SigningIn, AtTheCommandLineIsForOneCommandAndLeavesNoSession) {
    auto tx = database().writing();
    const auto viewer = Sessions::viewer_for_command_line(*tx, "ada", password, {}, noon);

    ASSERT_TRUE(viewer);
    EXPECT_EQ(npm, viewer->body());
    EXPECT_TRUE(Sessions::of(*tx, viewer->person(), "", noon).empty());
    const auto wrong = Sessions::viewer_for_command_line(
        *tx, "ada", Confidential("not the right words"), {}, noon);
    EXPECT_EQ("sign_in.wrong", code_of(wrong));
}

}  // namespace
}  // namespace liaise::guard
