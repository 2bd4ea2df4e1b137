#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/recommendations/questions.hpp"
#include "modules/recommendations/reply.hpp"

/// What other bodies recommend to the own one, and what that answers. An answer stays at home until
/// it is told: by the gate, to who asked, as everything that leaves.
namespace liaise::recommendations {

/// A recommendation to the own body, as it was told. Of one whose letter is called back or gone
/// (`is_here`) only the own answers are left.
struct AskedOfUs {
    static constexpr const char* record_name = "asked_of_us";

    Id<Recommendation> id;
    Id<guard::Letter> letter;
    std::int64_t number = 0;
    Id<bodies::Body> told_by;
    std::optional<std::string> title;
    std::optional<Code<"recommendation_level">> level;
    std::optional<When> issued;
    std::int64_t paragraphs = 0;
    std::int64_t answered = 0;
    bool is_here = true;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using A = AskedOfUs;
        return record(
            "asked_of_us", field("id", &A::id, own, "What to name when it is answered."),
            field("letter", &A::letter, own, "What it was received with."),
            field("number", &A::number, own, "Its place in that letter."),
            field("told_by", &A::told_by, own, "Who asks it."),
            field("title", &A::title, own, "What it is about; left out: it is not here."),
            field("level", &A::level, own, "What of our work is to change."),
            field("issued", &A::issued, own, "When it was made."),
            field("paragraphs", &A::paragraphs, own, "How many paragraphs it has."),
            field("answered", &A::answered, own, "How many of these we have answered."),
            field("is_here", &A::is_here, own, "Whether its words can still be read here."));
    }
};
static_assert(Described<AskedOfUs>);

/// A paragraph with our answers to it, the latest first; without one there is no answer yet.
struct AskedParagraph {
    std::int64_t number = 0;
    std::optional<std::string> text;
    std::vector<Reply> replies;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = AskedParagraph;
        return record("asked_paragraph", field("number", &P::number, own, "From 1."),
                      field("text", &P::text, own, "What is asked; left out: it is not here."),
                      field("replies", &P::replies, own, "What we answered, the latest first."));
    }
};
static_assert(Described<AskedParagraph>);

struct AskedOfUsWhole {
    AskedOfUs asked;
    std::vector<AskedParagraph> paragraphs;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using W = AskedOfUsWhole;
        return record("asked_of_us_whole", field("asked", &W::asked, own, "What is asked of us."),
                      field("paragraphs", &W::paragraphs, own, "Its paragraphs and our answers."));
    }
};
static_assert(Described<AskedOfUsWhole>);

/// What others recommend to us, of what was opened here, the last made first. Errors: `refused`
/// where none of it opens for the viewer.
Result<std::vector<guard::Seen<AskedOfUs>>> asked_of_us(guard::Work& work,
                                                        const guard::Nothing& nothing);
/// One of it, paragraph by paragraph. Errors: `not_found`; as `asked_of_us`.
Result<guard::Seen<AskedOfUsWhole>> one_asked_of_us(guard::Work& work, const Which& which);
/// Answers a paragraph; what was answered before stays beside it. Errors: `not_found` for what is
/// not here; `conflict` for what is not asked of the own body; `invalid` for no such paragraph, a
/// day to come, and without words where they are needed.
Result<Done> reply(guard::OwnWork& work, const NewReply& said);
/// An answer, with its words. Errors: `not_found`.
Result<guard::Seen<Reply>> find_reply(guard::Work& work, const WhichReply& which);

}  // namespace liaise::recommendations
