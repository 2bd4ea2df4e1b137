#include "modules/exchange/counts_told.hpp"

#include "modules/complaints/complaints.hpp"
#include "modules/exchange/a_disclosure_test.hpp"

namespace liaise::exchange {

namespace {

/// The mechanism takes complaints too: 40 about property, 3 about staff, in one year.
class ATableTold : public ADisclosure {
protected:
    ATableTold() {
        counted("property", 40);
        counted("staff_conduct", 3);
    }

    void counted(const std::string& theme, std::int64_t number) {
        writing([&](guard::OwnWork& work) {
            complaints::CountDraft draft;
            draft.place = prison();
            draft.theme = {theme};
            draft.from = Day::of(2025, 1, 1);
            draft.span = {"year"};
            draft.number = number;
            draft.source = {"Our own list", {}, {}};
            return complaints::add_count(work, draft).value();
        });
    }
    DisclosureDraft table() const {
        auto draft = harmless();
        draft.category = {"complaint_counts"};
        draft.form = {"aggregate"};
        draft.parts = {{{"complaint_counts"}, {}, {}, {}, {}, {}, complaints::CutQuestion{}}};
        draft.recipients = {{commission(), {}, "They asked for it."}};
        return draft;
    }
    std::size_t remembered() {
        return reading([&](guard::Work& work) {
            return complaints::tables_given(work, commission()).size();
        });
    }
};

INSTANTIATE_TEST_SUITE_P(BothEngines, ATableTold, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(ATableTold, HidesWhatIsSmallAndIsRememberedForTheNext) {
    told(table());

    const auto words = opened(received()[0]);
    EXPECT_EQ(words.find("\"number\":3}"), std::string::npos);
    EXPECT_NE(words.find("\"cells\""), std::string::npos);
    EXPECT_EQ(remembered(), 1u);
}

TEST_P(ATableTold, IsNotTakenForGivenBeforeItIsDelivered) {
    const auto id = begun(table());
    looked_at(id);
    EXPECT_EQ(released(id), "");

    EXPECT_EQ(remembered(), 0u);
}

TEST_P(ATableTold, ChangedSinceItWasLookedAtIsNotDelivered) {
    const auto id = begun(table());
    EXPECT_EQ(released(id), "");
    if (stage(id) == "waiting_for_second") {
        EXPECT_EQ(seconded(id), "");
    }
    counted("food_and_water", 25);

    EXPECT_EQ(delivered(id), "exchange.changed_since");
    EXPECT_EQ(remembered(), 0u);
}

TEST_P(ATableTold, GoesByItselfAndAsFigures) {
    auto beside = table();
    beside.parts.push_back(beside.parts[0]);
    auto named = table();
    named.form = {"identified"};
    for (const auto& draft : {beside, named}) {
        const auto id = begun(draft);
        EXPECT_FALSE(reading([&](guard::Work& work) { return look(work, {id}); }));
        EXPECT_NE(code(writing([&](guard::OwnWork& work) {
                      return release(work, {id, "", true});
                  })),
                  "");
    }
}

}  // namespace liaise::exchange
