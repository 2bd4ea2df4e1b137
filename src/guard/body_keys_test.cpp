#include "guard/body_keys.hpp"

#include "guard/a_sealed_body_test.hpp"
#include "guard/emergency_code.hpp"

namespace liaise::guard {
namespace {

class ABodysKey : public ASealedBody {
protected:
    const Signable receipt{"receipt", "read at noon"};

    Result<Signature> signed_by(const Viewer& viewer) {
        return as<OpeningWork>(viewer, [&](OpeningWork& work) { return sign(work, receipt); });
    }
    bool is_signed(const Signable& what, const Signature& signature) {
        const auto tx = database().reading();
        Work work(ada(), *tx, noon);
        return BodyKeys::is_signed_by(work, npm, what, signature);
    }
    KeyStanding standing(const Viewer& viewer) {
        const auto tx = database().reading();
        Work work(viewer, *tx, noon);
        return BodyKeys::standing(work);
    }
    void shut_out(const Viewer& viewer) {
        as<RightsWork>(ada(), [&](RightsWork& work) {
            BodyKeys::take_from(work, viewer.person());
            return 0;
        });
    }
    Confidential code_of_ada() {
        return as<RightsWork>(ada(), [](RightsWork& work) {
            return BodyKeys::make_emergency_code(work).value();
        });
    }
    Result<Done> restored(const Viewer& viewer, const Confidential& code) {
        return as<RightsWork>(viewer, [&](RightsWork& work) {
            return BodyKeys::restore(work, code);
        });
    }
    /// Somebody comes by a link that ada made; the token of their session.
    std::string come_by_link(const std::string& name, std::optional<Id<Person>> renews = {},
                             bool before_coming_renew_key = false) {
        const auto made = as<RightsWork>(ada(), [&](RightsWork& work) {
            InvitationOffer offer{npm, Role::coordinator, name, ada().person(), renews};
            auto link = Invitations::offer(work.transaction(), offer, noon);
            BodyKeys::put_into(work, link);
            return link;
        });
        if (before_coming_renew_key) renew_as(ada());
        std::optional<SessionChange> change;
        Doorstep step(database(), noon, "192.0.2.7", "", change);
        InvitationAcceptance given{std::string(made.token.reveal()), name, name,
                                   Confidential("quarry lemon otter")};
        const auto secret = Invitations::prepare(step, given);
        const auto came = step.writing([&](Door& door) -> Result<Done> {
            const auto holder = Invitations::accept(door, given, secret.value());
            if (!holder) return std::unexpected(holder.error());
            Sessions::begin(door, *holder, "Firefox");
            return Done{};
        });
        return came ? std::string(change.value().token.reveal()) : came.error().code;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ABodysKey, engines::both_engines(), engines::name_of_engine);

TEST_P(ABodysKey, SignsWhatEveryBodyCanCheck) {
    const auto signature = signed_by(ada()).value();
    const auto other = enrolled(Id<BodyRef>::random(), "bo");
    const auto tx = database().reading();
    Work work(viewer_of(signed_in(other)).value(), *tx, noon);
    const auto key = BodyKeys::signing_key_of(work, npm).value();

    EXPECT_TRUE(BodyKeys::verify(key, receipt, signature));
    EXPECT_TRUE(BodyKeys::is_signed_by(work, npm, receipt, signature));
    EXPECT_FALSE(BodyKeys::verify(key, {"receipt", "read at one"}, signature));
    EXPECT_FALSE(BodyKeys::verify(key, {"answer", receipt.words}, signature));
    EXPECT_FALSE(BodyKeys::verify(key, receipt, {"made up"}));
    EXPECT_FALSE(BodyKeys::signing_key_of(work, Id<BodyRef>::random()));
}

TEST_P(ABodysKey, DoesNotSignForWhoDoesNotHoldIt) {
    EXPECT_EQ("keys.not_handed", code_of(signed_by(colleague("bo"))));
    EXPECT_EQ("keys.sign_in_again",
              code_of(signed_by(viewer_of(signed_in(person_called("ada"))).value())));
}

TEST_P(ABodysKey, IsHandedToAColleagueWhoWaitsForIt) {
    const auto text = sealed_by(ada(), "what was said");
    const auto bo = colleague("bo");
    const auto waiting = opened_by(bo, text);
    ASSERT_TRUE(hand_to(bo));

    EXPECT_EQ("keys.not_handed", waiting);
    EXPECT_EQ("what was said", opened_by(bo, text));
}

TEST_P(ABodysKey, IsNotHandedToAnotherBodyNorByWhoDoesNotHoldIt) {
    const auto stranger = enrolled(Id<BodyRef>::random(), "stranger");
    const auto bo = colleague("bo");
    const auto cy = colleague("cy");
    const auto handed = as<RightsWork>(bo, [&](RightsWork& work) {
        return BodyKeys::hand_to(work, cy.person());
    });

    EXPECT_EQ("error.not_found", code_of(hand_to(viewer_of(signed_in(stranger)).value())));
    EXPECT_EQ("keys.not_handed", code_of(handed));
}

TEST_P(ABodysKey, ComesWithAnInvitation) {
    const auto text = sealed_by(ada(), "what was said");

    EXPECT_EQ("what was said", opened_by(viewer_of(come_by_link("bo")).value(), text));
    EXPECT_EQ("what was said", opened_by(viewer_of(come_by_link("cy", {}, true)).value(), text));
}

TEST_P(ABodysKey, ComesAgainWithALinkToANewPassword) {
    const auto text = sealed_by(ada(), "what was said");
    const auto bo = colleague("bo");
    ASSERT_TRUE(hand_to(bo));
    const auto token = come_by_link("bo", bo.person());

    EXPECT_EQ("what was said", opened_by(viewer_of(token).value(), text));
    EXPECT_FALSE(viewer_of(tokens_["bo"]));
}

TEST_P(ABodysKey, IsTakenFromWhoIsShutOutAndOffersToBeRenewed) {
    const auto text = sealed_by(ada(), "what was said");
    const auto bo = colleague("bo");
    ASSERT_TRUE(hand_to(bo));
    shut_out(bo);

    EXPECT_EQ("keys.not_handed", opened_by(bo, text));
    EXPECT_TRUE(standing(ada()).last_lost);
    renew_as(ada());
    EXPECT_FALSE(standing(ada()).last_lost);
}

TEST_P(ABodysKey, RenewedReadsWhatIsOldAndNew) {
    const auto old_text = sealed_by(ada(), "the old");
    const auto old_signature = signed_by(ada()).value();
    const auto bo = colleague("bo");
    ASSERT_TRUE(hand_to(bo));
    renew_as(ada());
    renew_as(bo);
    auto elsewhere = place;
    elsewhere.record = "01h00000000000000000000002";
    const auto new_text = as<OwnWork>(bo, [&](OwnWork& work) {
        return seal(work, elsewhere, Confidential("the new")).value();
    });

    EXPECT_EQ("the old", opened_by(bo, old_text));
    EXPECT_EQ("the new", opened_by(ada(), elsewhere, new_text));
    EXPECT_TRUE(is_signed(receipt, old_signature));
    EXPECT_TRUE(is_signed(receipt, signed_by(bo).value()));
    EXPECT_NE(old_signature.text, signed_by(bo).value().text);
}

TEST_P(ABodysKey, OnceRenewedIsNotOpenedWithASeedFromBefore) {
    const auto bo = colleague("bo");
    ASSERT_TRUE(hand_to(bo));
    std::string kept;
    database().reading()->each("SELECT sealed FROM body_seeds WHERE person = $1",
                               store::Binds{bo.person().text()},
                               [&](const store::Row& row) { kept = row.text(0); });
    shut_out(bo);
    renew_as(ada());
    const auto text = sealed_by(ada(), "after bo left");
    run("INSERT INTO body_seeds (holder, body, person, public_key, version, sealed, since) "
        "VALUES ($1, $2, $1, 'x', 1, $3, 'x')",
        {bo.person().text(), npm.text(), kept});

    EXPECT_EQ("keys.not_handed", opened_by(bo, text));
    run("UPDATE body_seeds SET version = 2 WHERE person = $1", {bo.person().text()});
    EXPECT_EQ("keys.do_not_fit", opened_by(bo, text));
}

TEST_P(ABodysKey, ThatNobodyHoldsAnyMoreIsFollowedByAnotherAndTheOldIsLost) {
    const auto text = sealed_by(ada(), "the old");
    run("DELETE FROM body_seeds", {});
    const auto bo = colleague("bo");
    auto elsewhere = place;
    elsewhere.record = "01h00000000000000000000003";
    const auto fresh = as<OwnWork>(bo, [&](OwnWork& work) {
        return seal(work, elsewhere, Confidential("the new")).value();
    });

    EXPECT_EQ("keys.lost", opened_by(bo, text));
    EXPECT_EQ("the new", opened_by(bo, elsewhere, fresh));
}

TEST_P(ABodysKey, ComesBackByTheCodeOnPaper) {
    const auto text = sealed_by(ada(), "what was said");
    const auto code = code_of_ada();
    renew_as(ada());
    run("DELETE FROM body_seeds WHERE person IS NOT NULL", {});
    const auto bo = colleague("bo");
    std::string typed(code.reveal());
    for (auto& letter : typed) letter = static_cast<char>(std::tolower(letter));

    EXPECT_EQ("keys.not_handed", opened_by(bo, text));
    EXPECT_TRUE(restored(bo, Confidential(" " + typed)));
    EXPECT_EQ("what was said", opened_by(bo, text));
}

TEST_P(ABodysKey, ComesBackByNoCodeButTheLast) {
    const auto first = code_of_ada();
    const auto last = code_of_ada();
    const auto bo = colleague("bo");

    EXPECT_EQ("keys.code_not_good", code_of(restored(bo, first)));
    EXPECT_EQ("keys.code_not_good", code_of(restored(bo, EmergencyCode::fresh())));
    EXPECT_TRUE(restored(bo, last));
}

TEST(AnEmergencyCode, SaysWhichGroupWasMisread) {
    std::string code(EmergencyCode::fresh().reveal());
    code[10] = code[10] == 'A' ? 'B' : 'A';

    EXPECT_EQ("keys.code_group_2", code_of(EmergencyCode::read(code)));
    EXPECT_EQ("keys.code_length", code_of(EmergencyCode::read(code.substr(0, 40))));
}

TEST(AnEmergencyCode, HasEightGroupsOfFiveAndIsNotTheSameTwice) {
    const std::string code(EmergencyCode::fresh().reveal());

    EXPECT_EQ(47U, code.size());
    EXPECT_NE(code, EmergencyCode::fresh().reveal());
    EXPECT_EQ(code, EmergencyCode::read(code).value().reveal());
}

}  // namespace
}  // namespace liaise::guard
