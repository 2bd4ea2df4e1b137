#pragma once

#include "guard/own_work.hpp"
#include "modules/recommendations/recommendation.hpp"

/// What two bodies that agreed to it were told of something similar, as each of them keeps it.
namespace liaise::exchange {

/// That `body` has something that may ask the same as a recommendation of ours.
struct SimilarLine {
    Id<bodies::Body> body;
    Id<recommendations::Recommendation> recommendation;
    std::string title;
    Day round;
    Moment at;
    std::optional<Moment> put_aside;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using L = SimilarLine;
        return record("similar_line",
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
    Id<bodies::Body> id;
    Id<recommendations::Recommendation> recommendation;
    Code<"similar_choice"> choice;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using C = SimilarChoice;
        return record("similar_choice_made", field("id", &C::id, own, "The body of the line."),
            field("recommendation", &C::recommendation, own, "Ours, beside which it stands."),
            field("choice", &C::choice, own, "Whether we see it; told to nobody."));
    }
};
static_assert(Described<SimilarChoice>);

/// What was told, the last round first.
Result<guard::Page<SimilarLine>> similar_lines(guard::Work& work,
                                               const SimilarLinesQuestion& question);
/// Puts a line aside, or takes it up again, at home alone; where there is none, nothing.
Result<Done> choose_similar(guard::OwnWork& work, const SimilarChoice& choice);

}  // namespace liaise::exchange
