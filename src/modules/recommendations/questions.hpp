#pragma once

#include "base/facet.hpp"
#include "modules/recommendations/attempts.hpp"
#include "modules/recommendations/facts.hpp"
#include "modules/recommendations/question.hpp"

namespace liaise::recommendations {

using RecommendationFacet = Facet<"recommendation_facet", Reach::owner>;

struct Which {
    Id<Recommendation> id;

    static constexpr auto describe() {
        return record("which_recommendation",
            field("id", &Which::id, Reach::owner, "The recommendation."));
    }
};
static_assert(Described<Which>);

struct WhichBrief {
    Id<places::Place> place;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        return record("which_brief",
            field("place", &WhichBrief::place, Reach::owner,
                  "The place that somebody is about to go to."),
            field("page", &WhichBrief::page, Reach::owner, "The page, from 1."));
    }
};
static_assert(Described<WhichBrief>);

/// One recommendation, with all that was said about it, the latest first, and what would make it
/// easier to follow up: advice, and no mark.
struct Story {
    Recommendation recommendation;
    std::vector<Answer> answers;
    std::vector<Claim> claims;
    std::vector<Verification> verifications;
    std::vector<Reason> reasons;
    std::vector<Lever> levers;
    std::vector<Code<"recommendation_hint">> hints;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using S = Story;
        return record("recommendation_story",
            field("recommendation", &S::recommendation, own, "What is asked."),
            field("answers", &S::answers, own, "What the addressee answered."),
            field("claims", &S::claims, own, "What the addressee says it has done."),
            field("verifications", &S::verifications, own, "What each body established."),
            field("reasons", &S::reasons, own, "Why it was not followed, by who sees it so."),
            field("levers", &S::levers, own, "What was tried."),
            field("hints", &S::hints, own, "What would make it easier to follow up."));
    }
};
static_assert(Described<Story>);

/// Something that helped elsewhere, for the same theme.
struct WorkedElsewhere {
    Recommendation recommendation;
    Lever lever;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using E = WorkedElsewhere;
        return record("worked_elsewhere",
            field("recommendation", &E::recommendation, own, "What was asked there."),
            field("lever", &E::lever, own, "What helped."));
    }
};
static_assert(Described<WorkedElsewhere>);

}  // namespace liaise::recommendations
