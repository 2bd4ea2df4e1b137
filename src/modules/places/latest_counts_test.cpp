#include "guard/a_coordinator_test.hpp"
#include "modules/places/parts.hpp"

namespace liaise::places {

namespace {

/// What the coordinating body's coordinator counts in places.
class LatestCounts : public guard::ACoordinator {
protected:
    static Id<Place> prison(guard::RegisterWork& work, const std::string& name) {
        Draft draft;
        draft.names = {{"en", name}};
        draft.type = {"prison"};
        draft.source = {"Made up", {}, {}};
        return add(work, draft).value();
    }
    static void counted(guard::RegisterWork& work, const Id<Place>& place, const char* day,
                        std::optional<std::int64_t> capacity,
                        std::optional<std::int64_t> occupancy) {
        const HeadcountDraft draft{place, day_from(day).value(), capacity, occupancy,
                                   {"Made up", {}, {}}};
        ASSERT_TRUE(count(work, draft));
    }
    static std::string figure(const std::optional<std::int64_t>& value,
                              const std::optional<When>& on) {
        return value ? std::to_string(*value) + " on " + text_of(on.value()) : "unknown";
    }
    static std::string figures(const Place& place) {
        return figure(place.capacity, place.capacity_on) + ", " +
               figure(place.occupancy, place.occupancy_on);
    }
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(BothEngines, LatestCounts, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(LatestCounts, StandInTheListEachWithItsDay) {
    as_coordinator([](guard::RegisterWork& work) {
        const auto alder = prison(work, "Alder");
        prison(work, "Birch");
        counted(work, alder, "2025-06-30", 0, 97);
        counted(work, alder, "2026-06-30", {}, 101);
        counted(work, alder, "2024-06-30", 120, 90);

        const auto page = list(work, {}).value();

        ASSERT_EQ(2U, page.items.size());
        EXPECT_EQ("0 on 2025-06-30, 101 on 2026-06-30", figures(*page.items[0]));
        EXPECT_EQ("unknown, unknown", figures(*page.items[1]));
    });
}

TEST_P(LatestCounts, StandWithTheOnePlaceAndItsPartsToo) {
    as_coordinator([](guard::RegisterWork& work) {
        const auto alder = prison(work, "Alder");
        const auto birch = prison(work, "Birch");
        counted(work, alder, "2026-06-30", 120, {});
        counted(work, birch, "2026-06-30", 7, 5);
        ASSERT_TRUE(merge(work, {birch, alder}));

        EXPECT_EQ("120 on 2026-06-30, unknown", figures(*find(work, {alder}).value()));
        EXPECT_EQ("7 on 2026-06-30, 5 on 2026-06-30",
                  figures(*parts(work, {alder}).value().at(0)));
    });
}

}  // namespace liaise::places
