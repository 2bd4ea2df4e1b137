#pragma once

#include "modules/recommendations/attempts.hpp"

namespace liaise::recommendations {

/// Why the recommendation `id` was not followed, as somebody writes it down.
struct NewReason {
    Id<Recommendation> id;
    Code<"reason_not_followed"> reason;
    std::optional<Id<bodies::Body>> body;
    When on;
    std::optional<std::string> text;
    std::optional<std::string> source;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("new_reason", field("id", &NewReason::id, own, "The recommendation."),
            field("reason", &NewReason::reason, own, "Why it was not followed."),
            field("body", &NewReason::body, own, "Who sees it so; left out: the addressee."),
            field("on", &NewReason::on, own, "When that was said."),
            field("text", &NewReason::text, own, "The same in words."),
            field("source", &NewReason::source, own, "In which report another body says so."));
    }
};
static_assert(Described<NewReason>);

/// What was tried for the recommendation `id`, as somebody writes it down.
struct NewLever {
    Id<Recommendation> id;
    Code<"lever"> lever;
    std::optional<Id<bodies::Body>> body;
    When on;
    std::optional<std::string> text;
    Code<"lever_effect"> effect;
    std::optional<std::string> source;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("new_lever", field("id", &NewLever::id, own, "The recommendation."),
            field("lever", &NewLever::lever, own, "What was tried."),
            field("body", &NewLever::body, own, "Who tried it; left out: the own body."),
            field("on", &NewLever::on, own, "When."),
            field("text", &NewLever::text, own, "What was done, and what came of it."),
            field("effect", &NewLever::effect, own, "Whether it helped."),
            field("source", &NewLever::source, own, "In which report another body says so."));
    }
};
static_assert(Described<NewLever>);

struct WhichReason {
    Id<Reason> id;

    static constexpr auto describe() {
        return record("which_reason", field("id", &WhichReason::id, Reach::owner, "The reason."));
    }
};
struct WhichLever {
    Id<Lever> id;

    static constexpr auto describe() {
        return record("which_lever", field("id", &WhichLever::id, Reach::owner, "The lever."));
    }
};
static_assert(Described<WhichReason> && Described<WhichLever>);

}  // namespace liaise::recommendations
