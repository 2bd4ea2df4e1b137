#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/exchange/similar_letters.hpp"
#include "modules/recommendations/recommendation.hpp"

/// That another body has something that may ask the same: told to two that both agreed to it, to
/// both at once, in rounds, and nothing more than that.
namespace liaise::exchange {

/// Another body, and how the two stand in it. `part`: who takes part in this half-month's round.
struct SimilarPartner {
    Id<bodies::Body> body;
    Code<"similar_standing"> standing;
    Moment since;
    Day round;
    Code<"similar_part"> part;
    std::optional<Day> last_round;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = SimilarPartner;
        return record("similar_partner", field("body", &P::body, own, "The other body."),
            field("standing", &P::standing, own, "Who has agreed."),
            field("since", &P::since, own, "Since when it stands so."),
            field("round", &P::round, own, "The first day of the half-month of this round."),
            field("part", &P::part, own, "Who takes part in this round."),
            field("last_round", &P::last_round, own, "The last round that both took part in."));
    }
};
static_assert(Described<SimilarPartner>);

struct WhichPartner {
    Id<bodies::Body> id;

    static constexpr auto describe() {
        return record("which_partner", field("id", &WhichPartner::id, Reach::owner, "The body."));
    }
};
static_assert(Described<WhichPartner>);

/// That `body` has something that may ask the same as a recommendation of ours.
struct SimilarLine {
    static constexpr const char* record_name = "similar_line";

    Id<SimilarLine> id;
    Id<bodies::Body> body;
    Id<recommendations::Recommendation> recommendation;
    std::string title;
    Day round;
    Moment at;
    std::optional<Moment> put_aside;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using L = SimilarLine;
        return record("similar_line", field("id", &L::id, own, "What to name it by."),
            field("body", &L::body, own, "The body that has something similar."),
            field("recommendation", &L::recommendation, own, "Ours, that it is similar to."),
            field("title", &L::title, own, "What ours is about."),
            field("round", &L::round, own, "The first day of the half-month of its round."),
            field("at", &L::at, own, "When both were told."),
            field("put_aside", &L::put_aside, own, "Since when we want to see it no more."));
    }
};
static_assert(Described<SimilarLine>);

struct SimilarLinesQuestion {
    std::optional<Id<recommendations::Recommendation>> recommendation;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = SimilarLinesQuestion;
        return record("similar_lines_question",
            field("recommendation", &Q::recommendation, own, "Only those beside this one."),
            field("page", &Q::page, own, "The page, the first being 1."));
    }
};
static_assert(Described<SimilarLinesQuestion>);

struct SimilarChoice {
    Id<SimilarLine> id;
    Code<"similar_choice"> choice;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("similar_choice_made", field("id", &SimilarChoice::id, own, "The line."),
            field("choice", &SimilarChoice::choice, own, "Whether we see it; told to nobody."));
    }
};
static_assert(Described<SimilarChoice>);

/// Each has to be thought about twice a month, by a person.
inline constexpr std::size_t similar_partners_max = 40;

/// The bodies that agreed, or were asked to, the last heard of first.
Result<std::vector<guard::Seen<SimilarPartner>>> similar_partners(guard::Work& work,
                                                                  const guard::Nothing& nothing);
/// Agrees, for this one body, by a letter that is signed with the own body's key. Nothing is
/// compared before it has said the same. Errors: `not_found`; `invalid` for the own body; `refused`
/// for who is no coordinator or does not open that key, and where one of the two depends on an
/// authority, or may; `conflict` where it is said already, and for too many.
Result<Done> agree_on_similar(guard::OwnWork& work, const WhichPartner& which);
/// Recalls that. It needs nobody's leave: what was told goes, on both sides. Errors: `conflict`
/// where the own body has not agreed.
Result<Done> end_similar(guard::OwnWork& work, const WhichPartner& which);
/// Takes part in this half-month's round; with the second of the two it is held. Errors: `refused`
/// as for agreeing; `conflict` where not both agree, or the own body takes part already.
Result<Done> take_part(guard::OwnWork& work, const WhichPartner& which);

/// What was told, the last round first.
Result<guard::Page<SimilarLine>> similar_lines(guard::Work& work,
                                               const SimilarLinesQuestion& question);
/// Puts a line aside, or takes it up again, at home alone. Errors: `not_found`.
Result<Done> choose_similar(guard::OwnWork& work, const SimilarChoice& choice);

}  // namespace liaise::exchange
