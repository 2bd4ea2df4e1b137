#pragma once

#include "guard/own_work.hpp"
#include "modules/exchange/received.hpp"

/// What a body was recommended by us, paragraph by paragraph, with what it answered beside it.
namespace liaise::exchange {

/// What was answered to a paragraph, as it came. A later answer stands beside an earlier one.
struct ParagraphAnswer {
    Id<guard::Letter> letter;
    Moment at;
    Code<"paragraph_answer"> says;
    std::optional<std::string> text;
    Day on;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using A = ParagraphAnswer;
        return record("paragraph_answer", field("letter", &A::letter, own, "What it came with."),
                      field("at", &A::at, own, "When it came."),
                      field("says", &A::says, own, "Accepted, in part, not, a question, or noted."),
                      field("text", &A::text, own, "The answer in their words."),
                      field("on", &A::on, own, "The day that they give it."));
    }
};
static_assert(Described<ParagraphAnswer>);

/// A paragraph as it was told; without an answer there is none yet, which is no refusal.
struct GivenParagraph {
    std::int64_t number = 0;
    std::string text;
    std::vector<ParagraphAnswer> answers;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = GivenParagraph;
        return record("given_paragraph", field("number", &P::number, own, "From 1."),
                      field("text", &P::text, own, "What was told."),
                      field("answers", &P::answers, own, "What came back, the last first."));
    }
};
static_assert(Described<GivenParagraph>);

/// A recommendation in a letter to the body that it is addressed to.
struct GivenRecommendation {
    std::int64_t number = 0;
    std::string title;
    std::optional<Code<"recommendation_level">> level;
    std::vector<GivenParagraph> paragraphs;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using G = GivenRecommendation;
        return record("given_recommendation",
                      field("number", &G::number, own, "Its place in the letter."),
                      field("title", &G::title, own, "What it is about."),
                      field("level", &G::level, own, "What of their work is to change."),
                      field("paragraphs", &G::paragraphs, own, "What was told, in paragraphs."));
    }
};
static_assert(Described<GivenRecommendation>);

/// `unopened`: what its receiver told back on it, and nobody here has opened.
struct GivenParagraphs {
    Id<guard::Letter> id;
    Id<bodies::Body> recipient;
    std::vector<GivenRecommendation> recommendations;
    std::vector<Id<guard::Letter>> unopened;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using G = GivenParagraphs;
        return record("given_paragraphs", field("id", &G::id, own, "The letter."),
                      field("recipient", &G::recipient, own, "Who is asked."),
                      field("recommendations", &G::recommendations, own, "What is asked of it."),
                      field("unopened", &G::unopened, own, "What came back, and is not opened."));
    }
};
static_assert(Described<GivenParagraphs>);

/// What a letter recommends to its receiver, and what that answered, of what is neither called back
/// nor gone. That both were opened is written down. Errors: `not_found`; those of
/// `guard::Letters::open` for the own letter.
Result<guard::Seen<GivenParagraphs>> open_given_paragraphs(guard::OpeningWork& work,
                                                           const WhichLetter& which);

}  // namespace liaise::exchange
