#include "modules/do_no_harm/check.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace liaise::do_no_harm {
namespace {

const Day today = Day::of(2026, 11, 25);

Recipient ombudsperson() { return {"Ombudsperson", {"no"}, {"no"}, {"no"}}; }

/// A disclosure with which nothing known is wrong.
Draft plain_draft() {
    Draft draft;
    draft.passages = {{"text", "The showers on the second floor do not work."}};
    draft.facts.classification = Classification::partner_shared;
    draft.facts.consent.asked = Asked::not_about_a_person;
    draft.facts.purpose = "follow_up";
    draft.facts.recipients = {ombudsperson()};
    draft.facts.today = today;
    return draft;
}

Draft about_a_person() {
    auto draft = plain_draft();
    draft.facts.consent = {Asked::consented, {"follow_up"}, {"Ombudsperson"}, std::nullopt};
    return draft;
}

std::vector<Kind> kinds_in(const Draft& draft) {
    std::vector<Kind> kinds;
    const auto made = check(draft, {});
    for (const auto& finding : made->findings) kinds.push_back(finding.kind);
    return kinds;
}

TEST(Check, WithoutAFindingSaysThatAPersonMustRead) {
    const auto result = check(plain_draft(), {});

    EXPECT_TRUE(result->findings.empty());
    EXPECT_EQ(result->outcome, Outcome::nothing_recognised);
    EXPECT_EQ(result->message,
              "Nothing was recognised. Read it yourself: only you know whom it could hurt.");
}

TEST(Check, NeverUsesAWordThatPromisesNoHarm) {
    for (const auto outcome : {Outcome::nothing_recognised, Outcome::warned,
                               Outcome::second_person_needed, Outcome::blocked}) {
        for (const auto word : {"safe", "ok", "clear", "harmless", "approved"}) {
            EXPECT_EQ(word_for(outcome).find(word), std::string_view::npos);
        }
    }
}

TEST(Check, SaysTheFieldThePlaceTheWordsTheReasonAndWhatOneCouldDo) {
    auto draft = plain_draft();
    draft.passages.push_back({"note", "Déjà vu : Mme Traoré attend."});

    const auto found = check(draft, {})->findings;

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].field, "note");
    EXPECT_EQ(found[0].words, "Traoré");
    EXPECT_EQ(found[0].span.begin_byte, 16U);
    EXPECT_EQ(found[0].span.begin_codepoint, 14U);
    EXPECT_EQ(found[0].span.end_codepoint, 20U);
    EXPECT_EQ(found[0].why_key, "do_no_harm.why.person");
    EXPECT_FALSE(found[0].why.empty());
    EXPECT_EQ(found[0].advice.front(), Advice::take_out);
}

TEST(Check, WhatProtectsASourceBlocksWhateverTheRules) {
    auto draft = plain_draft();
    draft.facts.classification = Classification::source_protected;

    EXPECT_EQ(check(draft, {})->outcome, Outcome::blocked);
    EXPECT_FALSE(Rules().with(Kind::source_protected, Effect::warns));
    EXPECT_FALSE(Rules().with(Kind::source_protected, Effect::second_person));
}

TEST(Check, ConsentMissingIsFound) {
    auto draft = about_a_person();
    draft.facts.consent.asked = Asked::not_asked;

    EXPECT_EQ(kinds_in(draft), std::vector{Kind::consent_missing});
}

TEST(Check, ConsentWithdrawnIsFound) {
    auto draft = about_a_person();
    draft.facts.consent.asked = Asked::withdrew;

    EXPECT_EQ(kinds_in(draft), std::vector{Kind::consent_withdrawn});
}

TEST(Check, ConsentForAnotherPurposeRecipientOrTimeIsFound) {
    auto draft = about_a_person();
    EXPECT_TRUE(kinds_in(draft).empty());

    draft.facts.consent = {Asked::consented, {"treatment"}, {"Health inspectorate"},
                           plus_days(today, -1)};

    EXPECT_EQ(kinds_in(draft), (std::vector{Kind::consent_lapsed, Kind::consent_other_purpose,
                                            Kind::consent_other_recipient}));
}

TEST(Check, ConsentDoesNotTakeAwayWhatStandsInTheText) {
    auto draft = about_a_person();
    draft.passages = {{"text", "We met Karim Benali."}};

    EXPECT_EQ(kinds_in(draft), std::vector{Kind::person});
}

TEST(Check, ARecipientThatDependsMustReportOrMayBeCompelledIsFound) {
    auto draft = plain_draft();
    draft.facts.recipients = {{"Prison inspectorate", {"yes"}, {"yes"}, {"yes"}}};

    EXPECT_EQ(kinds_in(draft), (std::vector{Kind::depends_on_authority, Kind::must_report,
                                            Kind::may_be_compelled}));
}

TEST(Check, UnknownAboutARecipientIsNeverNo) {
    auto draft = plain_draft();
    draft.facts.recipients = {{"Visitors", {"unknown"}, {""}, {"no"}}};

    EXPECT_EQ(kinds_in(draft), (std::vector{Kind::dependence_unknown, Kind::exposure_unknown}));
}

TEST(Check, WhatCameFromAnotherBodyGoesOnOnlyWithItsWord) {
    auto draft = plain_draft();
    draft.facts.origin = Origin{"CPT", Onward::not_said};
    EXPECT_EQ(kinds_in(draft), std::vector{Kind::originators_caveat});
    draft.facts.origin->onward = Onward::allowed;
    EXPECT_TRUE(kinds_in(draft).empty());
    draft.facts.origin = Origin{"Ombudsperson", Onward::forbidden};

    EXPECT_TRUE(kinds_in(draft).empty()) << "it goes back to where it came from";
}

TEST(Check, AVisitToComeIsFoundInTheFactsAndInTheText) {
    auto draft = plain_draft();
    draft.facts.visit_day = plus_days(today, 1);
    EXPECT_EQ(kinds_in(draft), std::vector{Kind::future_visit});
    draft.facts.visit_day = today;
    EXPECT_TRUE(kinds_in(draft).empty());

    draft.passages = {{"text", "The team comes on 26 November 2026."}};

    EXPECT_EQ(kinds_in(draft), std::vector{Kind::future_visit});
}

TEST(Check, ADayThatHasPassedTellsOfNoVisitToCome) {
    auto draft = plain_draft();
    draft.passages = {{"text", "The team came on 25 November 2026, 01/02/2024 and in May 2025."}};

    EXPECT_TRUE(kinds_in(draft).empty());
}

TEST(Check, ASmallNumberThatIsKnownAlreadyBlocks) {
    auto draft = plain_draft();
    HiddenTable table;
    table.known_already.push_back({"North", "food", "May"});
    draft.tables.push_back(table);

    EXPECT_EQ(check(draft, {})->outcome, Outcome::blocked);
    EXPECT_EQ(check(draft, {})->findings.front().words, "North · food · May");
}

TEST(Check, TheOwnersRulesDecideWhatAFindingDoes) {
    auto draft = plain_draft();
    draft.passages = {{"text", "We met Karim Benali."}};
    EXPECT_EQ(check(draft, {})->outcome, Outcome::second_person_needed);

    EXPECT_EQ(check(draft, *Rules().with(Kind::person, Effect::warns))->outcome, Outcome::warned);
    EXPECT_EQ(check(draft, *Rules().with(Kind::person, Effect::blocks))->outcome,
              Outcome::blocked);
}

TEST(Check, ATextThatIsTooLongIsRefusedAndNotCut) {
    auto draft = plain_draft();
    draft.passages = {{"text", std::string(text_bytes_max + 1, 'a')}};

    EXPECT_EQ(check(draft, {}).error().kind, ErrorKind::too_large);
}

TEST(Check, EveryKindIsExplainedUnderItsOwnWord) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < kind_count; ++i) {
        const auto made = finding(static_cast<Kind>(i));
        EXPECT_EQ(made.kind, static_cast<Kind>(i));
        EXPECT_FALSE(made.why.empty());
        EXPECT_FALSE(made.advice.empty());
        words.push_back(made.why_key);
    }
    std::sort(words.begin(), words.end());
    EXPECT_EQ(std::adjacent_find(words.begin(), words.end()), words.end());
    EXPECT_EQ(word_for(Kind::source_protected), "source_protected");
    EXPECT_EQ(word_for(Kind::consent_lapsed), "consent_lapsed");
}

}  // namespace
}  // namespace liaise::do_no_harm
