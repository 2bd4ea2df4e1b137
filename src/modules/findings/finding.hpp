#pragma once

#include "base/code.hpp"
#include "base/confidential.hpp"
#include "modules/bodies/body.hpp"
#include "modules/places/place.hpp"

namespace liaise::findings {

/// Whether the person whom something is about agreed that it be told: for which purposes, to whom,
/// until when. Under detention consent is fragile: it never outweighs what may hurt.
struct Consent {
    Code<"consent_answer"> answer{"not_asked"};
    std::vector<Code<"sharing_purpose">> purposes;
    std::vector<Id<bodies::Body>> recipients;
    std::optional<Day> until;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("consent",
            field("answer", &Consent::answer, own, "Not asked, about nobody, yes, withdrawn."),
            field("purposes", &Consent::purposes, own, "For which purposes."),
            field("recipients", &Consent::recipients, own, "To which bodies."),
            field("until", &Consent::until, own, "The last day on which it holds."));
    }
};
static_assert(Described<Consent>);

/// What a body found.
struct Finding {
    static constexpr const char* record_name = "finding";

    Id<Finding> id;
    std::int64_t version = 1;
    std::string title;
    std::optional<Id<places::Place>> place;
    std::optional<When> when;
    std::string text;
    std::optional<Confidential> basis;
    std::optional<std::string> shut;
    Code<"classification"> classification;
    Consent consent;
    Moment changed;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        return record("finding",
            field("id", &Finding::id, own, "What to name when it is read or corrected."),
            field("version", &Finding::version, own, "Grows with each change."),
            field("title", &Finding::title, some, "What it is about, in a few words."),
            field("place", &Finding::place, some, "Where it was found."),
            field("when", &Finding::when, some, "When it was found; never a day to come."),
            field("text", &Finding::text, some, "What was found."),
            field("basis", &Finding::basis, Reach::sealed, "What it rests on; never leaves."),
            field("shut", &Finding::shut, own,
                  "Why its texts do not open: a code of an error; else left out."),
            field("classification", &Finding::classification, own, "How far it may be told."),
            field("consent", &Finding::consent, own, "Whether the person concerned agreed."),
            field("changed", &Finding::changed, own, "When it was last written."));
    }
};
static_assert(Described<Finding>);

struct Draft {
    std::string title;
    std::optional<Id<places::Place>> place;
    std::optional<When> when;
    std::string text;
    std::optional<Confidential> basis;
    Code<"classification"> classification;
    Consent consent;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("finding_draft",
            field("title", &Draft::title, own, "What it is about, in a few words."),
            field("place", &Draft::place, own, "Where it was found."),
            field("when", &Draft::when, own, "When it was found; never a day to come."),
            field("text", &Draft::text, own, "What was found."),
            field("basis", &Draft::basis, Reach::sealed, "What it rests on; never leaves."),
            field("classification", &Draft::classification, own, "How far it may be told."),
            field("consent", &Draft::consent, own, "Whether the person concerned agreed."));
    }
};
static_assert(Described<Draft>);

struct Correction {
    Id<Finding> id;
    std::int64_t version = 0;
    Draft finding;

    static constexpr auto describe() {
        return record("finding_correction",
            field("id", &Correction::id, Reach::owner, "The finding."),
            field("version", &Correction::version, Reach::owner, "The version that was read."),
            field("finding", &Correction::finding, Reach::owner, "As it should read."));
    }
};
static_assert(Described<Correction>);

}  // namespace liaise::findings
