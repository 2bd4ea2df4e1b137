#pragma once

#include "guard/own_work.hpp"
#include "modules/recommendations/likeness.hpp"
#include "modules/recommendations/questions.hpp"

/// Which recommendations may ask the same, the similar or the opposite. The machine proposes and
/// says why; only a person's word makes two the same.
namespace liaise::recommendations {

/// Of each kind no more are proposed: what comes later is seldom right.
inline constexpr std::size_t proposed_max = 10;

/// Why one is laid beside another: by words of both, or by what both say apart from their words.
struct AlikeGround {
    Code<"alike_ground"> because;
    std::optional<std::string> here;
    std::optional<std::string> there;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using G = AlikeGround;
        return record("alike_ground",
                      field("because", &G::because, own, "What the two have in common."),
                      field("here", &G::here, own, "The words of the one that is looked at."),
                      field("there", &G::there, own, "The words of the other."));
    }
};
static_assert(Described<AlikeGround>);

/// A recommendation laid beside another: the own body's, one that it follows, or one that it was
/// told. How near it is orders the list, and is not said.
struct Alike {
    Id<Recommendation> other;
    std::optional<Id<guard::Letter>> letter;
    std::optional<Id<bodies::Body>> told_by;
    Id<bodies::Body> issuer;
    std::string title;
    std::optional<When> issued;
    std::optional<Code<"alike_kind">> may_be;
    std::vector<AlikeGround> grounds;
    std::optional<Likeness> said;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using A = Alike;
        return record(
            "alike", field("other", &A::other, own, "What to name it by."),
            field("letter", &A::letter, own, "What it was received with, if it was told to us."),
            field("told_by", &A::told_by, own, "Who told it to us."),
            field("issuer", &A::issuer, own, "Who asks it."),
            field("title", &A::title, own, "What it is about."),
            field("issued", &A::issued, own, "When it was made."),
            field("may_be", &A::may_be, own, "What it may be, while nobody has said."),
            field("grounds", &A::grounds, own, "Why it stands here."),
            field("said", &A::said, own, "What a person said."));
    }
};
static_assert(Described<Alike>);

/// All that stands beside one recommendation. `shut`: why what was received is missing here.
struct Alikes {
    std::vector<Alike> proposed;
    std::vector<Alike> confirmed;
    std::vector<Alike> refused;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using A = Alikes;
        return record(
            "alikes",
            field("proposed", &A::proposed, own,
                  "What nobody has said yes or no to, the nearest first."),
            field("confirmed", &A::confirmed, own, "What a person confirmed, the last first."),
            field("refused", &A::refused, own, "What a person refused, the last first."),
            field("shut", &A::shut, own,
                  "Why what was received does not open: a code of an error; else left out."));
    }
};
static_assert(Described<Alikes>);

/// What may ask the same as this one, and what was said about it. Errors: `not_found`.
Result<guard::Seen<Alikes>> alikes(guard::Work& work, const Which& which);
/// All words that were said about it and another, the last first. Errors: `not_found`.
Result<std::vector<guard::Seen<Likeness>>> likenesses(guard::Work& work, const Which& which);
/// Says what it has to do with another. Errors: `not_found`; `invalid` for another that is not
/// there, and for itself.
Result<Id<Likeness>> note_likeness(guard::OwnWork& work, const NewLikeness& said);

}  // namespace liaise::recommendations
