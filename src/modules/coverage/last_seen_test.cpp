#include "modules/coverage/last_seen.hpp"

#include <algorithm>

#include "modules/coverage/a_small_country_test.hpp"

namespace liaise::coverage {
namespace {

class LastSeenPlaces : public ASmallCountry {
protected:
    LastSeen last_seen_by(const Id<bodies::Body>& body, const Id<places::Place>& place) {
        return as(body, [&](guard::Work& work) {
            const auto all = *last_seen(work, {}).value();
            return *std::ranges::find(all, place, &LastSeen::place);
        });
    }
};

INSTANTIATE_TEST_SUITE_P(BothEngines, LastSeenPlaces, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(LastSeenPlaces, TellWhoWasThereLastAndWhenTheOwnBodyWas) {
    stated({ombudsman}, alder, "2026-02-03", "announced");
    stated({npm, judge}, fir, "2026-01-06", "unannounced");  // Fir became part of Alder

    const auto seen = last_seen_by(npm, alder);
    EXPECT_EQ("2026-02-03", text_of(seen.last.value()));
    ASSERT_EQ(1U, seen.how.size());
    EXPECT_EQ("announced", seen.how[0].value);
    ASSERT_EQ(1U, seen.by.size());
    EXPECT_EQ("Ombudsman", name_in(seen.by[0], "en"));
    EXPECT_EQ("2026-01-06", text_of(seen.own_last.value()));
    EXPECT_EQ("unannounced", seen.own_how.at(0).value);
    EXPECT_EQ(2, seen.other_bodies);
}

TEST_P(LastSeenPlaces, AreThereThoughNobodyCameOrTheyAreClosed) {
    for (const auto& place : {cedar, elm}) {
        const auto seen = last_seen_by(npm, place);
        EXPECT_FALSE(seen.last);
        EXPECT_FALSE(seen.days_at_least);
        EXPECT_EQ(0, seen.other_bodies);
    }
}

TEST_P(LastSeenPlaces, TellNothingThatAnotherBodyKeepsToItself) {
    noted(ombudsman, cedar, "2026-03-04");

    EXPECT_FALSE(last_seen_by(npm, cedar).last);
    EXPECT_TRUE(last_seen_by(ombudsman, cedar).own_last);
}

}  // namespace
}  // namespace liaise::coverage
