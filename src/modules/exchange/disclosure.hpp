#pragma once

#include "modules/agreements/agreement.hpp"
#include "modules/exchange/part_draft.hpp"

namespace liaise::exchange {

/// Whom it is for, and on what it is told: one of the two.
struct RecipientDraft {
    Id<bodies::Body> body;
    std::optional<Id<agreements::Agreement>> agreement;
    std::optional<std::string> decision;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("recipient_draft",
            field("body", &RecipientDraft::body, own, "The body."),
            field("agreement", &RecipientDraft::agreement, own, "The agreement that allows it."),
            field("decision", &RecipientDraft::decision, own,
                  "Why it is told for this once, without an agreement."));
    }
};
static_assert(Described<RecipientDraft>);

/// What somebody wants to tell to whom.
struct DisclosureDraft {
    std::string title;
    Code<"sharing_purpose"> purpose;
    std::string purpose_words;
    Code<"information_category"> category;
    Code<"information_form"> form;
    Code<"classification"> classification;
    findings::Consent consent;
    std::vector<Id<places::Place>> places;
    std::vector<PartDraft> parts;
    std::vector<RecipientDraft> recipients;
    std::vector<Code<"caveat">> caveats;
    std::optional<Day> expires;
    std::optional<Id<guard::Letter>> request;
    std::optional<UrgentMark> urgent;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using D = DisclosureDraft;
        return record(
            "disclosure_draft",
            field("title", &D::title, own, "What it is about; the receiver reads it first."),
            field("purpose", &D::purpose, own, "What it is told for."),
            field("purpose_words", &D::purpose_words, own, "The same in words."),
            field("category", &D::category, own, "Which kind of information it is."),
            field("form", &D::form, own, "Figures, without names, or with names."),
            field("classification", &D::classification, own,
                  "How far the words may be told; each finding has its own."),
            field("consent", &D::consent, own,
                  "For the words: whether the person concerned agreed; each finding has its own."),
            field("places", &D::places, own, "The places that it is about."),
            field("parts", &D::parts, own, "What is told, piece by piece."),
            field("recipients", &D::recipients, own, "To whom, and on what basis."),
            field("caveats", &D::caveats, own, "What the receivers may not do with it."),
            field("expires", &D::expires, own, "The last day on which they have it."),
            field("request", &D::request, own,
                  "The request that it answers, or what was received with a question."),
            field("urgent", &D::urgent, own, "Of an urgent concern: what is asked."));
    }
};
static_assert(Described<DisclosureDraft>);

/// Who has looked at exactly this, and when.
struct Approval {
    Id<guard::Person> by;
    Moment at;
    std::string fingerprint;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("approval", field("by", &Approval::by, own, "Who."),
                      field("at", &Approval::at, own, "When."),
                      field("fingerprint", &Approval::fingerprint, own, "Of what they saw."));
    }
};
static_assert(Described<Approval>);

}  // namespace liaise::exchange
