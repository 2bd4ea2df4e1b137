#pragma once

#include "base/facet.hpp"
#include "modules/recommendations/attempts.hpp"
#include "modules/recommendations/facts.hpp"

namespace liaise::recommendations {

struct Question {
    std::optional<std::string> search;
    std::vector<Code<"theme">> theme;
    std::vector<Id<bodies::Body>> issuer;
    std::vector<Code<"recommendation_nature">> nature;
    std::vector<Code<"recommendation_kind">> kind;
    std::vector<Code<"recommendation_priority">> priority;
    std::vector<Code<"recommendation_level">> level;
    std::vector<Code<"authority_answer">> answered;
    std::vector<Code<"implementation">> claimed;
    std::vector<Code<"implementation">> verified;
    std::optional<Id<places::Place>> place;
    std::optional<Code<"answer">> is_open;
    std::optional<Code<"answer">> is_overdue;
    std::optional<Code<"answer">> voices_differ;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = Question;
        return record("recommendations_question",
            field("search", &Q::search, own, "Words of the title or of what is asked."),
            field("theme", &Q::theme, own, "Only these themes."),
            field("issuer", &Q::issuer, own, "Only what these bodies ask."),
            field("nature", &Q::nature, own, "Only recommendations, or only concerns."),
            field("kind", &Q::kind, own, "Only these kinds."),
            field("priority", &Q::priority, own, "Only what presses so much."),
            field("level", &Q::level, own, "Only what asks a monitoring body at these levels."),
            field("answered", &Q::answered, own, "Only what was answered so."),
            field("claimed", &Q::claimed, own, "Only where so much is claimed."),
            field("verified", &Q::verified, own,
                  "Only where we established so much; not_assessed: also where nothing is known."),
            field("place", &Q::place, own, "Only those of this place."),
            field("is_open", &Q::is_open, own, "Only those that are open, or are not."),
            field("is_overdue", &Q::is_overdue, own, "Only those whose day is past, or is not."),
            field("voices_differ", &Q::voices_differ, own, "Only where voices differ, or do not."),
            field("page", &Q::page, own, "The page, from 1."));
    }
};
static_assert(Described<Question>);

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
