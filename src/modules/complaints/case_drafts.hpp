#pragma once

#include "modules/complaints/case.hpp"

namespace liaise::complaints {

/// What a person writes of a complaint.
struct CaseDraft {
    When received;
    std::optional<Id<places::Place>> place;
    std::optional<std::string> place_words;
    Code<"theme"> theme;
    std::optional<Confidential> person;
    std::optional<Code<"complaint_outcome">> outcome;
    std::optional<std::string> action;
    std::optional<Consent> consent;
    std::optional<Confidential> note;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("complaint_case_draft",
            field("received", &CaseDraft::received, own, "When it came; a past time."),
            field("place", &CaseDraft::place, own, "The place it is about; empty: not known."),
            field("place_words", &CaseDraft::place_words, own, "What it calls the place."),
            field("theme", &CaseDraft::theme, own, "What it is about."),
            field("person", &CaseDraft::person, own,
                  "A word that stands for the person, without blanks; no name."),
            field("outcome", &CaseDraft::outcome, own, "What came of it; else pending."),
            field("action", &CaseDraft::action, own, "What the body did."),
            field("consent", &CaseDraft::consent, own, "What the person agreed to."),
            field("note", &CaseDraft::note, Reach::sealed,
                  "What we keep in mind; never leaves."));
    }
};
static_assert(Described<CaseDraft>);

/// A correction of the case `id`, made by someone who had read its `version`.
struct CaseCorrection {
    Id<Case> id;
    std::int64_t version = 0;
    CaseDraft complaint;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("complaint_case_correction",
            field("id", &CaseCorrection::id, own, "The case."),
            field("version", &CaseCorrection::version, own, "The version that was read."),
            field("complaint", &CaseCorrection::complaint, own, "The case as it should read."));
    }
};
static_assert(Described<CaseCorrection>);

/// A step of a referral.
struct ReferralStep {
    Id<Case> id;
    Referral referral;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("complaint_referral_step",
            field("id", &ReferralStep::id, own, "The case."),
            field("referral", &ReferralStep::referral, own, "How far it has come, and to whom."));
    }
};
static_assert(Described<ReferralStep>);

}  // namespace liaise::complaints
