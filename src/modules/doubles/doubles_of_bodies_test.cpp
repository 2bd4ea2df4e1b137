#include <algorithm>

#include "guard/clock_belief.hpp"
#include "guard/invitations.hpp"
#include "modules/bodies/parts.hpp"
#include "modules/doubles/a_register_of_places_test.hpp"

namespace liaise::doubles {
namespace {

using Pairs = std::vector<std::string>;

/// Three bodies, of which the second may be the first. Nobody signs in for any of them.
class DoublesOfBodies : public ARegisterOfPlaces {
protected:
    void SetUp() override {
        ARegisterOfPlaces::SetUp();
        ombudsman_ = a_body("Ombudsman of Ostrelle", "https://www.ombuds.example/");
        defender_ = a_body("People's Defender", "http://ombuds.example");
        bar_ = a_body("Bar Association", "");
        put_up({{ombudsman_, defender_, ombudsman_, {{"website", "same", 0, "a", "a"}}}});
    }

    Id<Half> a_body(const std::string& name, const std::string& website) {
        bodies::Draft draft;
        draft.names = {{"en", name}};
        draft.type = {"ombudsperson_general"};
        if (!website.empty()) draft.website = website;
        draft.source = {"Made up", {}, {}};
        return {writing([&](guard::RegisterWork& work) { return bodies::add(work, draft); })
                    ->value};
    }
    void put_up(const std::vector<Doubt>& doubts) {
        writing([&](guard::RegisterWork& work) -> Result<std::int64_t> {
            return doubles::put_up(work, body_kind, doubts, "bodies.csv");
        }).value();
    }
    std::vector<Double> asked_bodies(const std::string& decision) {
        Question question;
        question.kind = body_kind;
        question.decision = decision;
        return asked(question);
    }
    bodies::Body body(const Id<Half>& id) {
        return *writing([&](guard::RegisterWork& work) {
                    return bodies::find(work, {Id<bodies::Body>{id.value}});
                }).value();
    }
    Pairs names_listed() { return names_found({}); }
    Pairs names_found(const std::optional<std::string>& search) {
        bodies::Question question;
        question.search = search;
        Pairs names;
        const auto page = writing(
            [&](guard::RegisterWork& work) { return bodies::list(work, question); });
        for (const auto& each : page->items) names.push_back(name_in(each->names, "en"));
        return names;
    }
    void sign_in_for(const Id<Half>& id) {
        const auto tx = database().writing();
        const guard::NewPerson person{Id<guard::BodyRef>{id.value}, guard::Role::coordinator, "Eve",
                                      "eve", {}};
        const auto hash = guard::Passwords::hashed(Confidential{"four unrelated words here"});
        ASSERT_TRUE(guard::Persons::enrol(*tx, person, hash, now));
        tx->commit();
    }

    void invite_to(const Id<Half>& id, std::int64_t days_ago) {
        const auto tx = database().writing();
        guard::InvitationOffer offer;
        offer.body = Id<guard::BodyRef>{id.value};
        offer.name = "Eve";
        guard::Invitations::offer(*tx, offer, Moment{now.seconds - days_ago * 24 * 60 * 60});
        tx->commit();
    }

    Id<Half> ombudsman_ = Id<Half>::random();
    Id<Half> defender_ = Id<Half>::random();
    Id<Half> bar_ = Id<Half>::random();
};
INSTANTIATE_TEST_SUITE_P(BothEngines, DoublesOfBodies, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(DoublesOfBodies, WaitApartFromThoseOfPlaces) {
    EXPECT_TRUE(asked("waiting").empty());
    ASSERT_EQ(asked_bodies("waiting").size(), 1U);
    EXPECT_EQ(asked_bodies("waiting")[0].kind, "body");
    EXPECT_EQ(asked_bodies("waiting")[0].found_in, "bodies.csv");
}

TEST_P(DoublesOfBodies, SameMakesOneOfThemPartOfTheOtherAndListsLeaveItOut) {
    ASSERT_TRUE(decided({asked_bodies("waiting")[0].id, 1, "same", {}, {}}));

    EXPECT_EQ(body(defender_).merged_into->text(), ombudsman_.text());
    EXPECT_EQ(names_listed(), (Pairs{"Bar Association", "Ombudsman of Ostrelle"}));
    const auto parts = writing([&](guard::RegisterWork& work) {
        return bodies::parts(work, {Id<bodies::Body>{ombudsman_.value}});
    });
    ASSERT_EQ(parts->size(), 1U);
    EXPECT_EQ(name_in(parts->at(0)->names, "en"), "People's Defender");
    EXPECT_TRUE(asked_bodies("waiting").empty());
}

TEST_P(DoublesOfBodies, AreFoundByEitherNameOnceTheyAreOne) {
    ASSERT_TRUE(decided({asked_bodies("waiting")[0].id, 1, "same", {}, {}}));

    EXPECT_EQ(names_found("defender"), Pairs{"Ombudsman of Ostrelle"});
    EXPECT_EQ(names_found("ombudsman"), Pairs{"Ombudsman of Ostrelle"});
    EXPECT_TRUE(names_found("council").empty());
}

TEST_P(DoublesOfBodies, TakingSameBackLeavesBothAsTheyWere) {
    const auto id = asked_bodies("waiting")[0].id;
    ASSERT_TRUE(decided({id, 1, "same", {}, {}}));

    ASSERT_TRUE(reopened({id, 2}));

    EXPECT_FALSE(body(defender_).merged_into);
    EXPECT_EQ(names_listed().size(), 3U);
    EXPECT_EQ(body(defender_).website, "http://ombuds.example");
    EXPECT_EQ(asked_bodies("waiting").size(), 1U);
}

TEST_P(DoublesOfBodies, ABodyForWhichPeopleSignInStays) {
    sign_in_for(defender_);
    const auto id = asked_bodies("waiting")[0].id;

    const auto refused = decided({id, 1, "same", ombudsman_, {}});

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "bodies.has_people");
    EXPECT_EQ(asked_bodies("waiting").size(), 1U) << "nothing was decided";
    EXPECT_TRUE(decided({id, 1, "same", defender_, {}}));
    EXPECT_EQ(body(ombudsman_).merged_into->text(), defender_.text());
}

TEST_P(DoublesOfBodies, AnInvitationThatRanOutKeepsNobodyApart) {
    invite_to(defender_, 8);
    invite_to(bar_, 6);

    EXPECT_TRUE(decided({asked_bodies("waiting")[0].id, 1, "same", ombudsman_, {}}));
    EXPECT_EQ(body(defender_).merged_into->text(), ombudsman_.text());

    put_up({{ombudsman_, bar_, ombudsman_, {{"name", "partly", 0, "", ""}}}});
    const auto refused = decided({asked_bodies("waiting").at(0).id, 1, "same", ombudsman_, {}});
    ASSERT_FALSE(refused) << "this one can still be taken up";
    EXPECT_EQ(refused.error().code, "bodies.has_people");
}

TEST_P(DoublesOfBodies, AnInvitationThatIsOldByAClockThatIsAheadKeepsThemApart) {
    invite_to(defender_, 8);
    {
        const auto tx = database().writing();
        guard::ClockBelief{Moment{now.seconds - 3 * 24 * 60 * 60}, now, {}, {}, {}}.keep(*tx);
        tx->commit();
    }
    const auto refused = decided({asked_bodies("waiting")[0].id, 1, "same", ombudsman_, {}});

    ASSERT_FALSE(refused) << "it was made five days ago, by what is believed";
    EXPECT_EQ(refused.error().code, "bodies.has_people");
}

TEST_P(DoublesOfBodies, ABodyOfWhichTwoBecamePartHasAllOfThem) {
    ASSERT_TRUE(decided({asked_bodies("waiting")[0].id, 1, "same", {}, {}}));
    put_up({{bar_, ombudsman_, bar_, {{"name", "partly", 0, "", ""}}}});
    ASSERT_TRUE(decided({asked_bodies("waiting").at(0).id, 1, "same", {}, {}}));

    const auto all = writing([&](guard::RegisterWork& work) -> Result<std::size_t> {
        return bodies::with_parts(work, {Id<bodies::Body>{bar_.value}}).size();
    });

    EXPECT_EQ(all.value(), 3U);
}

TEST_P(DoublesOfBodies, AreFoundByOneAddressOnTheWeb) {
    const auto again = a_body("Office of the Commissioner", "HTTPS://ombuds.example/");
    std::vector<guard::Job> jobs;
    {
        const auto viewer = coordinator();
        auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(viewer, *tx, now, &jobs));
        ASSERT_TRUE(look(*work, {std::string(body_kind)}));
        tx->commit();
    }

    auto after = afterwards();
    for (auto& job : jobs) job(after);

    const auto waiting = asked_bodies("waiting");
    const auto is_of = [&](const Double& pair) { return pair.one == again || pair.other == again; };
    const auto found = std::ranges::find_if(waiting, is_of);
    ASSERT_NE(found, waiting.end());
    EXPECT_EQ(found->reasons.back().field, "website");
    EXPECT_EQ(found->reasons.back().words, "ombuds.example");
}

}  // namespace
}  // namespace liaise::doubles
