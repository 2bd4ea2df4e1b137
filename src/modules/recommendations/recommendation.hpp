#pragma once

#include "base/code.hpp"
#include "base/confidential.hpp"
#include "modules/bodies/body.hpp"
#include "modules/places/place.hpp"

namespace liaise::recommendations {

/// What a body asks to be changed, and how it stands. `answered`, `claimed` and `verified` are the
/// latest words of the addressee and of the own body; they are three things, and stay so.
struct Recommendation {
    static constexpr const char* record_name = "recommendation";

    Id<Recommendation> id;
    std::int64_t version = 1;
    Code<"recommendation_nature"> nature;
    Code<"recommendation_kind"> kind;
    Id<bodies::Body> issuer;
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
    std::optional<Code<"recommendation_level">> level;
    Code<"recommendation_priority"> priority;
    std::optional<Day> due;
    std::optional<std::string> report;
    std::optional<std::string> paragraph;
    std::optional<std::string> measure;
    std::optional<std::string> cause;
    std::optional<Id<Recommendation>> repeated_from;
    std::optional<Confidential> basis;
    std::optional<std::string> shut;
    Code<"authority_answer"> answered;
    std::optional<Code<"implementation">> claimed;
    std::optional<Code<"implementation">> verified;
    bool is_open = true;
    bool is_overdue = false;
    bool voices_differ = false;
    Moment changed;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        using R = Recommendation;
        return record("recommendation",
            field("id", &R::id, own, "What to name when it is read or corrected."),
            field("version", &R::version, own, "Grows with each change."),
            field("nature", &R::nature, some, "A recommendation, or a concern without a remedy."),
            field("kind", &R::kind, some, "After a visit, thematic, urgent, on laws, to a body."),
            field("issuer", &R::issuer, some, "The body that asks."),
            field("issued", &R::issued, some, "When it was made; never a day to come."),
            field("title", &R::title, some, "What it is about, in a few words."),
            field("text", &R::text, some, "What is asked, as it was sent."),
            field("extent", &R::extent, some, "One place, types of places, or the whole system."),
            field("place", &R::place, some, "The place where the change is asked."),
            field("place_types", &R::place_types, some, "The types of places."),
            field("theme", &R::theme, some, "What it is about."),
            field("groups", &R::groups, some, "The groups of people whom it is about."),
            field("addressee", &R::addressee, some, "The authority that is asked."),
            field("addressee_body", &R::addressee_body, some, "The monitoring body asked."),
            field("level", &R::level, some,
                  "What of its work is to change: how it understands it, its themes, its methods."),
            field("priority", &R::priority, some, "How much its issuer says that it presses."),
            field("due", &R::due, some, "The last day for an answer or for doing it."),
            field("report", &R::report, some, "The report in which it stands."),
            field("paragraph", &R::paragraph, some, "The paragraph of that report."),
            field("measure", &R::measure, some, "How one will see that it is done."),
            field("cause", &R::cause, some, "The cause that it goes to."),
            field("repeated_from", &R::repeated_from, own, "The earlier one that it repeats."),
            field("basis", &R::basis, Reach::sealed, "What it rests on; never leaves."),
            field("shut", &R::shut, own,
                  "Why that does not open: a code of an error; else left out."),
            field("answered", &R::answered, some, "What its addressee answered last."),
            field("claimed", &R::claimed, some, "What its addressee says it has done."),
            field("verified", &R::verified, some, "What the own body established last."),
            field("is_open", &R::is_open, own,
                  "Whether the own body has not established that it is done or gone."),
            field("is_overdue", &R::is_overdue, own, "Whether it is open and its day is past."),
            field("voices_differ", &R::voices_differ, own,
                  "Whether what is claimed, and what bodies established, is not the same."),
            field("changed", &R::changed, own, "When it was last written."));
    }
};
static_assert(Described<Recommendation>);

}  // namespace liaise::recommendations
