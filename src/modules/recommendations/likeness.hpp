#pragma once

#include "guard/letters.hpp"
#include "guard/viewer.hpp"
#include "modules/recommendations/recommendation.hpp"

namespace liaise::recommendations {

/// What somebody of the own body said two recommendations have to do with each other. A later word
/// stands beside an earlier one, and the latest counts; no other body has a word in it.
struct Likeness {
    static constexpr const char* record_name = "likeness";

    Id<Likeness> id;
    Id<Recommendation> recommendation;
    Id<Recommendation> other;
    std::optional<Id<guard::Letter>> letter;
    Code<"likeness"> likeness;
    std::optional<Confidential> reason;
    std::optional<std::string> shut;
    Moment at;
    Id<guard::Person> noted_by;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using L = Likeness;
        return record(
            "likeness", field("id", &L::id, own, "Its id at home."),
            field("recommendation", &L::recommendation, own, "The one that is looked at."),
            field("other", &L::other, own, "The one that it was laid beside."),
            field("letter", &L::letter, own, "What the other was received with, if it was."),
            field("likeness", &L::likeness, own,
                  "The same, similar, opposite, neither; undecided takes a word back."),
            field("reason", &L::reason, Reach::sealed, "Why."),
            field("shut", &L::shut, own,
                  "Why that does not open: a code of an error; else left out."),
            field("at", &L::at, own, "When it was said."),
            field("noted_by", &L::noted_by, own, "Who of us said it."));
    }
};
static_assert(Described<Likeness>);

/// A person's word about the recommendation `id` and another, own or received.
struct NewLikeness {
    Id<Recommendation> id;
    Id<Recommendation> other;
    Code<"likeness"> likeness;
    std::optional<Confidential> reason;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewLikeness;
        return record("new_likeness", field("id", &N::id, own, "The recommendation."),
                      field("other", &N::other, own, "The one that is laid beside it."),
                      field("likeness", &N::likeness, own,
                            "The same, similar, opposite, neither; undecided takes a word back."),
                      field("reason", &N::reason, Reach::sealed, "Why."));
    }
};
static_assert(Described<NewLikeness>);

}  // namespace liaise::recommendations
