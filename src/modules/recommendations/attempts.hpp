#pragma once

#include "guard/viewer.hpp"
#include "modules/recommendations/recommendation.hpp"

namespace liaise::recommendations {

/// Why it was not followed, as the addressee says (no body) or as a body sees it.
struct Reason {
    static constexpr const char* record_name = "reason_given";

    Id<Reason> id;
    Id<Recommendation> recommendation;
    Code<"reason_not_followed"> reason;
    std::optional<Id<bodies::Body>> body;
    When on;
    std::optional<std::string> text;
    std::optional<std::string> source;
    Id<guard::Person> noted_by;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("reason_given", field("id", &Reason::id, own, "Its id at home."),
            field("recommendation", &Reason::recommendation, own, "What was not followed."),
            field("reason", &Reason::reason, own, "Why."),
            field("body", &Reason::body, own, "Who sees it so; left out: the addressee."),
            field("on", &Reason::on, own, "When that was said."),
            field("text", &Reason::text, own, "The same in words."),
            field("source", &Reason::source, own, "In which report another body says so."),
            field("noted_by", &Reason::noted_by, own, "Who of us wrote it down."));
    }
};
static_assert(Described<Reason>);

/// What was tried so that it is followed, by whom, and whether it helped.
struct Lever {
    static constexpr const char* record_name = "lever";

    Id<Lever> id;
    Id<Recommendation> recommendation;
    Code<"lever"> lever;
    Id<bodies::Body> body;
    When on;
    std::optional<std::string> text;
    Code<"lever_effect"> effect;
    std::optional<std::string> source;
    Id<guard::Person> noted_by;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("lever", field("id", &Lever::id, own, "Its id at home."),
            field("recommendation", &Lever::recommendation, own, "What it was tried for."),
            field("lever", &Lever::lever, own, "What was tried."),
            field("body", &Lever::body, own, "Who tried it."),
            field("on", &Lever::on, own, "When."),
            field("text", &Lever::text, own, "What was done, and what came of it."),
            field("effect", &Lever::effect, own, "Whether it helped; not known is an answer."),
            field("source", &Lever::source, own, "In which report another body says so."),
            field("noted_by", &Lever::noted_by, own, "Who of us wrote it down."));
    }
};
static_assert(Described<Lever>);

}  // namespace liaise::recommendations
