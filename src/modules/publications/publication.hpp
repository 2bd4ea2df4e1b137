#pragma once

#include "modules/exchange/disclosure.hpp"
#include "modules/exchange/look.hpp"
#include "modules/publications/published.hpp"

namespace liaise::publications {

/// On what something was let go, and by whom.
struct PublicationDecision {
    std::vector<Code<"published_part">> parts;
    Code<"publication_basis"> basis;
    std::string decision;
    std::optional<exchange::Approval> first;
    std::optional<exchange::Approval> second;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = PublicationDecision;
        return record("publication_decision",
                      field("parts", &P::parts, own, "What is told beside the words."),
                      field("basis", &P::basis, own, "On what it is published."),
                      field("decision", &P::decision, own, "The same in words."),
                      field("first", &P::first, own, "Who let it go first."),
                      field("second", &P::second, own, "Who let it go too."));
    }
};
static_assert(Described<PublicationDecision>);

/// What a body publishes of a recommendation, and who let it go. `shown`: as everybody reads it; it
/// stays while another version is being decided on.
struct Publication {
    static constexpr const char* record_name = "publication";

    Id<Publication> id;
    Id<recommendations::Recommendation> recommendation;
    std::optional<std::string> title;
    std::vector<Code<"published_part">> parts;
    Code<"publication_basis"> basis;
    std::string decision;
    Code<"publication_stage"> stage;
    std::optional<exchange::Approval> first;
    std::optional<exchange::Approval> second;
    Moment changed;
    std::optional<std::int64_t> number;
    std::optional<Published> shown;
    std::optional<Moment> published;
    std::optional<Moment> withdrawn;
    std::optional<Code<"recall_reason">> withdrawal;
    std::optional<PublicationDecision> decided_before;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = Publication;
        return record(
            "publication", field("id", &P::id, own, "Its id at home."),
            field("recommendation", &P::recommendation, own, "What it is about."),
            field("title", &P::title, own, "What that is called; left out when it is gone."),
            field("parts", &P::parts, own, "What is told beside the words."),
            field("basis", &P::basis, own, "On what it is published."),
            field("decision", &P::decision, own, "The same in words."),
            field("stage", &P::stage, own, "How far it is."),
            field("first", &P::first, own, "Who let it go first."),
            field("second", &P::second, own, "Who let it go too."),
            field("changed", &P::changed, own, "When it was last decided on."),
            field("number", &P::number, own, "By which readers name it."),
            field("shown", &P::shown, own, "What everybody reads of it."),
            field("published", &P::published, own, "When that was let go."),
            field("withdrawn", &P::withdrawn, own, "When it was withdrawn."),
            field("withdrawal", &P::withdrawal, own, "Why."),
            field("decided_before", &P::decided_before, own,
                  "While it is decided on anew: on what it was let go before."));
    }
};
static_assert(Described<Publication>);

/// What somebody means to publish. It begins anew what was decided on about the recommendation.
struct PublicationDraft {
    Id<recommendations::Recommendation> recommendation;
    std::vector<Code<"published_part">> parts;
    Code<"publication_basis"> basis;
    std::string decision;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = PublicationDraft;
        return record(
            "publication_draft",
            field("recommendation", &P::recommendation, own, "A recommendation of the own body."),
            field("parts", &P::parts, own, "What is told beside the words."),
            field("basis", &P::basis, own, "On what it is published."),
            field("decision", &P::decision, own,
                  "The same in words: which report, which law, or why for this once."));
    }
};
static_assert(Described<PublicationDraft>);

/// Everything that a person reads before it is let go. There is no word for "safe".
struct PublicationLook {
    Published shown;
    std::vector<exchange::Concern> concerns;
    Code<"look_outcome"> outcome;
    std::string fingerprint;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = PublicationLook;
        return record(
            "publication_look",
            field("shown", &P::shown, own, "Exactly what everybody would read."),
            field("concerns", &P::concerns, own, "What may hurt."),
            field("outcome", &P::outcome, own,
                  "Nothing recognised, look again, a second person, or no."),
            field("fingerprint", &P::fingerprint, own,
                  "Of all this: who decides names it, so that it is this that they saw."));
    }
};
static_assert(Described<PublicationLook>);

}  // namespace liaise::publications
