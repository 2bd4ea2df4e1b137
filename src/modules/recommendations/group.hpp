#pragma once

#include "modules/recommendations/alikes.hpp"

namespace liaise::recommendations {

/// One of those that ask the same.
struct GroupMember {
    Id<Recommendation> recommendation;
    std::optional<Id<guard::Letter>> letter;
    std::optional<Id<bodies::Body>> told_by;
    Id<bodies::Body> issuer;
    std::string title;
    std::optional<When> issued;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using M = GroupMember;
        return record(
            "group_member", field("recommendation", &M::recommendation, own, "What to name it by."),
            field("letter", &M::letter, own, "What it was received with, if it was told to us."),
            field("told_by", &M::told_by, own, "Who told it to us."),
            field("issuer", &M::issuer, own, "Who asks it."),
            field("title", &M::title, own, "What it is about."),
            field("issued", &M::issued, own, "When it was made."));
    }
};
static_assert(Described<GroupMember>);

/// What one body established last about one of them; without a state it is not known.
struct GroupView {
    Id<bodies::Body> body;
    std::optional<Id<Recommendation>> recommendation;
    std::optional<Code<"implementation">> state;
    std::optional<When> on;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using V = GroupView;
        return record(
            "group_view", field("body", &V::body, own, "Whose view it is."),
            field("recommendation", &V::recommendation, own, "Which of them it is about."),
            field("state", &V::state, own, "What it established; left out: not known to us."),
            field("on", &V::on, own, "When."));
    }
};
static_assert(Described<GroupView>);

/// Those that people of the own body said ask the same, one by way of another too, as far as the
/// own body knows. `since` is a year. Views stand side by side, and nothing is averaged.
struct RecommendationGroup {
    std::vector<GroupMember> members;
    std::vector<GroupView> views;
    std::int64_t bodies = 0;
    std::optional<std::int64_t> since;
    std::int64_t verified_by = 0;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using G = RecommendationGroup;
        return record(
            "recommendation_group",
            field("members", &G::members, own,
                  "The one that was asked for, and those that ask the "
                  "same, the first made first."),
            field("views", &G::views, own, "What each body established, and who has not."),
            field("bodies", &G::bodies, own, "How many bodies ask it."),
            field("since", &G::since, own, "The year of the first; left out: not known."),
            field("verified_by", &G::verified_by, own,
                  "How many bodies established what became of one of them."));
    }
};
static_assert(Described<RecommendationGroup>);

/// The group that this one belongs to; by itself it is a group of one. Errors: `not_found`.
Result<guard::Seen<RecommendationGroup>> group(guard::Work& work, const Which& which);

}  // namespace liaise::recommendations
