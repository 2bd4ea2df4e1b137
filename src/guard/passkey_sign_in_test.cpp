#include "guard/passkey_sign_in.hpp"

#include "guard/an_authenticator_test.hpp"
#include "guard/an_installation_test.hpp"
#include "guard/passkey_challenges.hpp"

namespace liaise::guard {
namespace {

/// Each step in a transaction of its own, as when requests come in.
class APasskeyAtTheDoor : public AnInstallation {
protected:
    const CalledName here = CalledName::of("localhost:7171").value();

    void add(const AnAuthenticator& authenticator) {
        const auto ada = person_called("ada");
        signed_in_with_key(ada);
        static const auto key = Passwords::key_of(password);
        auto tx = database().writing();
        const auto made = Webauthn::made(authenticator.makes("a challenge"), here).value();
        const auto holder = PersonKeys::make(*tx, ada, key, noon);
        const auto id = Passkeys::add(*tx, ada, made, here, "blue key", noon).value();
        Passkeys::lock(*tx, id, holder, Confidential(authenticator.secret()));
        tx->commit();
    }
    std::string challenge() {
        auto tx = database().writing();
        const auto asked =
            PasskeyChallenges::fresh(*tx, PasskeyChallenges::signing_in("192.0.2.7"), noon);
        tx->commit();
        return asked.text();
    }
    Result<Id<Person>> come_in(const PasskeyUse& use) {
        std::optional<Viewer> nobody;
        Desk desk(database(), noon, nobody, "192.0.2.7", "");
        desk.is_called_as("localhost:7171");
        auto step = Doorstep::at(desk).value();
        const auto proof = lone_passkey_proof_of(step, use);
        if (!proof) return std::unexpected(proof.error());
        const auto holder = step.writing([&](Door& door) { return person_behind(door, *proof); });
        if (!holder) return std::unexpected(holder.error());
        return holder->person;
    }
    PasskeyUse use_of(const AnAuthenticator& authenticator, const std::string& asked) {
        return {authenticator.uses(asked), Confidential(authenticator.secret())};
    }
    std::int64_t rows(const std::string& table) {
        std::int64_t count = 0;
        database().reading()->each("SELECT COUNT(*) FROM " + table, {},
                                   [&](const store::Row& row) { count = row.integer(0); });
        return count;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, APasskeyAtTheDoor, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(APasskeyAtTheDoor, BringsItsPersonInAndIsCountedAsNoFailure) {
    const AnAuthenticator authenticator;
    add(authenticator);

    EXPECT_EQ(person_called("ada"), come_in(use_of(authenticator, challenge())).value());
    EXPECT_EQ(0, rows("sign_in_attempts"));
}

TEST_P(APasskeyAtTheDoor, UsesItsChallengeUpThoughItIsRefused) {
    const AnAuthenticator authenticator;
    add(authenticator);
    const auto asked = challenge();
    auto use = use_of(authenticator, asked);
    use.used.signature = use_of(authenticator, "another").used.signature;

    EXPECT_EQ("passkeys.not_right", code_of(come_in(use)));
    EXPECT_EQ("passkeys.too_late", code_of(come_in(use_of(authenticator, asked))));
}

TEST_P(APasskeyAtTheDoor, WithASecretOfAnotherAuthenticatorOpensNothing) {
    const AnAuthenticator authenticator;
    add(authenticator);
    auto use = use_of(authenticator, challenge());
    use.secret = Confidential(AnAuthenticator().secret());

    EXPECT_EQ("passkeys.opens_no_key", code_of(come_in(use)));
}

TEST_P(APasskeyAtTheDoor, LeavesNothingInTheDatabaseThatOpensTheKey) {
    const AnAuthenticator authenticator;
    add(authenticator);
    const auto secret = authenticator.secret();

    database().reading()->each("SELECT lock_public, sealed, public_key, credential FROM passkeys",
                               {}, [&](const store::Row& row) {
                                   for (int i = 0; i < 4; ++i)
                                       EXPECT_EQ(std::string::npos,
                                                 std::string(row.text(i)).find(secret));
                               });
    EXPECT_EQ(1, rows("passkeys"));
}

TEST_P(APasskeyAtTheDoor, IsAskedForAsOftenAsSomebodyLikesAndFillsNothing) {
    for (int i = 0; i < 510; ++i) challenge();

    EXPECT_EQ(500, rows("passkey_challenges"));
}

TEST(ANetwork, IsToldByItsClassAlone) {
    EXPECT_EQ("this_machine", network_class_of("127.0.0.1"));
    EXPECT_EQ("this_machine", network_class_of("::1"));
    EXPECT_EQ("this_machine", network_class_of("::ffff:127.0.0.1"));
    EXPECT_EQ("this_machine", network_class_of(""));
    for (const auto* own : {"10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
                            "169.254.1.1", "100.64.0.1", "fe80::1", "fd00::1", "::ffff:10.0.0.1"})
        EXPECT_EQ("own_network", network_class_of(own)) << own;
    for (const auto* other : {"192.0.2.7", "172.32.0.1", "11.0.0.1", "2001:db8::1", "no address"})
        EXPECT_EQ("internet", network_class_of(other)) << other;
}

}  // namespace
}  // namespace liaise::guard
