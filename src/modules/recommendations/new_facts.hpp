#pragma once

#include "modules/recommendations/facts.hpp"

namespace liaise::recommendations {

/// An answer to the recommendation `id`. Without `says`, what the word of the scale means counts.
struct NewAnswer {
    Id<Recommendation> id;
    When on;
    std::optional<Code<"authority_answer">> says;
    AsSaid said;
    std::optional<std::string> text;
    std::optional<std::string> source;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewAnswer;
        return record("new_answer", field("id", &N::id, own, "The recommendation."),
            field("on", &N::on, own, "When; never a day to come."),
            field("says", &N::says, own, "The answer on the house scale."),
            field("said", &N::said, own, "The answer as it was said."),
            field("text", &N::text, own, "What else was said."),
            field("source", &N::source, own, "In which letter or paper."));
    }
};
static_assert(Described<NewAnswer>);

/// What the addressee of the recommendation `id` says it has done.
struct NewClaim {
    Id<Recommendation> id;
    When on;
    std::optional<Code<"implementation">> state;
    AsSaid said;
    std::optional<std::string> text;
    std::optional<std::string> source;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewClaim;
        return record("new_claim", field("id", &N::id, own, "The recommendation."),
            field("on", &N::on, own, "When; never a day to come."),
            field("state", &N::state, own, "What is claimed, on the house scale."),
            field("said", &N::said, own, "The same as it was said."),
            field("text", &N::text, own, "What else was said."),
            field("source", &N::source, own, "In which letter or paper."));
    }
};
static_assert(Described<NewClaim>);

/// What a body established about the recommendation `id`; without a body the own one.
struct NewVerification {
    Id<Recommendation> id;
    std::optional<Id<bodies::Body>> body;
    When on;
    std::optional<Code<"implementation">> state;
    AsSaid said;
    Code<"verification_method"> method;
    Code<"sureness"> sureness;
    std::optional<std::string> text;
    std::optional<std::string> source;
    std::optional<Confidential> basis;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewVerification;
        return record("new_verification", field("id", &N::id, own, "The recommendation."),
            field("body", &N::body, own, "Who established it; left out: the own body."),
            field("on", &N::on, own, "When; never a day to come."),
            field("state", &N::state, own, "What was established, on the house scale."),
            field("said", &N::said, own, "The same as that body says it."),
            field("method", &N::method, own, "How it was established."),
            field("sureness", &N::sureness, own, "How sure that body is."),
            field("text", &N::text, own, "What was seen."),
            field("source", &N::source, own, "In which report another body says so."),
            field("basis", &N::basis, Reach::sealed, "What it rests on; never leaves."));
    }
};
static_assert(Described<NewVerification>);

struct WhichAnswer {
    Id<Answer> id;

    static constexpr auto describe() {
        return record("which_answer", field("id", &WhichAnswer::id, Reach::owner, "The answer."));
    }
};
struct WhichClaim {
    Id<Claim> id;

    static constexpr auto describe() {
        return record("which_claim", field("id", &WhichClaim::id, Reach::owner, "The claim."));
    }
};
struct WhichVerification {
    Id<Verification> id;

    static constexpr auto describe() {
        return record("which_verification",
            field("id", &WhichVerification::id, Reach::owner, "The verification."));
    }
};
static_assert(Described<WhichAnswer> && Described<WhichClaim> && Described<WhichVerification>);

}  // namespace liaise::recommendations
