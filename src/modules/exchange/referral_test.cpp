#include "modules/exchange/referral.hpp"

#include <gtest/gtest.h>

namespace liaise::exchange {

namespace {

class AReferral : public testing::Test {
protected:
    const Day today = Day::of(2026, 11, 28);
    const Id<bodies::Body> commission = Id<bodies::Body>::random();
    DisclosureDraft draft;
    Cut complaint;

    AReferral() {
        draft.category = {"complaint_referral"};
        draft.purpose = {"individual_case"};
        draft.form = {"identified"};
        draft.recipients = {{commission, {}, "The person asks for it."}};
        complaint.consent = {{"consented"}, {{"individual_case"}}, {commission}, {}};
    }
    bool is_refused() const { return is_referral_without_consent(draft, {complaint}, today); }
};

}  // namespace

TEST_F(AReferral, MayGoWithTheConsentOfWhoComplained) { EXPECT_FALSE(is_refused()); }

TEST_F(AReferral, NeedsAPersonWhoWasAskedAndHasNotTakenItBack) {
    for (const char* answer : {"not_asked", "withdrawn", "not_about_a_person"}) {
        complaint.consent.answer = {answer};
        EXPECT_TRUE(is_refused()) << answer;
    }
}

TEST_F(AReferral, NeedsConsentToThisPurposeAndThisReceiver) {
    complaint.consent.purposes = {{"prevention"}};
    EXPECT_TRUE(is_refused());
    complaint.consent.purposes = {{"prevention"}, {"individual_case"}};
    EXPECT_FALSE(is_refused());
    draft.recipients.push_back({Id<bodies::Body>::random(), {}, "They asked."});
    EXPECT_TRUE(is_refused());
}

TEST_F(AReferral, NeedsConsentThatHasNotLapsed) {
    complaint.consent.until = today;
    EXPECT_FALSE(is_refused());
    complaint.consent.until = plus_days(today, -1);
    EXPECT_TRUE(is_refused());
}

TEST_F(AReferral, IsOneCaseAndNotAFigure) {
    draft.form = {"aggregate"};
    EXPECT_TRUE(is_refused());
    draft.form = {"anonymised"};
    EXPECT_FALSE(is_refused());
    draft.purpose = {"prevention"};
    EXPECT_TRUE(is_refused());
}

TEST_F(AReferral, NeedsTheConsentOfEachPersonInIt) {
    Cut other;
    other.consent.answer = {"not_asked"};
    EXPECT_TRUE(is_referral_without_consent(draft, {complaint, other}, today));
    EXPECT_TRUE(is_referral_without_consent(draft, {}, today));
}

TEST_F(AReferral, IsNothingElseThatIsTold) {
    draft.category = {"thematic_finding"};
    complaint.consent.answer = {"not_asked"};
    EXPECT_FALSE(is_refused());
}

}  // namespace liaise::exchange
