#pragma once

#include "guard/own_work.hpp"
#include "modules/coalitions/coalition.hpp"

/// What several bodies ask for together, as each of them knows it.
namespace liaise::coalitions {

struct NewCoalition {
    std::string title;
    std::optional<std::string> addressee;
    std::vector<Id<recommendations::Recommendation>> recommendations;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewCoalition;
        return record("new_coalition",
            field("title", &N::title, own, "What it is about; whoever is invited reads it first."),
            field("addressee", &N::addressee, own, "The authority that is to be asked."),
            field("recommendations", &N::recommendations, own,
                  "The recommendations that it rests on; they stay at home."));
    }
};
static_assert(Described<NewCoalition>);

struct ChoiceMade {
    CoalitionId id;
    Code<"coalition_choice"> choice;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("coalition_choice_made",
            field("id", &ChoiceMade::id, own, "The coalition."),
            field("choice", &ChoiceMade::choice, own, "Whether we join; told to nobody."));
    }
};
static_assert(Described<ChoiceMade>);

struct CoalitionsQuestion {
    std::optional<Id<recommendations::Recommendation>> recommendation;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = CoalitionsQuestion;
        return record("coalitions_question",
            field("recommendation", &Q::recommendation, own,
                  "Only those of ours that rest on it."),
            field("page", &Q::page, own, "The page, the first being 1."));
    }
};
static_assert(Described<CoalitionsQuestion>);

/// One line of a list, or of a letter.
inline constexpr std::size_t line_bytes_max = 300;
/// An ask that rests on more than these is a programme.
inline constexpr std::size_t recommendations_max = 40;

/// Those that the own body leads or was invited to, the last begun first, a page at a time.
Result<guard::Page<CoalitionInBrief>> list(guard::Work& work, const CoalitionsQuestion& question);
/// One of them. Errors: `not_found`.
Result<guard::Seen<Coalition>> find(guard::Work& work, const WhichCoalition& which);
/// Begins one at home; nobody is told. Errors: `invalid` without a title, and for a recommendation
/// that is not there.
Result<CoalitionId> begin(guard::OwnWork& work, const NewCoalition& draft);
/// Keeps whether the own body joins, for itself alone. Errors: `not_found` for what it was not
/// invited to; `conflict` for what it is in.
Result<Done> choose(guard::OwnWork& work, const ChoiceMade& made);

}  // namespace liaise::coalitions
