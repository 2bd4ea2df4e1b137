#include "modules/doubles/look.hpp"

#include <algorithm>

#include "modules/doubles/a_register_of_places_test.hpp"

namespace liaise::doubles {
namespace {

using Pairs = std::vector<std::string>;

class LookForDoubles : public ARegisterOfPlaces {
protected:
    /// What a request leaves to be done once it is answered.
    std::vector<guard::Job> begun() {
        std::vector<guard::Job> jobs;
        const auto viewer = coordinator();
        auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(viewer, *tx, now, &jobs));
        const auto id = look(*work, {});
        if (!id) throw std::runtime_error(id.error().message);
        tx->commit();
        id_ = *id;
        return jobs;
    }
    Look looked() {
        auto jobs = begun();
        auto after = afterwards();
        for (auto& job : jobs) job(after);
        return last();
    }
    Look last() {
        const auto all = writing([](guard::RegisterWork& work) { return looks(work, {}); });
        const auto is_it = [&](const auto& each) { return each->id == id_; };
        return **std::ranges::find_if(all.value(), is_it);
    }

private:
    Id<Look> id_ = Id<Look>::random();
};
INSTANTIATE_TEST_SUITE_P(BothEngines, LookForDoubles, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(LookForDoubles, FindsPlacesOfOneNameAndTown) {
    added("Alder Prison");
    added(prison("Birch Farm", "Burton"));
    added("ALDER PRISON");

    const auto look = looked();

    EXPECT_EQ(look.found, 1);
    EXPECT_TRUE(look.ended_at);
    EXPECT_FALSE(look.problem);
    const auto pair = asked("waiting").at(0);
    EXPECT_FALSE(pair.found_in);
    ASSERT_EQ(pair.reasons.size(), 2U);
    EXPECT_EQ(pair.reasons[0].field, "name");
    EXPECT_EQ(pair.reasons[0].agreement, "same");
}

TEST_P(LookForDoubles, AsksOfASlipOfThePenThoughItIsSure) {
    for (const auto* town : {"Burton", "Corva", "Dalen", "Estrel", "Fonte", "Gravel"})
        added(prison(std::string("Town Jail of ") + town, town));
    auto hill = prison("Hill Gate Prison", "Corva");
    hill.postcode = "CV-40";
    hill.address = "Quarry Road 40";
    added(hill);
    hill.names = {{"en", "Hill Gate Prision"}};
    added(hill);

    looked();

    EXPECT_EQ(pairs("waiting").size(), 1U);
    EXPECT_EQ(pairs("same"), Pairs());
}

TEST_P(LookForDoubles, DoesNotAskOfNeighboursThatShareAWord) {
    for (const auto* town : {"Burton", "Corva", "Dalen", "Estrel", "Fonte", "Gravel"}) {
        added(prison(std::string("Prison of ") + town, town));
        auto police = prison(std::string("Police Station of ") + town, town);
        police.type = {"police_station"};
        police.address = std::string("Harbour Walk 7, ") + town;
        added(police);
    }

    looked();

    EXPECT_EQ(pairs("waiting"), Pairs());
}

TEST_P(LookForDoubles, LetsTheMoreCompleteStay) {
    added("Alder Prison");
    auto fuller = prison("Alder Prison", "Alton");
    fuller.address = "Mill Lane 3";
    const auto full = added(fuller);

    looked();

    EXPECT_EQ(asked("waiting").at(0).stays, full);
    EXPECT_EQ(asked("waiting").at(0).one, full);
}

TEST_P(LookForDoubles, DoesNotAskTwice) {
    added("Alder Prison");
    added("Alder Prison");
    ASSERT_EQ(looked().found, 1);
    ASSERT_TRUE(decided({asked("waiting").at(0).id, 1, "different", {}, {}}));

    EXPECT_EQ(looked().found, 0);
    EXPECT_EQ(pairs("waiting"), Pairs());
}

TEST_P(LookForDoubles, GoesOnOnceAtATime) {
    const auto first = begun();
    EXPECT_FALSE(last().ended_at);

    const auto second = writing([](guard::RegisterWork& work) { return look(work, {}); });
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, "doubles.looking_already");
}

}  // namespace
}  // namespace liaise::doubles
