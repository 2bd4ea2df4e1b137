#include "modules/places/parts.hpp"

#include "guard/a_coordinator_test.hpp"

namespace liaise::places {

namespace {

/// The coordinating body's coordinator, who may do everything with places.
class PartsOfPlaces : public guard::ACoordinator {
protected:
    static Draft prison(const std::string& name) {
        Draft draft;
        draft.names = {{"en", name}};
        draft.type = {"prison"};
        draft.source = {"Made up", {}, {}};
        return draft;
    }

    static OtherName called(const std::string& name, const std::string& who) {
        return {name, Source{who, {}, {}}};
    }
    /// "NAME (who calls it so)" of the other names of a place.
    static std::vector<std::string> other_names(guard::Work& work, const Id<Place>& place) {
        std::vector<std::string> names;
        const auto found = find(work, {place}).value();
        for (const auto& name : found->other_names)
            names.push_back(name.text + " (" + name.source->statement + ")");
        return names;
    }
    static std::int64_t found_by(guard::Work& work, const std::string& search) {
        Question question;
        question.search = search;
        return list(work, question).value().total;
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

TEST_P(PartsOfPlaces, LeaveTheirHostAsItWasBeforeTheMerger) {
    as_coordinator([](guard::RegisterWork& work) {
        auto host = prison("Alder");
        host.other_names = {called("Birch", "A report"), called("The Point", "A list")};
        auto guest = prison("Birch");
        guest.other_names = {called("The Point", "A list"), called("The Rock", "A letter")};
        const auto alder = add(work, host).value();
        const auto birch = add(work, guest).value();
        const auto before = other_names(work, alder);
        ASSERT_TRUE(merge(work, {birch, alder}));
        EXPECT_EQ(5U, other_names(work, alder).size());
        guest.names = {{"en", "Birchwood"}};
        ASSERT_TRUE(correct(work, {birch, 2, guest}));

        ASSERT_TRUE(part(work, {birch}));
        EXPECT_EQ(before, other_names(work, alder));
        EXPECT_EQ(1, found_by(work, "rock"));
    });
}

TEST_P(PartsOfPlaces, TakeTheirNamesAlsoFromWhereTheirHostHasPassedThemOn) {
    as_coordinator([](guard::RegisterWork& work) {
        const auto alder = add(work, prison("Alder")).value();
        const auto birch = add(work, prison("Birch")).value();
        const auto cedar = add(work, prison("Cedar")).value();
        ASSERT_TRUE(merge(work, {cedar, birch}));
        ASSERT_TRUE(merge(work, {birch, alder}));
        EXPECT_EQ((std::vector<std::string>{"Birch (Made up)", "Cedar (Made up)"}),
                  other_names(work, alder));

        ASSERT_TRUE(part(work, {cedar}));
        EXPECT_EQ(std::vector<std::string>{"Birch (Made up)"}, other_names(work, alder));
        EXPECT_EQ(std::vector<std::string>{}, other_names(work, birch));
        ASSERT_TRUE(part(work, {birch}));
        EXPECT_EQ(std::vector<std::string>{}, other_names(work, alder));
        EXPECT_EQ(1, found_by(work, "cedar"));
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
