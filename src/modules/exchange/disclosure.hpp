#pragma once

#include "modules/agreements/agreement.hpp"
#include "modules/complaints/case.hpp"
#include "modules/complaints/cut.hpp"
#include "modules/exchange/product.hpp"
#include "modules/findings/finding.hpp"
#include "modules/visits/visit.hpp"

namespace liaise::exchange {

/// One piece as its writer chooses it: words, fields of a record (a finding, a visit that was made,
/// a complaint), what another body told us, or a table of complaints.
struct PartDraft {
    Code<"part_kind"> kind;
    std::optional<std::string> title;
    std::optional<std::string> text;
    std::optional<Id<findings::Finding>> finding;
    std::vector<Code<"told_field">> fields;
    std::optional<Id<guard::Letter>> received;
    std::optional<complaints::CutQuestion> counts;
    std::optional<Id<visits::Visit>> visit;
    std::optional<Id<complaints::Case>> complaint;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("part_draft",
            field("kind", &PartDraft::kind, own, "Words, a record, something received, counts."),
            field("title", &PartDraft::title, own, "What the words are about."),
            field("text", &PartDraft::text, own, "The words."),
            field("finding", &PartDraft::finding, own, "The finding."),
            field("fields", &PartDraft::fields, own, "Which of the record's fields are told."),
            field("received", &PartDraft::received, own, "What another body told us."),
            field("counts", &PartDraft::counts, own, "Which table of complaints is cut."),
            field("visit", &PartDraft::visit, own, "The visit."),
            field("complaint", &PartDraft::complaint, own, "The complaint."));
    }
};
static_assert(Described<PartDraft>);

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

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using D = DisclosureDraft;
        return record("disclosure_draft",
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
            field("request", &D::request, own, "The request that it answers."));
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
