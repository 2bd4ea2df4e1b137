#include "modules/exchange/concerns.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace liaise::exchange {

namespace {

const auto today = Day::of(2026, 11, 24);

/// What is told, the words of one piece, and who gets it.
struct Telling {
    DisclosureDraft draft;
    Cut piece;
    bodies::Body recipient;

    Telling() {
        draft.title = "Heating in winter";
        draft.purpose = {"prevention"};
        piece.piece.text = "The corridors were cold.";
        piece.classification = {"partner_shared"};
        piece.consent = {{"consented"}, {{"prevention"}}, {recipient.id}, today};
        recipient.is_dependent = {"no"};
        for (const char* duty : {"mandatory_reporting", "foi_exposure", "subpoena_exposure"})
            duty_is(duty, "no");
    }
    void duty_is(const std::string& duty, const char* answer) {
        const auto known = std::ranges::find(recipient.duties, duty, [](const auto& one) {
            return one.duty.value;
        });
        if (known != recipient.duties.end()) known->applies = {answer};
        else recipient.duties.push_back({{duty}, {answer}});
    }
    std::vector<std::string> kinds() const {
        const auto found =
            concerns(draft, {piece}, {recipient}, {}, do_no_harm::Rules(), today);
        std::vector<std::string> all;
        for (const auto& concern : *found) all.push_back(concern.kind.value);
        return all;
    }
};

using Kinds = std::vector<std::string>;

}  // namespace

TEST(Pieces, TellHalfYearsToAnInspectorateInsideOfAnAuthorityWhateverIsSaidOfIt) {
    Telling telling;
    telling.piece.piece.when = When{today, today, Precision::day};
    EXPECT_EQ(for_recipient(telling.piece, telling.recipient).when->precision, Precision::day);
    telling.recipient.type = {"internal_inspectorate"};

    EXPECT_EQ(for_recipient(telling.piece, telling.recipient).when->precision, Precision::half_year)
        << "as it sees the register";
}

TEST(Concerns, AreNoneWhereAllIsKnownAndAllowed) { EXPECT_EQ(Telling().kinds(), Kinds{}); }

TEST(Concerns, AreThatConsentHoldsForItsPurposesItsRecipientsAndItsDays) {
    Telling lapsed, elsewhere, for_more;
    lapsed.piece.consent.until = plus_days(today, -1);
    elsewhere.piece.consent.recipients = {Id<bodies::Body>::random()};
    for_more.draft.purpose = {"research"};

    EXPECT_EQ(lapsed.kinds(), Kinds{"consent_lapsed"});
    EXPECT_EQ(elsewhere.kinds(), Kinds{"consent_other_recipient"});
    EXPECT_EQ(for_more.kinds(), Kinds{"consent_other_purpose"});
}

TEST(Concerns, AreThatNobodyWasAskedOrConsentWasTakenBack) {
    Telling unasked, withdrawn;
    unasked.piece.consent.answer = {"not_asked"};
    withdrawn.piece.consent.answer = {"withdrawn"};

    EXPECT_EQ(unasked.kinds(), Kinds{"consent_missing"});
    EXPECT_EQ(withdrawn.kinds(), Kinds{"consent_withdrawn"});
}

TEST(Concerns, AreThatAReceiverMayBeCompelledByEitherDuty) {
    for (const char* duty : {"foi_exposure", "subpoena_exposure"}) {
        Telling telling;
        telling.duty_is(duty, "yes");
        EXPECT_EQ(telling.kinds(), Kinds{"may_be_compelled"}) << duty;
        telling.duty_is(duty, "unknown");
        EXPECT_EQ(telling.kinds(), Kinds{"exposure_unknown"}) << duty;
    }
    Telling reporting;
    reporting.duty_is("mandatory_reporting", "yes");
    EXPECT_EQ(reporting.kinds(), Kinds{"must_report"});
}

TEST(Concerns, AreFoundInTheTitleAndThePurposeToo) {
    Telling titled, purposed;
    titled.draft.title = "Maria Okafor";
    purposed.draft.purpose_words = "For Maria Okafor.";

    EXPECT_EQ(titled.kinds(), Kinds{"person"});
    EXPECT_EQ(purposed.kinds(), Kinds{"person"});
}

TEST(Concerns, TakeAClassificationThatWasAddedLaterForTheStrictest) {
    Telling telling;
    telling.piece.classification = {"our_own_word"};

    EXPECT_EQ(telling.kinds(), Kinds{"source_protected"});
}

}  // namespace liaise::exchange
