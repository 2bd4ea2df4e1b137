#include "modules/places/parts.hpp"

#include "engines/engines.hpp"
#include "guard/founding.hpp"

namespace liaise::places {

namespace {

/// The coordinating body's coordinator, who may do everything with places.
class PartsOfPlaces : public engines::OnBothEngines {
protected:
    /// Hands the work of a new installation's first coordinator to `f`.
    template <class F>
    void as_coordinator(F&& f) {
        const auto hash = guard::Passwords::hashed(Confidential{"four unrelated words here"});
        const guard::NewInstallation wanted{
            "Ostrelle", "en", {"Ada", "ada", hash, {}}, {"Root", "root.admin", hash, {}}};
        const auto founded = guard::Founding::found(
            database(), Clock::standing_at(Moment{1'795'521'600}), wanted,
            [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
                f(work);
                return Id<guard::BodyRef>::random();
            });
        ASSERT_TRUE(founded);
    }

    static Draft prison(const std::string& name) {
        Draft draft;
        draft.names = {{"en", name}};
        draft.type = {"prison"};
        draft.source = {"Made up", {}, {}};
        return draft;
    }

    static std::vector<std::string> names_of(guard::Work& work, const Id<Place>& place) {
        std::vector<std::string> names;
        const auto found = parts(work, {place});
        for (const auto& part : found.value())
            names.push_back(name_in(part->names, "en"));
        return names;
    }
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(BothEngines, PartsOfPlaces, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(PartsOfPlaces, TellsWhatWasMergedIntoAPlaceAndWhatWasSplitOff) {
    as_coordinator([](guard::RegisterWork& work) {
        const auto alder = add(work, prison("Alder")).value();
        const auto birch = add(work, prison("Birch")).value();
        auto cedar = prison("Cedar");
        cedar.split_from = alder;
        ASSERT_TRUE(add(work, cedar));
        ASSERT_TRUE(merge(work, {birch, alder}));

        EXPECT_EQ((std::vector<std::string>{"Birch", "Cedar"}), names_of(work, alder));
        EXPECT_EQ(std::vector<std::string>{}, names_of(work, birch));
    });
}

TEST_P(PartsOfPlaces, APlaceThatWasPartedAgainIsNoPart) {
    as_coordinator([](guard::RegisterWork& work) {
        const auto alder = add(work, prison("Alder")).value();
        const auto birch = add(work, prison("Birch")).value();
        ASSERT_TRUE(merge(work, {birch, alder}));
        ASSERT_TRUE(part(work, {birch}));

        EXPECT_EQ(std::vector<std::string>{}, names_of(work, alder));
    });
}

TEST_P(PartsOfPlaces, APlaceThatIsNotThereHasNoPartsToTell) {
    as_coordinator([](guard::RegisterWork& work) {
        const auto answer = parts(work, {Id<Place>::random()});

        ASSERT_FALSE(answer);
        EXPECT_EQ(ErrorKind::not_found, answer.error().kind);
    });
}

TEST_P(PartsOfPlaces, CountForTheirHostWhereListsCanBeNarrowed) {
    as_coordinator([](guard::RegisterWork& work) {
        auto alder = prison("Alder");
        alder.authority = "Prison Service";
        alder.groups_held = {{"women"}, {"men"}};
        auto cedar = prison("Cedar");
        cedar.groups_held = {{"men"}};
        const auto host = add(work, alder).value();
        ASSERT_TRUE(add(work, cedar));
        ASSERT_TRUE(merge(work, {add(work, alder).value(), host}));
        std::vector<std::string> counted;
        const auto all = facets(work, {}).value();
        for (const auto& facet : all)
            if (facet->field == "group" || facet->field == "authority")
                counted.push_back(facet->value + ':' + std::to_string(facet->count));

        EXPECT_EQ((std::vector<std::string>{"men:2", "women:1", "Prison Service:1"}), counted);
    });
}

}  // namespace liaise::places
