#pragma once

#include "guard/letters.hpp"
#include "modules/practices/remark.hpp"

namespace liaise::practices {

/// What one body says to a statement, or of a strength or a weakness, and since when. `letter`:
/// what it was received with; without one, it is our own word, and `id` names it.
struct Word {
    Id<bodies::Body> by;
    std::optional<std::string> id;
    std::optional<Id<guard::Letter>> letter;
    std::optional<Code<"practice_says">> says;
    std::optional<Code<"remark_kind">> remark;
    std::optional<Code<"practice_side">> side;
    std::string text;
    std::optional<Confidential> basis;
    std::optional<std::string> shut;
    std::optional<When> when;
    Names asked;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using W = Word;
        return record("practice_word", field("by", &W::by, own, "Who says so."),
                      field("id", &W::id, own, "Of our own word: its id."),
                      field("letter", &W::letter, own, "What it was received with."),
                      field("says", &W::says, own, "Yes, partly, no, or unknown."),
                      field("remark", &W::remark, own, "A strength or a weakness."),
                      field("side", &W::side, own, "Of what it looks at, or how it works."),
                      field("text", &W::text, own, "What shows it, or what it is."),
                      field("rests_on", &W::basis, Reach::sealed, "What else ours rests on."),
                      field("shut", &W::shut, own, "Why it does not open: a code of an error."),
                      field("when", &W::when, own, "When it was so."),
                      field("asked", &W::asked, own,
                            "What was asked, where it was in other words than today's."));
    }
};
static_assert(Described<Word>);

/// A statement with the latest word of each body, ours first; `earlier`: our earlier ones.
/// `is_asked`: whether it is one of ours, and not set aside.
struct ProfileLine {
    Id<Statement> statement;
    std::int64_t wording = 0;
    Code<"recommendation_level"> level;
    std::optional<Code<"theme">> theme;
    Names text;
    std::optional<std::string> source;
    bool is_asked = true;
    Code<"practice_standing"> standing;
    std::vector<Word> words;
    std::vector<Word> earlier;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using L = ProfileLine;
        return record("practice_line", field("statement", &L::statement, own, "What is asked."),
                      field("in_wording", &L::wording, own,
                            "In which of our wordings; 0 for what only others ask."),
                      field("level", &L::level, own, "Understanding, themes, or methodology."),
                      field("theme", &L::theme, own, "What it looks at."),
                      field("text", &L::text, own, "That, in our words, or in theirs who told it."),
                      field("source", &L::source, own, "What it follows from."),
                      field("is_asked", &L::is_asked, own, "Whether we ask it."),
                      field("standing", &L::standing, own,
                            "Nobody said; nobody knows; one says; all say the same; they differ."),
                      field("words", &L::words, own, "The latest word of each body."),
                      field("earlier", &L::earlier, own, "Our earlier words."));
    }
};
static_assert(Described<ProfileLine>);

/// How a body works. `is_ours`: whether it is the viewer's own body.
struct Profile {
    Id<bodies::Body> body;
    bool is_ours = false;
    std::vector<ProfileLine> lines;
    std::vector<Word> remarks;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = Profile;
        return record("practice_profile", field("body", &P::body, own, "The body."),
                      field("is_ours", &P::is_ours, own, "Whether it is our own."),
                      field("lines", &P::lines, own, "Statement by statement."),
                      field("remarks", &P::remarks, own, "Strengths and weaknesses, by whom."),
                      field("shut", &P::shut, own,
                            "Why some of what was received does not open; else left out."));
    }
};
static_assert(Described<Profile>);

struct ProfileQuestion {
    Id<bodies::Body> body;

    static constexpr auto describe() {
        return record("practice_profile_question",
                      field("body", &ProfileQuestion::body, Reach::owner, "The body."));
    }
};
static_assert(Described<ProfileQuestion>);

}  // namespace liaise::practices
