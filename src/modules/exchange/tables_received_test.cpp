#include "modules/complaints/complaints.hpp"
#include "modules/complaints/reasons_to_look.hpp"
#include "modules/exchange/two_sides_test.hpp"

namespace liaise::exchange {

namespace {

/// The mechanism takes complaints: about 40 in each half-year, and 90 in the last. The commission
/// gets a table of them.
class ATableReceived : public TwoSides {
protected:
    ATableReceived() {
        writing([&](guard::OwnWork& work) {
            for (int at = 0; at < 11; ++at) {
                complaints::CountDraft draft;
                draft.place = prison();
                draft.theme = {"property"};
                draft.from = Day::of(2021 + at / 2, at % 2 == 0 ? 1 : 7, 1);
                draft.span = {"half_year"};
                draft.number = at == 10 ? 90 : 38 + (at * 3) % 5;
                draft.source = {"Our own list", {}, {}};
                complaints::add_count(work, draft).value();
            }
            return 0;
        });
    }
    DisclosureDraft table() const {
        complaints::CutQuestion cut;
        cut.layout.rows = {{"place"}};
        cut.layout.span = {{"half_year"}};
        auto draft = harmless();
        draft.category = {"complaint_counts"};
        draft.form = {"aggregate"};
        draft.parts = {{{"complaint_counts"}, {}, {}, {}, {}, {}, cut}};
        draft.recipients = {{commission(), {}, "They asked for it."}};
        return draft;
    }
    Id<guard::Letter> told_and_read(const DisclosureDraft& draft) {
        disclosure_ = told(draft);
        const auto letter = received_letters().back();
        EXPECT_EQ(read_by_the_commission(letter), "");
        return letter;
    }
    complaints::ReasonsToLook worth_a_look() {
        return written_by_the_commission(
            [](guard::OwnWork& work) { return *complaints::reasons_to_look(work, {}).value(); });
    }
    std::int64_t tables_kept() {
        std::int64_t count = 0;
        database().reading()->each("SELECT COUNT(*) FROM received_complaint_tables", {},
                                   [&](const store::Row& row) { count = row.integer(0); });
        return count;
    }

    std::optional<Id<Disclosure>> disclosure_;
};

INSTANTIATE_TEST_SUITE_P(BothEngines, ATableReceived, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(ATableReceived, IsAReasonToLookUnderItsSendersName) {
    const auto letter = told_and_read(table());

    const auto found = worth_a_look();

    ASSERT_EQ(found.reasons.size(), 1u);
    EXPECT_EQ(found.reasons[0].kind.value, "more_than_before");
    EXPECT_EQ(found.reasons[0].place, prison());
    EXPECT_EQ(found.reasons[0].number, 90);
    EXPECT_EQ(found.reasons[0].sender, mechanism());
    EXPECT_EQ(found.reasons[0].letter, letter);
    EXPECT_EQ(found.tables_received, 1);
    EXPECT_FALSE(found.to) << "the commission has no counts of its own";
}

TEST_P(ATableReceived, IsNotReadBeforeItIsOpened) {
    told(table());

    EXPECT_EQ(worth_a_look().tables_received, 0);
    EXPECT_EQ(tables_kept(), 0);
}

TEST_P(ATableReceived, GoesWhenItIsCalledBack) {
    told_and_read(table());
    EXPECT_EQ(recalled(*disclosure_), "");

    EXPECT_TRUE(worth_a_look().reasons.empty());
}

TEST_P(ATableReceived, LeavesNothingWhenItIsDestroyed) {
    const auto letter = told_and_read(table());
    EXPECT_EQ(tables_kept(), 1);
    EXPECT_EQ(recalled(*disclosure_), "");
    EXPECT_EQ(acknowledged({letter, {"destroyed"}, {}, {}, false}), "");

    EXPECT_EQ(tables_kept(), 0);
    EXPECT_EQ(worth_a_look().tables_received, 0);
}

TEST_P(ATableReceived, IsReadInItsLetterAloneWhereItMayNotBeCopied) {
    auto draft = table();
    draft.caveats = {{"read_in_room"}};
    told_and_read(draft);

    EXPECT_TRUE(worth_a_look().reasons.empty());
    EXPECT_EQ(tables_kept(), 0);
}

}  // namespace liaise::exchange
