#include "guard/webauthn.hpp"

#include <gtest/gtest.h>

#include "guard/an_authenticator_test.hpp"
#include "guard/an_installation_test.hpp"

namespace liaise::guard {
namespace {

const std::string challenge = "0123456789abcdefghjkmnpqrs";

CalledName here() { return CalledName::of("localhost:7171").value(); }

/// What comes of a use, once the passkey was made.
Result<std::int64_t> used(const AnAuthenticator& authenticator) {
    const auto made = Webauthn::made(authenticator.makes(challenge), here());
    if (!made) return std::unexpected(made.error());
    return Webauthn::counter_in(authenticator.uses(challenge), made->check, here());
}

TEST(ACalledName, IsWithoutItsPortAndNoNumber) {
    EXPECT_EQ("liaise.example", CalledName::of("Liaise.Example:7171")->name());
    EXPECT_FALSE(CalledName::of("192.0.2.7:7171"));
    EXPECT_FALSE(CalledName::of("[::1]:7171"));
    EXPECT_FALSE(CalledName::of(""));
    EXPECT_FALSE(CalledName::of(":7171"));
}

TEST(ACalledName, IsOfPagesByTlsAndOfThisMachinesOwn) {
    const auto named = CalledName::of("liaise.example").value();

    EXPECT_TRUE(named.is_origin("https://liaise.example"));
    EXPECT_FALSE(named.is_origin("http://liaise.example"));
    EXPECT_FALSE(named.is_origin("https://liaise.example:444"));
    EXPECT_FALSE(named.is_origin("https://evil.liaise.example"));
    EXPECT_FALSE(named.is_origin("https://liaise.example.evil.example"));
    EXPECT_TRUE(here().is_origin("http://localhost:7171"));
    EXPECT_FALSE(here().is_origin("http://localhost:7172"));
}

TEST(APasskey, IsMadeAndUsed) {
    AnAuthenticator authenticator;
    authenticator.counter = 7;
    const auto made = Webauthn::made(authenticator.makes(challenge), here());
    ASSERT_TRUE(made) << made.error().code;
    EXPECT_EQ(7, made->counter);
    EXPECT_EQ(-7, made->check.algorithm);
    EXPECT_EQ(authenticator.uses(challenge).credential, made->credential);

    authenticator.counter = 9;
    EXPECT_EQ(9, Webauthn::counter_in(authenticator.uses(challenge), made->check, here()).value());
}

TEST(APasskey, IsMadeAndUsedWhereTheAuthenticatorTellsOfItsSecretInWhatItSigns) {
    AnAuthenticator authenticator;
    authenticator.tells_extensions = true;

    EXPECT_EQ("", code_of(used(authenticator)));
}

TEST(APasskey, IsRefusedWithoutAFingerAFaceOrACode) {
    AnAuthenticator authenticator;
    authenticator.verifies = false;
    EXPECT_EQ("passkeys.not_verified",
              code_of(Webauthn::made(authenticator.makes(challenge), here())));

    AnAuthenticator later;
    const auto made = Webauthn::made(later.makes(challenge), here()).value();
    later.verifies = false;
    EXPECT_EQ("passkeys.not_verified",
              code_of(Webauthn::counter_in(later.uses(challenge), made.check, here())));
}

TEST(APasskey, OfAnotherNameIsRefused) {
    AnAuthenticator authenticator;
    authenticator.host = "localhost.evil.example";

    EXPECT_EQ("passkeys.another_page",
              code_of(Webauthn::made(authenticator.makes(challenge), here())));
}

TEST(APasskey, IsNotTakenFromAnotherPage) {
    AnAuthenticator authenticator;
    const auto code = [&] {
        return code_of(Webauthn::challenge_in(authenticator.uses(challenge).client_data,
                                              Ceremony::use, here()));
    };
    EXPECT_EQ("", code());

    authenticator.origin = "http://localhost:7172";
    EXPECT_EQ("passkeys.another_page", code());
    authenticator.origin = "http://localhost:7171";
    authenticator.within = "true";
    EXPECT_EQ("passkeys.another_page", code());
}

TEST(APasskey, ThatWasMadeIsNotOneThatWasUsed) {
    const AnAuthenticator authenticator;

    EXPECT_EQ("passkeys.not_right",
              code_of(Webauthn::challenge_in(authenticator.makes(challenge).client_data,
                                             Ceremony::use, here())));
}

TEST(APasskey, IsNotUsedByAnothersSignature) {
    const AnAuthenticator ours;
    const AnAuthenticator theirs;
    const auto made = Webauthn::made(ours.makes(challenge), here()).value();
    auto mixed = ours.uses(challenge);
    mixed.signature = theirs.uses(challenge).signature;

    EXPECT_EQ("passkeys.not_right", code_of(Webauthn::counter_in(mixed, made.check, here())));
}

TEST(APasskey, IsRefusedWhenALetterOfWhatWasSignedIsAnother) {
    AnAuthenticator authenticator;
    authenticator.counter = 5;
    const auto made = Webauthn::made(authenticator.makes(challenge), here()).value();
    auto raised = authenticator.uses(challenge);
    authenticator.counter = 6;
    raised.authenticator_data = authenticator.uses(challenge).authenticator_data;
    EXPECT_EQ("passkeys.not_right", code_of(Webauthn::counter_in(raised, made.check, here())));

    auto other = authenticator.uses(challenge);
    other.client_data = authenticator.uses("another challenge of theirs").client_data;
    EXPECT_EQ("passkeys.not_right", code_of(Webauthn::counter_in(other, made.check, here())));
}

TEST(APasskey, ThatSaysMoreThanAnyDoesIsRefused) {
    const auto said = from_base64(AnAuthenticator().uses(challenge).client_data).value();
    const auto with_blanks = [&](std::size_t blanks) {
        return Webauthn::challenge_in(base64_of(said + std::string(blanks, ' ')), Ceremony::use,
                                      here());
    };

    EXPECT_TRUE(with_blanks(1'000));
    EXPECT_FALSE(with_blanks(4'000));
}

TEST(APasskey, ThatIsNoneIsRefusedWhateverItIs) {
    const auto passkey = Webauthn::made(AnAuthenticator().makes(challenge), here()).value();
    for (const std::string text : {"", "A", "not in base 64!", "AAAA", "e30"}) {
        EXPECT_FALSE(Webauthn::made({text, text}, here())) << text;
        EXPECT_FALSE(Webauthn::challenge_in(text, Ceremony::use, here())) << text;
        EXPECT_FALSE(Webauthn::counter_in({text, text, text, text}, passkey.check, here())) << text;
    }
    const auto whole = from_base64(AnAuthenticator().makes(challenge).authenticator_data).value();
    for (std::size_t bytes = 0; bytes < whole.size(); ++bytes)
        EXPECT_FALSE(Webauthn::made({"", base64_of(whole.substr(0, bytes))}, here())) << bytes;
}

}  // namespace
}  // namespace liaise::guard
