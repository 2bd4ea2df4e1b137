#include "guard/invitations.hpp"

#include "guard/an_installation_test.hpp"
#include "guard/clock_belief.hpp"
#include "guard/totp.hpp"

namespace liaise::guard {
namespace {

class AnInvitation : public AnInstallation {
protected:
    InvitationOffer offer_from(const std::string& inviter, std::optional<Id<BodyRef>> body,
                               Role role = Role::reader) {
        InvitationOffer offer;
        offer.body = body;
        offer.role = role;
        offer.name = "Somebody";
        offer.invited_by = person_called(inviter);
        return offer;
    }
    std::string offered(const InvitationOffer& offer) {
        auto tx = database().writing();
        auto made = Invitations::offer(*tx, offer, noon);
        tx->commit();
        return std::string(made.token.reveal());
    }
    Result<Id<Person>> accepted(const std::string& token, const std::string& name,
                                Moment now = noon,
                                const std::string& words = "quarry lemon otter") {
        return accepted({token, name, name, Confidential(words)}, now);
    }
    Result<Id<Person>> accepted(const InvitationAcceptance& given, Moment now = noon) {
        std::optional<SessionChange> none;
        Doorstep step(database(), now, "192.0.2.7", "", none);
        const auto made = Invitations::prepare(step, given);
        if (!made) return std::unexpected(made.error());
        return step.writing([&](Door& door) -> Result<Id<Person>> {
            const auto holder = Invitations::accept(door, given, *made);
            if (!holder) return std::unexpected(holder.error());
            return holder->person;
        });
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AnInvitation, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(AnInvitation, LetsSomebodyInWithARoleAndAPasswordOfTheirOwn) {
    const auto person = accepted(offered(offer_from("ada", npm, Role::editor)), "bo");

    ASSERT_TRUE(person);
    EXPECT_EQ(*person, attempt("bo", "quarry lemon otter").value());
    EXPECT_EQ(Role::editor, viewer_of(signed_in(*person))->role());
    EXPECT_EQ(npm, viewer_of(signed_in(*person))->body());
}

TEST_P(AnInvitation, IsGoodOnce) {
    const auto token = offered(offer_from("ada", npm));
    ASSERT_TRUE(accepted(token, "bo"));

    EXPECT_EQ("invitations.not_good", code_of(accepted(token, "cy")));
}

TEST_P(AnInvitation, IsGoodForSevenDays) {
    const auto token = offered(offer_from("ada", npm));

    EXPECT_EQ("invitations.not_good", code_of(accepted(token, "bo", after(7 * 86'400))));
    EXPECT_TRUE(accepted(token, "bo", after(7 * 86'400 - 1)));
}

TEST_P(AnInvitation, IsNotGoodForYearsWhenTheClockWasAhead) {
    constexpr std::int64_t a_day = 86'400;
    const auto token = offered(offer_from("ada", npm));
    const auto of_next_year = [&] {
        auto tx = database().writing();
        auto made = Invitations::offer(*tx, offer_from("ada", npm), after(365 * a_day));
        tx->commit();
        return std::string(made.token.reveal());
    }();

    EXPECT_EQ("invitations.not_good", code_of(accepted(of_next_year, "bo", after(a_day))));
    EXPECT_TRUE(accepted(token, "cy", after(a_day)));
}

TEST_P(AnInvitation, IsGoodWhenTheClockIsBehindWhatWasBelieved) {
    constexpr std::int64_t a_day = 86'400;
    {
        auto tx = database().writing();
        ClockBelief{after(365 * a_day), after(0), {}, {}, {}}.keep(*tx);
        EXPECT_EQ(moment_of_writing(*tx, noon), after(365 * a_day));
        tx->commit();
    }
    auto tx = database().writing();
    auto made = Invitations::offer(*tx, offer_from("ada", npm), after(365 * a_day));
    tx->commit();
    tx.reset();

    EXPECT_TRUE(accepted(std::string(made.token.reveal()), "bo"));
}

TEST_P(AnInvitation, StaysGoodWhenThePasswordOrTheNameWasNot) {
    const auto token = offered(offer_from("ada", npm));

    EXPECT_EQ("passwords.too_short", code_of(accepted(token, "bo", noon, "short")));
    EXPECT_EQ("people.sign_in_name_taken", code_of(accepted(token, "ÁDA")));
    EXPECT_TRUE(accepted(token, "bo"));
}

TEST_P(AnInvitation, IsNotGoodWhenItsInviterMayNoLongerInvite) {
    enrolled(npm, "bo", Role::coordinator);
    const auto token = offered(offer_from("bo", npm));
    run("UPDATE persons SET role = 'reader' WHERE sign_in_name = 'bo'", {});

    EXPECT_EQ("invitations.not_good", code_of(accepted(token, "cy")));
}

TEST_P(AnInvitation, FromTheMachineIsNotGoodOnceTheBodyHasACoordinator) {
    const auto body = Id<BodyRef>::random();
    const auto handed_over = offered(offer_from("root.admin", body, Role::coordinator));
    const auto kept_back = offered(offer_from("root.admin", body, Role::coordinator));
    ASSERT_TRUE(accepted(handed_over, "bo"));

    EXPECT_EQ("invitations.not_good", code_of(accepted(kept_back, "cy")));
}

TEST_P(AnInvitation, RenewsAPasswordAndEndsTheSecondStepAndAllSessions) {
    const auto bo = enrolled(npm, "bo", Role::editor);
    const auto session = signed_in_with_key(bo);
    {
        auto tx = database().writing();
        Persons::set_second_step(*tx, bo, Totp::fresh_secret(), 0, noon);
        tx->commit();
    }
    auto offer = offer_from("ada", npm, Role::editor);
    offer.renews = bo;
    const auto token = offered(offer);
    const auto person = accepted({token, {}, {}, Confidential("quarry lemon otter")});

    EXPECT_EQ(bo, person.value());
    EXPECT_FALSE(viewer_of(session));
    EXPECT_TRUE(attempt("bo", "quarry lemon otter"));
    EXPECT_FALSE(attempt("bo", std::string(password.reveal())));
}

}  // namespace
}  // namespace liaise::guard
