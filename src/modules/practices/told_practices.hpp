#pragma once

#include "base/day.hpp"
#include "guard/letters.hpp"
#include "guard/own_work.hpp"
#include "modules/practices/remark.hpp"

/// What other bodies told of a practice. It stays what was received: it is laid beside the own
/// words while its letter is here, and goes with it.
namespace liaise::practices {

/// An answer, or a strength or a weakness, as another body has it: the words of the statement go
/// along, because it may be one of the teller's own.
struct PracticeTold {
    Id<bodies::Body> body;
    std::optional<Id<Statement>> statement;
    Names words;
    std::optional<Code<"recommendation_level">> level;
    std::optional<Code<"practice_says">> says;
    std::optional<Code<"remark_kind">> remark;
    std::optional<Code<"practice_side">> side;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using P = PracticeTold;
        return record("practice_told", field("body", &P::body, some, "The body that it is about."),
                      field("statement", &P::statement, some, "What was asked."),
                      field("words", &P::words, some, "That, in the words in which it was asked."),
                      field("level", &P::level, some, "Understanding, themes, or methodology."),
                      field("says", &P::says, some, "Yes, partly, no, or unknown."),
                      field("remark", &P::remark, some, "A strength or a weakness."),
                      field("side", &P::side, some, "Of what it looks at, or of how it works."));
    }
};
static_assert(Described<PracticeTold>);

/// One of them, with its text and when it was so.
struct ToldPractice {
    PracticeTold practice;
    std::string text;
    std::optional<When> when;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using T = ToldPractice;
        return record("told_practice", field("practice", &T::practice, some, "What is told."),
                      field("text", &T::text, some, "What shows it, or what it is."),
                      field("when", &T::when, some, "When it was so."));
    }
};
static_assert(Described<ToldPractice>);

/// What one letter told, and who sent it.
struct PracticesOfLetter {
    Id<guard::Letter> letter;
    Id<bodies::Body> sender;
    std::vector<ToldPractice> told;
};

/// So many of the letters that came last are read: each is opened for it.
inline constexpr int practice_letters_read = 200;

/// Keeps what an opened letter tells, sealed, for as long as the letter's words are here. Errors:
/// those of `guard::keep_sealed`.
Result<Done> keep_practices_told(guard::WritingWork& work, const Id<guard::Letter>& letter,
                                 const std::vector<ToldPractice>& told);
/// Forgets what is left of letters whose words were destroyed.
void forget_destroyed_practices(guard::WritingWork& work);

/// What can be read today: neither called back, nor past its last day, nor destroyed; the letter
/// that came last first. `shut`: why some of it does not open.
struct PracticesHere {
    std::vector<PracticesOfLetter> letters;
    std::optional<std::string> shut;
};
/// All of it, opened a letter at a time.
PracticesHere practices_told_here(guard::Work& work);

}  // namespace liaise::practices
