#include "modules/visits/visits.hpp"

#include "engines/engines.hpp"
#include "guard/founding.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/places/places.hpp"

namespace liaise::visits {

namespace {

const Source made_up{"Made up", {}, {}};

/// Two bodies and three places of one register, as its coordinator sees them. Birch is part of
/// Alder, and so is Cedar, by way of Birch.
class Visits : public engines::OnBothEngines {
protected:
    Id<bodies::Body> footbridge, lantern;
    Id<regions::Region> north;
    Id<places::Place> alder, birch, cedar, dogwood;

    /// Hands the work of a new installation's first coordinator to `f`.
    template <class F>
    void as_coordinator(F&& f) {
        const auto hash = guard::Passwords::hashed(Confidential{"four unrelated words here"});
        const guard::NewInstallation wanted{
            "Ostrelle", "en", {"Ada", "ada", hash, {}}, {"Root", "root.admin", hash, {}}};
        const auto founded = guard::Founding::found(
            database(), Clock::standing_at(Moment{1'795'521'600}), wanted,
            [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
                lay_ground(work);
                f(work);
                return Id<guard::BodyRef>{footbridge.value};
            });
        ASSERT_TRUE(founded) << founded.error().message;
    }

    static void stated(guard::RegisterWork& work, const std::vector<Id<bodies::Body>>& who,
                       const Id<places::Place>& where, const std::string& when) {
        const auto made = state(work, {where, who, when_from(when).value(), {"unknown"},
                                       {"announced"}, made_up});
        ASSERT_TRUE(made) << made.error().message;
    }
    static std::vector<std::string> days_of(guard::Work& work, const Question& question) {
        std::vector<std::string> days;
        const auto page = list(work, question).value();
        for (const auto& visit : page.items)
            days.push_back(text_of(visit->when));
        return days;
    }
    /// "VALUE:COUNT" of the facets of a field.
    static std::vector<std::string> counts(guard::Work& work, const Question& question,
                                           const std::string& field) {
        std::vector<std::string> all;
        const auto found = facets(work, question).value();
        for (const auto& facet : found)
            if (facet->field == field)
                all.push_back(facet->value + ':' + std::to_string(facet->count));
        return all;
    }

private:
    void lay_ground(guard::RegisterWork& work) {
        north = regions::add(work, {"north", {{"en", "North"}}, {}, {}}).value();
        footbridge = a_body(work, "Footbridge");
        lantern = a_body(work, "Lantern");
        alder = a_place(work, "Alder", "prison", north);
        birch = a_place(work, "Birch", "other", {});
        cedar = a_place(work, "Cedar", "other", {});
        dogwood = a_place(work, "Dogwood", "police_station", {});
        ASSERT_TRUE(places::merge(work, {cedar, birch}));
        ASSERT_TRUE(places::merge(work, {birch, alder}));
    }
    static Id<bodies::Body> a_body(guard::RegisterWork& work, const std::string& name) {
        bodies::Draft draft;
        draft.names = {{"en", name}};
        draft.type = {"ngo"};
        draft.source = made_up;
        return bodies::add(work, draft).value();
    }
    static Id<places::Place> a_place(guard::RegisterWork& work, const std::string& name,
                                     const std::string& type,
                                     const std::optional<Id<regions::Region>>& region) {
        places::Draft draft;
        draft.names = {{"en", name}};
        draft.type = {type};
        draft.region = region;
        draft.source = made_up;
        return places::add(work, draft).value();
    }
};

using Texts = std::vector<std::string>;

}  // namespace

INSTANTIATE_TEST_SUITE_P(BothEngines, Visits, engines::both_engines(), engines::name_of_engine);

TEST_P(Visits, OfABodyComeTheLatestFirstAndWithoutThoseOfOthers) {
    as_coordinator([&](guard::RegisterWork& work) {
        stated(work, {footbridge}, alder, "2024-03");
        stated(work, {footbridge}, alder, "2025-H1");
        stated(work, {lantern}, alder, "2025-07-02");
        Question question;
        question.body = {footbridge};
        question.sort = "-when";

        EXPECT_EQ((Texts{"2025-H1", "2024-03"}), days_of(work, question));
    });
}

TEST_P(Visits, OfAPlaceAreAlsoThoseOfThePlacesThatArePartOfIt) {
    as_coordinator([&](guard::RegisterWork& work) {
        stated(work, {footbridge}, alder, "2024-03");
        stated(work, {footbridge}, birch, "2024-04");
        stated(work, {lantern}, cedar, "2024-05");
        stated(work, {lantern}, dogwood, "2024-06");
        Question question;
        question.place = alder;
        EXPECT_EQ((Texts{"2024-05", "2024-04", "2024-03"}), days_of(work, question));
        EXPECT_EQ(3, list(work, question).value().total);
        EXPECT_EQ(Texts{"announced:3"}, counts(work, question, "announcement"));

        question.place = birch;
        EXPECT_EQ((Texts{"2024-05", "2024-04"}), days_of(work, question));
        question.place = dogwood;
        EXPECT_EQ(Texts{"2024-06"}, days_of(work, question));

        ASSERT_TRUE(places::part(work, {birch}));
        question.place = alder;
        EXPECT_EQ(Texts{"2024-03"}, days_of(work, question));
    });
}

TEST_P(Visits, OfAMergedPlaceHaveTheTypeRegionAndNameOfItsHost) {
    as_coordinator([&](guard::RegisterWork& work) {
        stated(work, {footbridge}, cedar, "2024-05");
        stated(work, {lantern}, dogwood, "2024-06");
        Question question;
        question.place_type = {{"prison"}};
        EXPECT_EQ(Texts{"2024-05"}, days_of(work, question));
        question.place_type = {{"other"}};
        EXPECT_EQ(Texts{}, days_of(work, question));

        question = {};
        question.region = {north};
        EXPECT_EQ(Texts{"2024-05"}, days_of(work, question));
        question = {};
        question.search = "alder";
        EXPECT_EQ(Texts{"2024-05"}, days_of(work, question));
    });
}

TEST_P(Visits, CanBeNarrowedByBodyPlaceTypeAndRegionWithCounts) {
    as_coordinator([&](guard::RegisterWork& work) {
        stated(work, {footbridge, lantern}, alder, "2024-03");
        stated(work, {footbridge}, cedar, "2024-05");
        stated(work, {footbridge}, dogwood, "2024-06");
        const Question all;

        EXPECT_EQ((Texts{footbridge.text() + ":3", lantern.text() + ":1"}),
                  counts(work, all, "body"));
        EXPECT_EQ((Texts{"prison:2", "police_station:1"}), counts(work, all, "place_type"));
        EXPECT_EQ(Texts{north.text() + ":2"}, counts(work, all, "region"));
        EXPECT_EQ(Texts{"unknown:3"}, counts(work, all, "type"));
        Question narrow;
        narrow.body = {lantern};
        EXPECT_EQ(Texts{"prison:1"}, counts(work, narrow, "place_type"));
        EXPECT_EQ(2U, counts(work, narrow, "body").size()) << "Footbridge was there with it";
    });
}

TEST_P(Visits, CarryTheNamesOfTheirPlacesAndBodies) {
    as_coordinator([&](guard::RegisterWork& work) {
        stated(work, {lantern, footbridge}, alder, "2024-03");
        const auto visit = list(work, {}).value().items.at(0);

        EXPECT_EQ("Alder", name_in(visit->place_names, "en"));
        ASSERT_EQ(2U, visit->bodies_names.size());
        EXPECT_EQ("Lantern", name_in(visit->bodies_names[0], "en"));
        EXPECT_EQ("Footbridge", name_in(visit->bodies_names[1], "en"));
    });
}

}  // namespace liaise::visits
