#pragma once

#include "base/code.hpp"
#include "base/day.hpp"
#include "base/id.hpp"
#include "base/names.hpp"
#include "guard/viewer.hpp"

/// How bodies work, described by statements that can be observed.
namespace liaise::practices {

/// A statement about how a body works. What it asks never changes; its wording may. Wording 1 of a
/// shipped one is shipped, and its id is the same everywhere; the others are the own body's.
struct Statement {
    static constexpr const char* record_name = "practice_statement";

    Id<Statement> id;
    std::int64_t wording = 1;
    Code<"recommendation_level"> level;
    std::optional<Code<"theme">> theme;
    Names text;
    std::optional<std::string> source;
    bool is_shipped = false;
    std::optional<Day> worded;
    std::optional<Day> aside_since;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        using S = Statement;
        return record(
            "practice_statement",
            field("id", &S::id, some, "Of a shipped one: the same in every installation."),
            field("in_wording", &S::wording, some, "Which wording this is, from 1."),
            field("level", &S::level, some, "Understanding, themes, or methodology."),
            field("theme", &S::theme, some, "What it looks at, where it is about a theme."),
            field("text", &S::text, some, "What is observed, as a sentence that is true or not."),
            field("source", &S::source, some, "What it follows from."),
            field("is_shipped", &S::is_shipped, own, "Whether it came with the program."),
            field("worded", &S::worded, own, "Since when it reads so; left out: as shipped."),
            field("aside_since", &S::aside_since, own, "Since when we do not ask it any more."));
    }
};
static_assert(Described<Statement>);

struct NewStatement {
    Code<"recommendation_level"> level;
    std::optional<Code<"theme">> theme;
    Names text;
    std::optional<std::string> source;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewStatement;
        return record("new_practice_statement",
                      field("level", &N::level, own, "Understanding, themes, or methodology."),
                      field("theme", &N::theme, own, "What it looks at."),
                      field("text", &N::text, own, "A sentence that is true of a body or not."),
                      field("source", &N::source, own, "What it follows from."));
    }
};
static_assert(Described<NewStatement>);

/// Other words for the statement `id`, which ask the same.
struct NewWording {
    Id<Statement> id;
    Names text;
    std::optional<std::string> source;
    std::optional<std::int64_t> wording;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewWording;
        return record("new_statement_wording", field("id", &N::id, own, "The statement."),
                      field("text", &N::text, own, "The same, in other words."),
                      field("source", &N::source, own, "What it follows from."),
                      field("in_wording", &N::wording, own,
                            "Which wording was read, as in a `new_practice_answer`."));
    }
};
static_assert(Described<NewWording>);

struct WhichStatement {
    Id<Statement> id;

    static constexpr auto describe() {
        return record("which_practice_statement",
                      field("id", &WhichStatement::id, Reach::owner, "The statement."));
    }
};
static_assert(Described<WhichStatement>);

}  // namespace liaise::practices
