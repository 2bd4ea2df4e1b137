#pragma once

#include "modules/recommendations/recommendation.hpp"

namespace liaise::recommendations {

/// What a person writes of a recommendation. Without an issuer it is the own body's.
struct Draft {
    Code<"recommendation_nature"> nature;
    Code<"recommendation_kind"> kind;
    std::optional<Id<bodies::Body>> issuer;
    std::optional<When> issued;
    std::string title;
    std::string text;
    Code<"recommendation_extent"> extent;
    std::optional<Id<places::Place>> place;
    std::vector<Code<"place_type">> place_types;
    std::optional<Code<"theme">> theme;
    std::vector<Code<"group">> groups;
    std::optional<std::string> addressee;
    std::optional<Id<bodies::Body>> addressee_body;
    Code<"recommendation_priority"> priority;
    std::optional<Day> due;
    std::optional<std::string> report;
    std::optional<std::string> paragraph;
    std::optional<std::string> measure;
    std::optional<std::string> cause;
    std::optional<Id<Recommendation>> repeated_from;
    std::optional<Confidential> basis;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using D = Draft;
        return record("recommendation_draft",
            field("nature", &D::nature, own, "A recommendation, or a concern without a remedy."),
            field("kind", &D::kind, own, "After a visit, thematic, urgent, on laws, to a body."),
            field("issuer", &D::issuer, own, "The body that asks; left out: the own one."),
            field("issued", &D::issued, own, "When it was made; never a day to come."),
            field("title", &D::title, own, "What it is about, in a few words."),
            field("text", &D::text, own, "What is asked, as it was sent."),
            field("extent", &D::extent, own, "One place, types of places, or the whole system."),
            field("place", &D::place, own, "The place where the change is asked."),
            field("place_types", &D::place_types, own, "The types of places."),
            field("theme", &D::theme, own, "What it is about."),
            field("groups", &D::groups, own, "The groups of people whom it is about."),
            field("addressee", &D::addressee, own, "The authority that is asked."),
            field("addressee_body", &D::addressee_body, own, "The monitoring body asked."),
            field("priority", &D::priority, own, "How much its issuer says that it presses."),
            field("due", &D::due, own, "The last day for an answer or for doing it."),
            field("report", &D::report, own, "The report in which it stands."),
            field("paragraph", &D::paragraph, own, "The paragraph of that report."),
            field("measure", &D::measure, own, "How one will see that it is done."),
            field("cause", &D::cause, own, "The cause that it goes to."),
            field("repeated_from", &D::repeated_from, own, "The earlier one that it repeats."),
            field("basis", &D::basis, Reach::sealed, "What it rests on; never leaves."));
    }
};
static_assert(Described<Draft>);

struct Correction {
    Id<Recommendation> id;
    std::int64_t version = 0;
    Draft recommendation;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using C = Correction;
        return record("recommendation_correction",
            field("id", &C::id, own, "The recommendation."),
            field("version", &C::version, own, "The version that was read."),
            field("recommendation", &C::recommendation, own, "As it should read."));
    }
};
static_assert(Described<Correction>);

}  // namespace liaise::recommendations
